import type { Passage } from '../match/passage.ts';
import { isCapital, isSmall } from '../text/classes.ts';
import type { Draft, Move, MoveId, Range, RewriteFrame, RuleId, Situation } from '../types.ts';

/** Everything a whole-reply rule may look at. */
export interface Reply {
  draft: Draft;
  /** The prose that was linted, and its offsets. */
  text: string;
  passages: readonly Passage[];
  customer: readonly Passage[];
  /** What the customer wrote before, in the thread. */
  earlier: readonly { text: string; passages: readonly Passage[] }[];
  situation: Situation;
  moves: readonly Move[];
  /** Moves that earlier replies of ours have made. */
  said: ReadonlySet<MoveId>;
  /** Placeholders that were declared. */
  placeholders: readonly string[];
}

/** What a whole-reply rule found. */
export interface ReplyFinding {
  range: Range;
  /** The words that the rewrite replaces, when not the range. */
  rewrite?: { range: Range; text: string; kind: 'replace' | 'delete' };
  /** Fills the offers' slots. */
  slots?: Record<string, string>;
  offer?: RewriteFrame[];
}

export type ReplyRule = (reply: Reply) => ReplyFinding[];

/** The moves of the draft as a set. */
export const movesIn = ({ moves }: Reply): Set<MoveId> => new Set(moves.map(({ move }) => move));

/** In a text of capitals only, a capital tells nothing. */
export function isShouted(text: string): boolean {
  let capitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x2000) continue; // no letter there has cases
    if (isSmall(code)) return false;
    capitals ||= isCapital(code);
  }
  return capitals;
}

export type ReplyRules = Readonly<Record<RuleId, ReplyRule>>;
