import type { MoveId } from 'amends';
import type {} from 'expect';
import type { ReplyContext } from './core.ts';

export { createMatchers, type Matchers, type Outcome, type ReplyContext } from './core.ts';

/** `expect.extend(createMatchers({ packs: [en] }))` adds these. */
interface AmendsMatchers<R> {
  toHaveGoodTone(context?: ReplyContext): R;
  toHaveNoFindings(rules?: string, context?: ReplyContext): R;
  toMakeMoves(moves: readonly MoveId[], context?: ReplyContext): R;
  toScoreAtLeast(least: number, context?: ReplyContext): R;
}

// `import { expect } from '@jest/globals'`
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends AmendsMatchers<R> {}
}

// the global `expect` of @types/jest
declare global {
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: as it is declared there
    interface Matchers<R, T = {}> extends AmendsMatchers<R> {}
  }
}
