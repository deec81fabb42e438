import type { MoveId } from 'amends';
import type {} from 'vitest';
import type { ReplyContext } from './core.ts';

export { createMatchers, type Matchers, type Outcome, type ReplyContext } from './core.ts';

/** `expect.extend(createMatchers({ packs: [en] }))` adds these. */
interface AmendsMatchers<R = unknown> {
  toHaveGoodTone(context?: ReplyContext): R;
  toHaveNoFindings(rules?: string, context?: ReplyContext): R;
  toMakeMoves(moves: readonly MoveId[], context?: ReplyContext): R;
  toScoreAtLeast(least: number, context?: ReplyContext): R;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the runner's own declaration
  interface Matchers<T = any> extends AmendsMatchers<T> {}
}
