import { Classifier, type ClassifierTables } from './match/classifier.ts';
import type { Matcher } from './match/matcher.ts';
import type { CompiledRule, Entry } from './match/rules.ts';
import { fromTables, type MatcherTables } from './match/tables.ts';
import { foldTable, foldText } from './text/fold.ts';
import type { LexRules } from './text/lex.ts';
import type { Language, Pack, ReplyCell, RewriteFrame, RuleEntry, RuleId } from './types.ts';

export const PACK_FORMAT = 1;

/** What remains of a language at run time. */
export type LanguageData = Omit<
  Language,
  | 'guards'
  | 'greeting'
  | 'closing'
  | 'situation'
  | 'registers'
  | 'clauseEnds'
  | 'quoteHeaders'
  | 'dates'
  | 'residue'
  | 'asks'
  | 'asksNot'
  | 'tells'
  | 'calls'
  | 'serious'
  | 'heated'
  | 'reports'
> & {
  registers: string[];
  /** Lines that open quoted mail: their literal parts in order; all packs share them. */
  quoteHeaders: string[][];
};

export interface CompiledPack extends Pack {
  data: LanguageData;
  matcher: MatcherTables;
  entries: Entry[];
  rules: CompiledRule[];
  frames: RewriteFrame[];
  replies: ({ id: RuleId; entry: RuleEntry } & ReplyCell)[];
  /** Of sentences; packs of a house have none. */
  classified?: ClassifierTables;
}

/** A pack ready to match. */
export interface OpenPack extends CompiledPack {
  match: Matcher;
  lex: LexRules;
  classifier: Classifier | undefined;
}

const opened = new WeakMap<object, OpenPack>();

/** Decodes a pack's tables; once a pack. */
export function openPack(pack: CompiledPack): OpenPack {
  const known = opened.get(pack);
  if (known) return known;
  const match = fromTables(pack.matcher);
  const fold = foldTable(pack.data);
  const open: OpenPack = {
    ...pack,
    match,
    classifier: pack.classified && new Classifier(pack.classified),
    lex: {
      spaces: pack.data.spaces,
      fold,
      jamo: pack.data.folds.includes('jamo'),
      vocabulary: match.vocabulary,
      abbreviations: new Set(pack.data.abbreviations.map((word) => foldText(word.replace(/\.$/, ''), fold))),
      questionMarks: pack.data.questionMarks ?? '',
    },
  };
  opened.set(pack, open);
  return open;
}
