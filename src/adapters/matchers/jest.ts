import type { MoveId } from 'amends';
import type {} from 'expect';
import type { ReplyContext } from './core.ts';

export { createMatchers, type Matchers, type Outcome, type ReplyContext } from './core.ts';

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    toHaveGoodTone(context?: ReplyContext): R;
    toHaveNoFindings(rules?: string, context?: ReplyContext): R;
    toMakeMoves(moves: readonly MoveId[], context?: ReplyContext): R;
    toScoreAtLeast(least: number, context?: ReplyContext): R;
  }
}
