/** Labels of edges that are no symbols. They sit where no folded text and no symbol number reaches: above the Han characters. */
export const enum Label {
  /** Runs the automaton of a phrase; the number is added. */
  Call = 0xa000,
  Gap = 0xd800,
  Star = 0xd801,
  /** Where a comma may stand (loose and none). */
  Blank = 0xd802,
  Number = 0xd803,
  End = 0xd804,
  Question = 0xd805,
  Exclamation = 0xd806,
  Break = 0xd807,
  /** Any one word (strict). */
  Any = 0xd808,
  /** A word must start here (loose). */
  WordStart = 0xd809,
  /** A sentence must start here: `(^|and)`. */
  Start = 0xd80a,
  Slot = 0xd810,
  Open = 0xd820,
  Close = 0xd830,
}
export const FIRST_SPECIAL = 0xa000;
export const MOST_CALLS = 0x3000;
export const LAST_SPECIAL = 0xd8ff;
export const MAX_SLOTS = 16;

/** Where a pattern may start: at a sentence, at a word, anywhere. */
export const enum Root {
  Sentence = 0,
  Word = 1,
  Anywhere = 2,
  /** The first phrase; phrases follow in the order of their numbers. */
  Phrase = 3,
}

/** The entry of an accept that only says: the phrase ends here. */
export const PHRASE_END = -1;

/** What a pattern's last state says: whose it is, and how the match reaches beyond its words. */
export interface Accept {
  /** The owner's number. */
  entry: number;
  /** `…` or a slot stands first or last. */
  lead: '' | '…' | string;
  trail: '' | '…' | string;
  /** Must end where a word ends (loose). */
  bound: boolean;
}
