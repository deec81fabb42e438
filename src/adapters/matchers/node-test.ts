import { AssertionError } from 'node:assert';
import type { Linter, LinterOptions, MoveId } from 'amends';
import { createMatchers, type Outcome, type ReplyContext } from './core.ts';

export type { ReplyContext } from './core.ts';

/** Assertions for `node:test` and any runner that takes thrown errors. */
export interface Assertions {
  goodTone(reply: string, context?: ReplyContext): void;
  noFindings(reply: string, rules?: string, context?: ReplyContext): void;
  makesMoves(reply: string, moves: readonly MoveId[], context?: ReplyContext): void;
  scoresAtLeast(reply: string, least: number, context?: ReplyContext): void;
}

function hold({ pass, message }: Outcome): void {
  if (!pass) throw new AssertionError({ message: message() });
}

/** The assertions over one linter. */
export function createAssertions(options: LinterOptions | { linter: Linter }): Assertions {
  const matchers = createMatchers(options);
  return {
    goodTone: (reply, context) => hold(matchers.toHaveGoodTone(reply, context)),
    noFindings: (reply, rules, context) => hold(matchers.toHaveNoFindings(reply, rules, context)),
    makesMoves: (reply, moves, context) => hold(matchers.toMakeMoves(reply, moves, context)),
    scoresAtLeast: (reply, least, context) => hold(matchers.toScoreAtLeast(reply, least, context)),
  };
}
