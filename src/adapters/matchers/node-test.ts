import { AssertionError } from 'node:assert';
import type { Linter, LinterOptions, MoveId } from 'amends';
import { createMatchers, type Outcome, type ReplyContext } from './core.ts';

export type { ReplyContext } from './core.ts';

/** Assertions for `node:test` and any runner that takes thrown errors: each throws an `AssertionError`. */
export interface Assertions {
  /** No error and no warning. */
  goodTone(reply: string, context?: ReplyContext): void;
  /** No finding, suggestions too: of all rules, of one, or of a family (`blame-shifting/*`). */
  noFindings(reply: string, rules?: string, context?: ReplyContext): void;
  /** All of these good moves. */
  makesMoves(reply: string, moves: readonly MoveId[], context?: ReplyContext): void;
  /** A score of 0 to 100. */
  scoresAtLeast(reply: string, least: number, context?: ReplyContext): void;
}

function hold({ pass, message }: Outcome): void {
  if (!pass) throw new AssertionError({ message: message() });
}

/**
 * The assertions over one linter.
 * @param options packs and settings, or a linter
 * @throws TypeError for a wrong option
 */
export function createAssertions(options: LinterOptions | { linter: Linter }): Assertions {
  const matchers = createMatchers(options);
  return {
    goodTone: (reply, context) => hold(matchers.toHaveGoodTone(reply, context)),
    noFindings: (reply, rules, context) => hold(matchers.toHaveNoFindings(reply, rules, context)),
    makesMoves: (reply, moves, context) => hold(matchers.toMakeMoves(reply, moves, context)),
    scoresAtLeast: (reply, least, context) => hold(matchers.toScoreAtLeast(reply, least, context)),
  };
}
