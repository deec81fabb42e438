import type { OpenPack } from '../pack.ts';
import { lex, type Mask } from '../text/lex.ts';
import { Before, Flag, type Sentence, type Tokens } from '../text/tokens.ts';
import type { Guard, GuardWords, MoveId, Range, Span } from '../types.ts';
import { type Hit, scan } from './matcher.ts';
import type { Memory } from './memory.ts';
import type { CompiledRule } from './rules.ts';

/** A place where something was found, in UTF-16 offsets. */
export interface Spot extends Range {
  sentence: number;
}

/** A slot's words; clean when nothing of the phrase was cut off. */
export interface SlotText extends Range {
  clean: boolean;
}

/** The group of a match that the classifier made, without a pattern. */
export const NO_GROUP = -1;

/** A rule's pattern at a place, not yet judged. */
export interface Match extends Spot {
  rule: CompiledRule;
  group: number;
  line: number;
  /** The words of the pattern itself, before widening. */
  core: Range;
  slots: Record<string, SlotText>;
  layer: Layer;
  passage: Passage;
  /** How much the classifier thinks its sentence a finding, where it was asked. */
  margin?: number;
  /** What patterns found in the sentence, where the classifier was asked. */
  beside?: readonly Match[];
}

/** One pack's reading of a stretch. */
export interface Layer {
  pack: OpenPack;
  tokens: Tokens;
  /** By rule, in order of place. */
  excepts: Map<CompiledRule, (Range & { group: number })[]>;
}

/** A stretch of one language, read by all packs of that language; the first knows the grammar. */
export interface Passage extends Range {
  language: string;
  pack: OpenPack;
  layers: Layer[];
  sentences: Sentence[];
  matches: Match[];
  moves: (Spot & { move: MoveId; captured: Record<string, SlotText> })[];
  /** What comes close to a move and is none: it drops the moves that it touches. */
  notMoves: (Spot & { move: MoveId })[];
  guards: Map<string, Spot[]>;
  marks: Map<string, (Spot & { captured: Record<string, SlotText> })[]>;
  /** How often each register shows. */
  registers: Map<string, number>;
  /** Offsets where a conjunction starts a clause → where it ends. */
  joints: Map<number, number>;
}

export const guardKey = (guard: Guard, scope: keyof GuardWords): string => `${guard}.${scope}`;

/** Reads text[from, to) with the packs of one language. */
export function readPassage(text: string, range: Range, masks: readonly Mask[], packs: readonly OpenPack[], memory?: Memory): Passage {
  const passage: Passage = {
    ...range,
    language: packs[0]!.language,
    pack: packs[0]!,
    layers: [],
    sentences: [],
    matches: [],
    moves: [],
    notMoves: [],
    guards: new Map(),
    marks: new Map(),
    registers: new Map(),
    joints: new Map(),
  };
  for (const pack of packs) {
    const tokens = lex(text, range.start, range.end, masks, pack.lex);
    const layer: Layer = { pack, tokens, excepts: new Map() };
    passage.layers.push(layer);
    if (passage.layers.length === 1) passage.sentences = tokens.sentences;
    const hits = scan(pack.match, tokens, memory);
    // conjunctions first: clauses are needed to widen the rest
    for (const hit of hits) {
      const entry = pack.entries[hit.accept.entry]!;
      if (entry.kind === 'joint') addJoint(passage, tokens, hit);
    }
    for (const hit of hits) place(passage, layer, hit, text);
    placeExcepts(layer, hits, passage.matches);
  }
  dropGuardExcepts(passage.guards);
  const { notMoves } = passage;
  if (notMoves.length) passage.moves = passage.moves.filter((found) => !touching(notMoves, found, ({ move }) => move === found.move));
  return passage;
}

function addJoint(passage: Passage, tokens: Tokens, { first, last }: Hit): void {
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  // where words have no spaces of their own, a connective closes its clause; elsewhere it opens the next.
  // Further words of a pattern only look ahead: in `and (i|we)` the subject belongs to the clause
  if (passage.pack.data.spaces === 'loose') {
    if (last < tokens.count && tokens.sentence[last] === tokens.sentence[first])
      passage.joints.set(tokens.start[last]!, tokens.start[last]!);
  } else passage.joints.set(start, passage.pack.data.spaces === 'strict' ? tokens.end[first]! : end);
}

function place(passage: Passage, layer: Layer, hit: Hit, text: string): void {
  const { pack, tokens } = layer;
  const entry = pack.entries[hit.accept.entry]!;
  if (entry.kind === 'joint') return;
  if (entry.kind === 'register') {
    passage.registers.set(entry.name, (passage.registers.get(entry.name) ?? 0) + 1);
    return;
  }
  if (entry.kind === 'except') return;
  const core = { start: tokens.start[hit.first]!, end: tokens.end[hit.last - 1]! };
  if (entry.kind === 'notMove') {
    passage.notMoves.push({ ...core, move: entry.move, sentence: tokens.sentence[hit.first]! });
    return;
  }
  const sentence = tokens.sentence[hit.first]!;
  if (entry.kind === 'guard') {
    push(passage.guards, entry.key, { start: core.start, end: core.end, sentence });
    return;
  }
  const { range, slots } = widen(passage, tokens, hit);
  if (entry.kind === 'mark') {
    push(passage.marks, entry.name, { start: range.start, end: range.end, sentence, captured: slots });
    return;
  }
  if (entry.kind === 'move') {
    passage.moves.push({ start: range.start, end: range.end, sentence, move: entry.move, captured: slots });
    return;
  }
  const rule = pack.rules[entry.rule]!;
  const reach = withQuote(text, reachOf(passage, tokens, { ...range, sentence }, rule.groups[entry.group]!.span ?? rule.span));
  passage.matches.push({
    start: reach.start,
    end: reach.end,
    sentence,
    rule,
    group: entry.group,
    line: entry.line,
    core,
    slots,
    layer,
    passage,
  });
}

function dropGuardExcepts(guards: Passage['guards']): void {
  for (const [key, excepts] of guards) {
    const [guard, scope] = key.split('.');
    if (scope !== 'except') continue;
    for (const [other, spots] of guards)
      if (other !== key && other.startsWith(`${guard}.`))
        guards.set(
          other,
          spots.filter((spot) => !touching(excepts, spot, () => true)),
        );
  }
}

/** Only for rules that matched: most excepts are common words. */
function placeExcepts({ pack, tokens, excepts }: Layer, hits: readonly Hit[], matches: readonly Match[]): void {
  if (matches.length === 0) return;
  const matched = new Set(matches.map(({ rule }) => rule));
  for (const { accept, first, last } of hits) {
    const entry = pack.entries[accept.entry]!;
    if (entry.kind !== 'except') continue;
    const rule = pack.rules[entry.rule]!;
    if (matched.has(rule)) push(excepts, rule, { start: tokens.start[first]!, end: tokens.end[last - 1]!, group: entry.group });
  }
}

const OPENING = '“„«「『';
const CLOSING = '”»」』';
const STRAIGHT = '"＂';

/** A quotation that opens inside the range closes inside it. */
function withQuote(text: string, range: Range): Range {
  const next = text[range.end] ?? ' ';
  if (!CLOSING.includes(next) && !STRAIGHT.includes(next)) return range;
  let open = 0;
  for (let i = range.start; i < range.end; i++) {
    const c = text[i]!;
    if (OPENING.includes(c) || (STRAIGHT.includes(c) && open === 0)) open++;
    else if (CLOSING.includes(c) || STRAIGHT.includes(c)) open--;
  }
  return open > 0 ? { start: range.start, end: range.end + 1 } : range;
}

/** The finding's range as the rule's span asks for it. */
function reachOf(passage: Passage, tokens: Tokens, spot: Spot, span: Span): Range {
  const { start, end } = spot;
  if (span === 'match') return { start, end };
  const sentence = tokens.sentences[spot.sentence]!;
  if (span === 'sentence') {
    const body = bodyStart(passage, tokens, sentence, start);
    return { start: Math.min(body, start), end: Math.max(sentence.end, end) };
  }
  const first = tokenAt(tokens, start);
  const clause = clauseOf(passage, tokens, first, Math.max(first + 1, tokenAt(tokens, end)));
  return { start: tokens.start[clause.first]!, end: tokens.end[clause.last - 1]! };
}

/** How many words may stand before the comma of an address. */
const LONGEST_ADDRESS = 3;

/** Where a sentence starts after its greeting or the name it is addressed to, if the match does not reach into them. */
function bodyStart(passage: Passage, tokens: Tokens, sentence: Sentence, core: number): number {
  const at = greetingEnd(passage, sentence.start, core);
  let named = at > sentence.start;
  const { vocabulary } = passage.pack.match;
  for (let i = sentence.first; i < sentence.last && i - sentence.first <= LONGEST_ADDRESS; i++) {
    if (tokens.start[i]! > core) break;
    if (i > sentence.first && tokens.before[i]! >= Before.Comma) return named ? tokens.start[i]! : sentence.start;
    const entry = tokens.symbol[i]!;
    if (vocabulary && tokens.flags[i]! & Flag.Capital && vocabulary.symbols[entry]!.length === 0 && !vocabulary.reads[entry]) named = true;
  }
  return sentence.start;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const NO_SLOTS: Record<string, SlotText> = {};
const WIDEST = { strict: 6, loose: 20, none: 8 };

/** The range of a hit with what `…` and slots at its ends reach, and the slots' words. */
function widen(passage: Passage, tokens: Tokens, hit: Hit): { range: Range; slots: Record<string, SlotText> } {
  const { lead, trail } = hit.accept;
  if (!lead && !trail && !hit.slots) return { range: { start: tokens.start[hit.first]!, end: tokens.end[hit.last - 1]! }, slots: NO_SLOTS };
  const slots: Record<string, SlotText> = {};
  const textOf = (first: number, last: number, clean: boolean): SlotText => ({
    start: tokens.start[first]!,
    end: tokens.end[last - 1]!,
    clean,
  });
  for (const [name, [first, last]] of Object.entries(hit.slots ?? {})) if (last > first) slots[name] = textOf(first, last, true);
  let { first, last } = hit;
  const most = WIDEST[passage.pack.data.spaces];
  const sentence = tokens.sentences[tokens.sentence[first]!]!;
  if (lead) {
    const clause = clauseOf(passage, tokens, first, last);
    let from = Math.max(clause.first, lead === '…' ? first - most : 0, sentence.first);
    while (from > clause.first && parts(passage, tokens, from)) from--;
    if (lead !== '…' && from < first) slots[lead] = textOf(from, first, true);
    first = Math.min(first, from);
  }
  if (trail) {
    const clause = clauseOf(passage, tokens, first, last);
    let to = Math.min(clause.last, trail === '…' ? last + most : clause.last);
    while (to < clause.last && parts(passage, tokens, to)) to++;
    const clean = to >= sentence.last || tokens.before[to]! >= Before.Comma;
    if (trail !== '…' && to > last) slots[trail] = textOf(last, to, clean);
    last = Math.max(last, to);
  }
  return { range: { start: tokens.start[first]!, end: tokens.end[last - 1]! }, slots };
}

/** No clause reaches farther; text without any mark must not be walked again for every match. */
const LONGEST_CLAUSE = { strict: 50, loose: 160, none: 80 };

/** Where characters are the tokens: would an end before this one cut a Latin word or a number? */
function parts({ pack }: Passage, { start, end, symbol }: Tokens, at: number): boolean {
  if (pack.data.spaces === 'strict' || at === 0 || end[at - 1] !== start[at]) return false;
  return isAlphanumeric(symbol[at - 1]!) && isAlphanumeric(symbol[at]!);
}

const isAlphanumeric = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** The clause round tokens [first, last): up to a comma, a break or a conjunction, which is not part of it. */
export function clauseOf(passage: Passage, tokens: Tokens, first: number, last: number): { first: number; last: number } {
  const sentence = tokens.sentences[tokens.sentence[first]!]!;
  const most = LONGEST_CLAUSE[passage.pack.data.spaces];
  const earliest = Math.max(sentence.first, first - most);
  const latest = Math.min(sentence.last, last + most);
  let from = first;
  while (from > earliest && tokens.before[from]! < Before.Comma) {
    const joint = passage.joints.get(tokens.start[from]!);
    if (joint !== undefined) break;
    from--;
  }
  // a conjunction opens the clause but does not belong to it
  const joint = passage.joints.get(tokens.start[from]!);
  if (joint !== undefined) while (from < first && tokens.end[from]! <= joint) from++;
  let to = last;
  while (to < latest && tokens.before[to]! < Before.Comma && !passage.joints.has(tokens.start[to]!)) to++;
  return { first: from, last: to };
}

/** A pattern reaches at most so far; spots that start earlier do not touch. */
const FARTHEST = 1500;

/** Does any wanted spot overlap the range? Spots are in order of their starts. */
export function touching<T extends Range>(spots: readonly T[], { start, end }: Range, wanted: (spot: T) => boolean): boolean {
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spots[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && spots[i]!.start > start - FARTHEST; i--) if (spots[i]!.end > start && wanted(spots[i]!)) return true;
  return false;
}

/** Where a greeting that runs over an offset ends, if it does so before another; else the offset itself. */
export function greetingEnd({ marks }: Passage, at: number, before = Number.POSITIVE_INFINITY): number {
  let last = at;
  touching(marks.get('greeting') ?? [], { start: at, end: at + 1 }, ({ end }) => {
    if (end <= before) last = Math.max(last, end);
    return false;
  });
  return last;
}

/** The first token that starts at or after an offset. */
export function tokenAt({ start, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
