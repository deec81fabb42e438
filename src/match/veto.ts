import { Before, Flag } from '../text/tokens.ts';
import type { Grammar, Guard, GuardWords, MoveId, Range, Situation } from '../types.ts';
import { clauseOf, guardKey, type Match, NO_GROUP, type Passage, type Spot, tokenAt, touching } from './passage.ts';

/** What guards may look at besides the passage. */
export interface Context {
  /** The text that the offsets are of. */
  text: string;
  passages: readonly Passage[];
  /** The customer's message, read. */
  customer: readonly Passage[];
  /** Where the signature starts. */
  signature: number;
  situation: Situation;
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Why a match is dropped: the guard or `except`; undefined when it stands. */
export function vetoOf(match: Match, context: Context): string | undefined {
  if (match.core.start >= context.signature) return 'signature';
  if (excepted(match)) return 'except';
  const learned = match.group === NO_GROUP ? vetoOfLearned(match, context) : undefined;
  if (learned) return learned;
  return isDoubted(match, context) ? 'classifier' : guardOf(match, context);
}

/** The sentence reads like those of good replies, unless other words of it break another rule. */
function isDoubted(match: Match, context: Context): boolean {
  const { margin, passage, rule, beside = [] } = match;
  if (margin === undefined || margin >= passage.pack.classifier!.tables.weak) return false;
  return !beside.some(
    (other) => other.rule !== rule && !overlap(other, match) && !excepted(other) && guardOf(other, context) === undefined,
  );
}

/** The guard of the rule, or the grammar, that drops a match. */
function guardOf(match: Match, context: Context): string | undefined {
  const guards = match.rule.groups[match.group]?.guards;
  for (const guard of guards ? [...match.rule.guards, ...guards] : match.rule.guards) if (guarded(guard, match, context)) return guard;
  return match.passage.pack.grammar && askGrammar(match, match.passage.pack.grammar, context);
}

/** So many kinds of moves make a reply to a customer, whatever they wrote. */
const REPLY = 3;

/** The classifier has learned from replies to customers in trouble, and knows nothing of other texts. */
function serves({ situation, passages }: Context): boolean {
  if (situation === 'complaint' || situation === 'praise') return situation === 'complaint';
  let kinds = kindsOfMoves.get(passages);
  if (kinds === undefined) {
    kinds = new Set(passages.flatMap(({ moves }) => moves.map(({ move }) => move))).size;
    kindsOfMoves.set(passages, kinds);
  }
  return kinds >= REPLY;
}

/** Counted once, because every sentence asks. */
const kindsOfMoves = new WeakMap<readonly Passage[], number>();

/** What the classifier adds is for replies only, and steps back where a pattern's finding stands in the sentence, or one of its rule was dropped. */
function vetoOfLearned({ beside = [], rule }: Match, context: Context): string | undefined {
  if (!serves(context)) return 'situation';
  for (const other of beside) {
    const veto = vetoOf(other, context);
    if (veto === undefined) return 'pattern';
    if (other.rule === rule) return veto;
  }
  return undefined;
}

/** Does a guard make it a suggestion? */
export const isSoft = (match: Match, context: Context): boolean =>
  match.rule.entry.softens?.some((guard) => guarded(guard, match, context)) ?? false;

/** The pack's grammar sees the sentence only, and comes last because it costs most. */
function askGrammar({ rule, passage, sentence, core }: Match, grammar: Grammar, { text }: Context): string | undefined {
  const { start, close } = passage.sentences[sentence]!;
  return grammar.veto({ ruleId: rule.id, sentence: text.slice(start, close), start: core.start - start, end: core.end - start });
}

function excepted({ layer, rule, group, core }: Match): boolean {
  const own = layer.excepts.get(rule);
  return own !== undefined && touching(own, core, (except) => except.group < 0 || except.group === group);
}

/** The primitive behind each guard name. */
function guarded(guard: Guard, match: Match, context: Context): boolean {
  switch (guard) {
    case 'quoted':
      return quoted(match);
    case 'asked':
      return context.customer.some(({ guards }) => SCOPES.some((scope) => guards.get(guardKey('asked', scope))?.length));
    case 'asking':
      return asking(match);
    case 'dated':
      return dated(match) || worded(guard, match, context);
    case 'alternative':
      return offers(match, context, MENDING, true) || worded(guard, match, context);
    case 'helped':
      return offers(match, context, HELPING, false) || worded(guard, match, context);
    default:
      return guard.startsWith('near:') ? near(match, guard.slice(5) as MoveId) : worded(guard, match, context);
  }
}

function quoted({ layer: { tokens }, core }: Match): boolean {
  const at = tokenAt(tokens, core.start);
  return at < tokens.count && (tokens.flags[at]! & Flag.Quoted) !== 0;
}

/** A particular that the reply asks for, before the match. */
function asking({ passage, sentence, core }: Match): boolean {
  for (const [name, spots] of passage.marks)
    if (name.startsWith('asks:') && within(spots, sentence - 1, sentence).some(({ start }) => start < core.start)) return true;
  return false;
}

/** A date in the same sentence, inside the match too, where a gap ran over it; or in the next one, if that does not tell what has been. */
function dated({ passage, sentence }: Match): boolean {
  const dates = passage.marks.get('date');
  if (dates === undefined) return false;
  if (within(dates, sentence, sentence).length > 0) return true;
  const told = within(passage.notMoves, sentence + 1, sentence + 1).some(({ move }) => move === 'commitment');
  return !told && within(dates, sentence + 1, sentence + 1).length > 0;
}

const near = ({ passage, sentence, core }: Match, move: MoveId): boolean =>
  within(passage.moves, sentence - 1, sentence + 1).some((spot) => spot.move === move && !overlap(spot, core));

const MENDING: readonly MoveId[] = ['solution', 'choice', 'redress'];
const HELPING: readonly MoveId[] = [...MENDING, 'commitment'];

/** What a passage offers, by the moves that count; made once, because every match asks. */
const offered = new WeakMap<Passage, Map<readonly MoveId[], Passage['moves']>>();
function offersOf(passage: Passage, moves: readonly MoveId[]): Passage['moves'] {
  let known = offered.get(passage);
  if (!known) offered.set(passage, (known = new Map()));
  let found = known.get(moves);
  if (!found) known.set(moves, (found = passage.moves.filter(({ move }) => moves.includes(move))));
  return found;
}

/** Does the draft offer something besides the match: anywhere, or after it? */
function offers(match: Match, { passages }: Context, moves: readonly MoveId[], after: boolean): boolean {
  for (const passage of passages) {
    const own = passage === match.passage;
    const spots = offersOf(passage, moves);
    for (let i = spots.length - 1; i >= 0; i--) {
      const spot = spots[i]!;
      if (after && own && spot.sentence < match.sentence) break;
      if (!overlap(spot, match) && (!after || own || spot.start >= match.start)) return true;
    }
  }
  return false;
}

/** Do the language's words for this guard stand where it looks? */
function worded(guard: Guard, match: Match, context: Context): boolean {
  for (const scope of SCOPES) {
    const key = guardKey(guard, scope);
    if (scope === 'reply') {
      for (const { guards } of context.passages) if (guards.get(key)?.some((spot) => !overlap(spot, match.core))) return true;
      continue;
    }
    const spots = match.passage.guards.get(key);
    if (
      spots &&
      within(spots, match.sentence - 1, match.sentence + 1).some((spot) => !overlap(spot, match.core) && reaches(scope, spot, match))
    )
      return true;
  }
  return false;
}

const SCOPES: readonly (keyof GuardWords)[] = ['before', 'after', 'clause', 'sentence', 'next', 'around', 'reply'];

/** Spots of sentences from…to; spots are sorted by place. */
function within<T extends Spot>(spots: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spots[middle]!.sentence < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spots.length && spots[end]!.sentence <= to) end++;
  return low === 0 && end === spots.length ? spots : spots.slice(low, end);
}

function reaches(scope: keyof GuardWords, spot: Spot, match: Match): boolean {
  const away = spot.sentence - match.sentence;
  switch (scope) {
    case 'around':
      return true;
    case 'next':
      return away === 0 || away === 1;
    case 'sentence':
      return away === 0;
    default:
      return away === 0 && inClause(scope, spot, match);
  }
}

const NEAR = { strict: 3, loose: 12, none: 6 };

function inClause(scope: keyof GuardWords, spot: Spot, { passage, core }: Match): boolean {
  const { tokens } = passage.layers[0]!;
  const first = tokenAt(tokens, core.start);
  const last = tokenAt(tokens, core.end);
  if (scope === 'clause') {
    const clause = clauseOf(passage, tokens, first, Math.max(last, first + 1));
    return spot.end > tokens.start[clause.first]! && spot.start < tokens.end[clause.last - 1]!;
  }
  const most = NEAR[passage.pack.data.spaces];
  const [from, to] = scope === 'before' ? [tokenAt(tokens, spot.end), first] : [last, tokenAt(tokens, spot.start)];
  if (from > to || to - from > most) return false;
  for (let i = from; i <= to && i < tokens.count; i++) if (tokens.before[i]! >= Before.Comma) return false;
  return true;
}
