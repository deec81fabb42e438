import type { Cell, Language, MoveCell, MoveId, ReplyCell, RuleEntry } from '../src/types.ts';

/** Types a cell; the data is returned as it is. */
export const cell = (data: Cell): Cell => data;
/** Types a whole-reply cell. */
export const replyCell = (data: ReplyCell): ReplyCell => data;
/** Types a language. */
export const language = (data: Language): Language => data;
/** Types a language's moves. */
export const moves = (data: Partial<Record<MoveId, MoveCell>>): Partial<Record<MoveId, MoveCell>> => data;
/** Types a family of the catalogue. */
export const family = (data: Record<string, RuleEntry>): Record<string, RuleEntry> => data;
