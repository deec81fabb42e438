/** Labels of edges that are no symbols. They sit in the surrogate area, which no folded text and no symbol number reaches. */
export const enum Label {
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
  Slot = 0xd810,
  Open = 0xd820,
  Close = 0xd830,
}
export const FIRST_SPECIAL = 0xd800;
export const LAST_SPECIAL = 0xd8ff;
export const MAX_SLOTS = 16;

/** Where a pattern may start: at a sentence, at a word, anywhere. */
export const enum Root {
  Sentence = 0,
  Word = 1,
  Anywhere = 2,
}

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
