import type { ClassifierTables } from './match/classifier.ts';
import { Compiler } from './match/compile.ts';
import { headerParts } from './match/header-parts.ts';
import { PatternError } from './match/notation.ts';
import type { CompiledRule, Entry } from './match/rules.ts';
import { toTables } from './match/tables.ts';
import { buildVocabulary } from './match/words.ts';
import { type CompiledPack, PACK_FORMAT } from './pack.ts';
import { foldTable, foldText } from './text/fold.ts';
import type { Cell, Guard, GuardWords, Language, MoveCell, MoveId, ReplyCell, RewriteFrame, RuleEntry, RuleId } from './types.ts';

/** A pack as it is written: data of `rules/`, or of a house. */
export interface PackSource {
  name: string;
  version: string;
  language: Language;
  rules: Record<RuleId, { entry: RuleEntry; cell: Cell | ReplyCell }>;
  moves: Partial<Record<MoveId, MoveCell>>;
  /** What `scripts/train.ts` learned for the language. */
  classified?: ClassifierTables;
}

/** A mistake in a pack: names the rule, the pattern and the mend. */
export class PackError extends Error {
  readonly where: string;
  readonly pattern?: string;
  constructor(where: string, message: string, pattern?: string) {
    super(`${where}: ${message}`);
    this.name = 'PackError';
    this.where = where;
    this.pattern = pattern;
  }
}

const FRAME_KINDS = ['range', 'clause', 'sentence', 'delete'] as const;
const isCell = (cell: Cell | ReplyCell): cell is Cell => 'patterns' in cell;

/**
 * Compiles a pack. With `lines`, every `match` line keeps its own number, for tests and explanations.
 * @throws PackError for the first wrong pattern
 */
export function compilePack(source: PackSource, { lines = false } = {}): CompiledPack {
  const { language } = source;
  const fold = foldTable(language);
  const expand = new Map(Object.entries(language.expand ?? {}).map(([from, to]) => [foldText(from, fold), foldText(to, fold)]));
  const compiler = new Compiler({
    spaces: language.spaces,
    fold,
    jamo: language.folds.includes('jamo'),
    phrases: language.phrases,
    expand,
  });
  const entries: Entry[] = [];
  const frames: RewriteFrame[] = [];
  const frameIds = new Map<string, number>();
  const errors: PackError[] = [];

  const frameList = (where: string, list: RewriteFrame[] = []): number[] =>
    list.map((frame) => {
      if (!FRAME_KINDS.some((kind) => typeof frame[kind] === 'string')) {
        errors.push(
          new PackError(where, `the frame ${JSON.stringify(frame)} says nothing to replace: give it one of ${FRAME_KINDS.join(', ')}`),
        );
      }
      const key = JSON.stringify(frame);
      let id = frameIds.get(key);
      if (id === undefined) frameIds.set(key, (id = frames.push(frame) - 1));
      return id;
    });
  const addAll = (where: string, patterns: readonly string[] | undefined, entryFor: (line: number) => Entry, apart = lines): void => {
    let entry = -1;
    (patterns ?? []).forEach((pattern, line) => {
      if (typeof pattern !== 'string') {
        errors.push(
          new PackError(where, 'a pattern is a string, and this is a group: groups stand in `patterns`', JSON.stringify(pattern)),
        );
        return;
      }
      if (entry < 0 || apart) entry = entries.push(entryFor(lines ? line : 0)) - 1;
      try {
        compiler.add({ pattern, entry });
      } catch (error) {
        if (error instanceof PatternError || error instanceof RangeError) errors.push(new PackError(where, error.message, pattern));
        else throw error;
      }
    });
  };

  const rules: CompiledRule[] = [];
  const replies: CompiledPack['replies'] = [];
  for (const [id, { entry, cell }] of Object.entries(source.rules) as [RuleId, PackSource['rules'][RuleId]][]) {
    if (!isCell(cell)) {
      replies.push({ id, entry, message: cell.message, offer: cell.offer });
      continue;
    }
    const rule = rules.length;
    cell.patterns.forEach((group, g) => {
      addAll(`${source.name}/${id}`, group.match, (line) => ({ kind: 'rule', rule, group: g, line }));
      addAll(`${source.name}/${id}`, group.except, () => ({ kind: 'except', rule, group: g }));
    });
    addAll(`${source.name}/${id}`, cell.except, () => ({ kind: 'except', rule, group: -1 }));
    rules.push({
      id,
      entry,
      message: cell.message,
      guards: [...new Set<Guard>([...(entry.guards ?? []), ...(cell.guards ?? [])])],
      span: cell.span ?? 'match',
      groups: cell.patterns.map((group) => ({
        rewrite: frameList(`${source.name}/${id}`, group.rewrite),
        ...(group.span && { span: group.span }),
        ...(group.guards && { guards: group.guards }),
        ...(group.severity && { severity: group.severity }),
        ...(lines && { lines: group.match }),
      })),
      rewrite: frameList(`${source.name}/${id}`, cell.rewrite),
    });
  }
  for (const [move, cell] of Object.entries(source.moves) as [MoveId, MoveCell][]) {
    addAll(`${source.name}/moves ${move}`, cell.match, () => ({ kind: 'move', move }));
    addAll(`${source.name}/moves ${move}`, cell.except, () => ({ kind: 'notMove', move }));
  }
  const where = `${source.name}/language`;
  for (const [guard, words] of Object.entries(language.guards) as [Guard, GuardWords][]) {
    for (const scope of Object.keys(words) as (keyof GuardWords)[])
      addAll(`${where} guards.${guard}.${scope}`, words[scope], () => ({ kind: 'guard', guard, scope, key: `${guard}.${scope}` }));
  }
  const marks: [string, readonly string[]][] = [
    ['greeting', language.greeting],
    ['closing', language.closing],
    ['date', language.dates],
    ['residue', language.residue ?? []],
    ['call', language.calls ?? []],
    ['asksNot', language.asksNot ?? []],
    ['serious', language.serious ?? []],
    ['heated', language.heated ?? []],
    ['reports', language.reports ?? []],
    ...Object.entries(language.asks ?? {}).map(([kind, list]): [string, string[]] => [`asks:${kind}`, list]),
    ...Object.entries(language.tells ?? {}).map(([kind, list]): [string, string[]] => [`tells:${kind}`, list]),
    ...(['complaint', 'question', 'praise'] as const).flatMap((name): [string, string[]][] => [
      [`customer:${name}`, language.situation[name]?.customer ?? []],
      [`draft:${name}`, language.situation[name]?.draft ?? []],
    ]),
  ];
  addAll(`${where} clauseEnds`, language.clauseEnds, () => ({ kind: 'joint' }));
  for (const [name, list] of Object.entries(language.registers))
    addAll(`${where} registers.${name}`, list, () => ({ kind: 'register', name }));
  // of hits with one entry in one place one counts: greetings differ in the name they hold
  for (const [name, list] of marks) addAll(`${where} ${name}`, list, () => ({ kind: 'mark', name }), lines || name === 'greeting');
  if (errors.length) throw errors.length === 1 ? errors[0] : new AggregateError(errors, errors.map((error) => error.message).join('\n'));

  const folded = (list: readonly string[] | undefined) => list && [...new Set(list.map((text) => foldText(text, fold)))];
  const automaton = compiler.machine.finish();
  const vocabulary = language.spaces === 'strict' ? buildVocabulary(compiler.machine.wordClasses(), expand, fold) : null;
  const {
    guards: _g,
    greeting: _gr,
    closing: _c,
    situation: _s,
    registers,
    clauseEnds: _ce,
    dates: _d,
    quoteHeaders: _q,
    residue: _r,
    asks: _a,
    asksNot: _an,
    tells: _t,
    calls: _ca,
    serious: _se,
    heated: _h,
    reports: _re,
    ...data
  } = language;
  return {
    kind: 'amends-pack',
    format: PACK_FORMAT,
    name: source.name,
    version: source.version,
    language: language.code,
    data: {
      ...data,
      registers: Object.keys(registers),
      quoteHeaders: headerParts(language.quoteHeaders),
      placeholderNames: folded(data.placeholderNames),
      placeholderNotes: folded(data.placeholderNotes),
      menuWords: folded(data.menuWords),
    },
    matcher: toTables({ spaces: language.spaces, slots: compiler.slots, automaton, vocabulary }),
    entries,
    rules,
    frames,
    replies,
    ...(source.classified && { classified: source.classified }),
  };
}
