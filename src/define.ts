import { compilePack, PackError } from './compile-pack.ts';
import { nearest } from './match/nearest.ts';
import type { CompiledPack } from './pack.ts';
import type { Cell, Guard, Pack, PatternGroup, RuleEntry, RuleId, Severity, Situation } from './types.ts';

/** A rule of a house: what a cell and a catalogue entry say, in one. */
export interface HouseRule extends Partial<Omit<Cell, 'message' | 'patterns'>> {
  /** `family/name`; take a family name of your own. */
  id: RuleId;
  message: string;
  patterns: Cell['patterns'];
  /** Default: the id. */
  title?: string;
  /** Default: `warning`. */
  severity?: Severity;
  /** Default: the message. */
  hears?: string;
  situation?: Partial<Record<Situation, Severity | 'off'>>;
}

/** A pack of house rules over a language pack, whose phrases, folds and guards they use. */
export interface HousePack {
  name: string;
  version?: string;
  base: Pack;
  rules: readonly HouseRule[];
}

const RULE_KEYS = [
  'id',
  'title',
  'severity',
  'hears',
  'message',
  'patterns',
  'except',
  'guards',
  'rewrite',
  'span',
  'situation',
  'flags',
  'allows',
];
const GROUP_KEYS = ['match', 'except', 'rewrite', 'span', 'guards', 'severity'];
const FRAME_KEYS = ['range', 'clause', 'sentence', 'delete', 'register', 'admits'];
const PACK_KEYS = ['name', 'version', 'base', 'rules'];
const SEVERITIES = ['error', 'warning', 'suggestion'];
const SPANS = ['match', 'clause', 'sentence'];
const GUARDS = ['negated', 'conditional', 'quoted', 'ours', 'theirs', 'owned', 'dated', 'alternative', 'asked', 'asking', 'helped'];
/** A pack from outside is bounded, so that it cannot make linting slow or large. */
const MOST_PATTERNS = 50000;
const LONGEST_PATTERN = 2000;

function fail(where: string, message: string): never {
  throw new PackError(where, message);
}

function checkKeys(where: string, data: object, known: readonly string[]): void {
  for (const key of Object.keys(data)) {
    if (known.includes(key)) continue;
    const close = nearest(key, known);
    fail(where, `no key “${key}” here.${close ? ` Did you mean “${close}”?` : ` Known: ${known.join(', ')}.`}`);
  }
}

function checkOneOf(where: string, value: unknown, known: readonly string[]): void {
  if (value === undefined || known.includes(value as string)) return;
  const close = nearest(String(value), known);
  fail(where, `“${String(value)}” is none of ${known.join(', ')}.${close ? ` Did you mean “${close}”?` : ''}`);
}

function checkStrings(where: string, value: unknown, least = 0): void {
  if (value === undefined && least === 0) return;
  if (!Array.isArray(value) || value.length < least || value.some((one) => typeof one !== 'string'))
    fail(where, `give a list of ${least ? 'at least one string' : 'strings'}`);
  for (const one of value as string[])
    if (one.length > LONGEST_PATTERN)
      fail(where, `a pattern of ${one.length} characters is too long: part it (at most ${LONGEST_PATTERN})`);
}

function checkGuards(where: string, guards: readonly Guard[] | undefined): void {
  checkStrings(where, guards);
  for (const guard of guards ?? []) if (!guard.startsWith('near:')) checkOneOf(where, guard, GUARDS);
}

/**
 * Checks one house rule and returns it.
 * @throws PackError naming the rule, the key and the nearest right one
 */
export function defineRule(rule: HouseRule): HouseRule {
  if (typeof rule !== 'object' || rule === null) fail('defineRule', 'give an object with id, message and patterns');
  const where = typeof rule.id === 'string' ? rule.id : 'defineRule';
  checkKeys(where, rule, RULE_KEYS);
  if (typeof rule.id !== 'string' || !/^[a-z][\w-]*\/[a-z][\w-]*$/i.test(rule.id))
    fail(where, 'id: write it as family/name, for instance “acme/refund-words”');
  if (typeof rule.message !== 'string' || !rule.message.trim()) fail(where, 'message: say what the customer hears');
  if (!Array.isArray(rule.patterns) || rule.patterns.length === 0)
    fail(where, 'patterns: give at least one group, as in patterns: [{ match: ["…"] }]');
  checkOneOf(`${where} severity`, rule.severity, SEVERITIES);
  checkOneOf(`${where} span`, rule.span, SPANS);
  checkStrings(`${where} except`, rule.except);
  checkGuards(`${where} guards`, rule.guards);
  rule.patterns.forEach((group, i) => {
    const place = `${where} patterns[${i}]`;
    if (typeof group !== 'object' || group === null) fail(place, 'give an object with match');
    checkKeys(place, group, GROUP_KEYS);
    checkStrings(`${place} match`, group.match, 1);
    checkStrings(`${place} except`, group.except);
    checkOneOf(`${place} severity`, group.severity, SEVERITIES);
    checkOneOf(`${place} span`, group.span, SPANS);
    checkGuards(`${place} guards`, group.guards);
  });
  for (const frame of [...(rule.rewrite ?? []), ...rule.patterns.flatMap((group) => group.rewrite ?? [])])
    checkKeys(`${where} rewrite`, frame, FRAME_KEYS);
  return rule;
}

/**
 * Compiles house rules over a language pack: `createLinter({ packs: [en, definePack({ name: 'acme', base: en, rules })] })`.
 * @throws PackError for a wrong key, value or pattern, with the nearest right one
 */
export function definePack(pack: HousePack): Pack {
  if (typeof pack !== 'object' || pack === null) fail('definePack', 'give an object with name, base and rules');
  const where = typeof pack.name === 'string' && pack.name ? pack.name : 'definePack';
  checkKeys(where, pack, PACK_KEYS);
  if (typeof pack.name !== 'string' || !pack.name) fail(where, 'name: give the pack a name');
  const base = pack.base as CompiledPack | undefined;
  if (base?.kind !== 'amends-pack' || !base.data) fail(where, 'base: give a language pack, as in base: en');
  if (pack.name === base.name) fail(where, `name: “${pack.name}” is the base pack’s own name, take another`);
  if (!Array.isArray(pack.rules)) fail(where, 'rules: give a list of rules');
  const patterns = pack.rules
    .flatMap((rule: HouseRule) => rule.patterns ?? [])
    .reduce((sum: number, { match }: PatternGroup) => sum + (match?.length ?? 0), 0);
  if (patterns > MOST_PATTERNS) fail(where, `${patterns} patterns are too many: at most ${MOST_PATTERNS}`);
  const rules: Record<RuleId, { entry: RuleEntry; cell: Cell }> = {};
  for (const rule of pack.rules.map(defineRule)) {
    if (Object.hasOwn(rules, rule.id)) fail(where, `rule “${rule.id}” is there twice`);
    const { id, title = id, severity = 'warning', hears = rule.message, situation, message, patterns: groups, ...cell } = rule;
    rules[id] = {
      entry: { title, severity, hears, by: 'pattern', guides: {}, ...(situation && { situation }) },
      cell: { flags: {}, allows: [], ...cell, message, patterns: groups },
    };
  }
  const { data } = base;
  return compilePack({
    name: pack.name,
    version: pack.version ?? '0.0.0',
    language: {
      ...data,
      guards: {},
      greeting: [],
      closing: [],
      clauseEnds: [],
      dates: [],
      quoteHeaders: [],
      registers: {},
      situation: { complaint: { customer: [], draft: [] }, question: { customer: [], draft: [] }, praise: { customer: [], draft: [] } },
    },
    rules,
    moves: {},
  });
}
