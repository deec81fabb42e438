import type { Analysis, Setup } from './analyse.ts';
import { fingerprint } from './judge/fingerprint.ts';
import type { Judged } from './judge/settle.ts';
import { GRAVITY } from './judge/severity.ts';
import { classify } from './match/classify.ts';
import { withNeighbours } from './match/neighbours.ts';
import { type Match, type Passage, readPassage, tokenAt } from './match/passage.ts';
import { vetoOf } from './match/veto.ts';
import type { OpenPack } from './pack.ts';
import { type RewriteContext, rewritesFor } from './rewrite/rewrite.ts';
import { inSecondScript, toSecondScript } from './rewrite/script.ts';
import type { Sentence } from './text/tokens.ts';
import type { Finding, Preset, Range, Report, Rewrite, RuleEntry, RuleId, RuleSettings, Severity } from './types.ts';

/** A linter's settings, as the steps need them. */
export interface Desk {
  setup: Setup;
  preset: Preset;
  rules: RuleSettings;
  locale: string | undefined;
  admissions: boolean;
}

/** The documentation page of a rule, relative to the package. */
export const pageOf = (id: RuleId): string => `docs/rules/${id}.md`;

/** What the customer hears: in the draft's language, or in the locale that was asked for. */
export function messageOf(id: RuleId, entry: RuleEntry, own: string, pack: OpenPack, { locale, setup }: Desk): string {
  if (locale === undefined || locale === pack.language) return own;
  for (const other of setup.byLanguage.get(locale) ?? []) {
    const found = other.rules.find((rule) => rule.id === id) ?? other.replies.find((rule) => rule.id === id);
    if (found) return found.message;
  }
  return entry.hears;
}

export function makeFinding(
  parts: { id: RuleId; entry: RuleEntry; message: string; severity: Severity; range: Range; rewrites: Rewrite[]; language: string },
  text: string,
): Finding {
  const { id, entry, message, severity, range, rewrites, language } = parts;
  return {
    ruleId: id,
    severity,
    range,
    message,
    rewrites,
    guides: Object.keys(entry.guides),
    url: pageOf(id),
    fingerprint: fingerprint(id, text.slice(range.start, range.end), 0),
    language,
  };
}

/** Matches that stand → findings with their rewrites. */
export function phraseFindings(settled: readonly Judged[], analysis: Analysis, desk: Desk): Finding[] {
  // nobody writes so many faults into one sentence, and each would be weighed against all others
  const few = (beside: readonly Match[]): readonly Match[] => (beside.length > MOST_BESIDE ? [] : beside);
  const sentenceOf = ({ passage, sentence }: Match): Sentence => passage.sentences[sentence]!;
  const standing = groupBy(
    settled.map(({ match }) => match),
    sentenceOf,
  );
  return settled.map((one) => phraseFinding(one, few(standing.get(sentenceOf(one.match))!), analysis, desk));
}

function phraseFinding({ match, severity }: Judged, beside: readonly Match[], analysis: Analysis, desk: Desk): Finding {
  const { rule, layer, passage } = match;
  const second = inSecondScript(analysis.text, passage, passage.pack);
  const message = messageOf(rule.id, rule.entry, rule.message, layer.pack, desk);
  return makeFinding(
    {
      id: rule.id,
      entry: rule.entry,
      message: second ? toSecondScript(message, passage.pack) : message,
      severity,
      range: withNeighbours(match, beside, analysis.text),
      rewrites: rewritesFor(match, rewriteContext(match, beside, analysis, desk, second)),
      language: passage.language,
    },
    analysis.text,
  );
}

function rewriteContext(
  { passage }: Match,
  beside: readonly Match[],
  analysis: Analysis,
  { admissions }: Desk,
  secondScript: boolean,
): RewriteContext {
  return {
    beside,
    text: analysis.text,
    facts: analysis.draft.facts ?? {},
    admissions,
    register: registerOf(analysis, passage.pack),
    secondScript,
    stillFound: (rewrite, match) => stillFound(rewrite, match, analysis),
  };
}

/** The register whose words the draft uses most; the first one when it shows none. */
export function registerOf({ passages }: Analysis, { data: { registers } }: OpenPack): string {
  let best = registers[0] ?? '';
  let most = 0;
  for (const register of registers) {
    const count = passages.reduce((sum, { registers: shown }) => sum + (shown.get(register) ?? 0), 0);
    if (count > most) {
      most = count;
      best = register;
    }
  }
  return best;
}

/** Texts that were found clean when they stand as sentences of their own; frames recur. */
const cleanAlone = new WeakMap<OpenPack, Map<string, boolean>>();
const MOST_KNOWN = 5000;

/** How much was linted again for a sentence, in UTF-16 units. */
const spent = new WeakMap<Sentence, number>();
/** A sentence may be linted again so often, and short ones for so much; beyond that nothing more is offered, so that the cost stays linear. */
const AGAIN = 1;
const AT_LEAST = 1500;
const MOST_BESIDE = 8;
/** So many words are hardly a clause. */
const PHRASE = 4;

const bySentence = new WeakMap<Passage, Map<number, Match[]>>();

/** All matches of a sentence, also those that do not stand. */
function matchesIn(passage: Passage, sentence: number): readonly Match[] {
  let known = bySentence.get(passage);
  if (!known) bySentence.set(passage, (known = groupBy(passage.matches, (match) => match.sentence)));
  return known.get(sentence) ?? [];
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const out = new Map<K, T[]>();
  for (const one of all) {
    const known = out.get(keyOf(one));
    if (known) known.push(one);
    else out.set(keyOf(one), [one]);
  }
  return out;
}

/** Would the edited words be a finding again? Patterns do not cross sentences, so only the touched one is linted. */
function stillFound(rewrite: Rewrite, match: Match, analysis: Analysis): boolean {
  const { passage } = match;
  const sentence = passage.sentences[match.sentence]!;
  const { tokens } = passage.layers[0]!;
  const { start, close } = sentence;
  const from = Math.min(start, rewrite.range.start);
  const to = Math.max(close, rewrite.range.end);
  const before = analysis.text.slice(from, rewrite.range.start);
  const after = analysis.text.slice(rewrite.range.end, to);
  const alone = !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  const cost = (spent.get(sentence) ?? 0) + to - from;
  if (cost > AT_LEAST + AGAIN * (close - start)) return true;
  spent.set(sentence, cost);
  if (!alone) {
    const text = before + rewrite.text + after;
    // what was a finding of its own is no fault of the rewrite, unless a mere phrase is left to stand alone after it
    const known = ({ rule, start: begin, end }: Match): boolean =>
      matchesIn(passage, match.sentence).some(
        (other) =>
          other.rule === rule &&
          ((other.start < match.start && other.start - from === begin && (other.end <= match.start || rule !== match.rule)) ||
            (other.end > match.end &&
              to - other.end === text.length - end &&
              (other.start < match.end ? rule !== match.rule : tokenAt(tokens, other.end) - tokenAt(tokens, other.start) > PHRASE))),
      );
    return foundIn(text, before.length, before.length + rewrite.text.length, passage, analysis, known);
  }
  let known = cleanAlone.get(passage.pack);
  if (!known || known.size > MOST_KNOWN) cleanAlone.set(passage.pack, (known = new Map()));
  const key = passage.layers.length > 1 ? undefined : rewrite.text;
  const cached = key === undefined ? undefined : known.get(key);
  if (cached !== undefined) return cached;
  const found = foundIn(rewrite.text, 0, rewrite.text.length, passage, analysis);
  if (key !== undefined) known.set(key, found);
  return found;
}

function foundIn(
  text: string,
  start: number,
  end: number,
  passage: Passage,
  analysis: Analysis,
  known: (found: Match) => boolean = () => false,
): boolean {
  const again = readPassage(
    text,
    { start: 0, end: text.length },
    [],
    passage.layers.map(({ pack }) => pack),
    analysis.memory,
  );
  classify(again, text);
  const passages = [again];
  return again.matches.some(
    (found) =>
      found.start < Math.max(start + 1, end) &&
      found.end > start &&
      !known(found) &&
      vetoOf(found, { text, passages, customer: analysis.customer, signature: text.length, situation: analysis.situation }) === undefined,
  );
}

/** By place, graver first. */
export function sortFindings(findings: Finding[]): Finding[] {
  const sorted = findings.sort(
    (a, b) =>
      a.range.start - b.range.start ||
      GRAVITY[b.severity] - GRAVITY[a.severity] ||
      b.range.end - a.range.end ||
      (a.ruleId < b.ruleId ? -1 : 1),
  );
  const times = new Map<string, number>();
  return sorted.map((finding) => {
    const nth = times.get(finding.fingerprint) ?? 0;
    times.set(finding.fingerprint, nth + 1);
    return nth === 0 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${nth + 1}` };
  });
}

/** Maps everything from the prose to the caller's text. */
export function toSource(analysis: Analysis, findings: Finding[]): Omit<Report, 'score'> {
  const { prose, format, source, passages, situation, unchecked } = analysis;
  const { offsets, ends } = prose;
  const map = ({ start, end }: Range): Range => {
    if (!offsets) return { start, end };
    const from = offsets[start]!;
    return { start: from, end: start === end ? from : ends ? ends[end - 1]! : offsets[end]! };
  };
  const mapRewrite = (rewrite: Rewrite): Rewrite[] => {
    if (!offsets || !format) return [rewrite];
    const range = map(rewrite.range);
    const fitted = format.fit ? format.fit(source, range) : { range, before: '', after: '' };
    if (!fitted) return [];
    let text = fitted.before;
    let at = 0;
    const blanks = rewrite.blanks.map((blank) => {
      text += format.escape(rewrite.text.slice(at, blank.range.start));
      const from = text.length;
      text += format.escape(rewrite.text.slice(blank.range.start, blank.range.end));
      at = blank.range.end;
      return { ...blank, range: { start: from, end: text.length } };
    });
    text += format.escape(rewrite.text.slice(at)) + fitted.after;
    return [{ ...rewrite, range: fitted.range, text, blanks }];
  };
  return {
    languages: [...new Set(passages.map(({ language }) => language))],
    situation,
    findings: findings.map((finding) => ({ ...finding, range: map(finding.range), rewrites: finding.rewrites.flatMap(mapRewrite) })),
    moves: analysis.moves.map(({ move, range }) => ({ move, range: map(range) })),
    unchecked: unchecked.map(map),
    notes: unchecked.length ? ['Part of the draft is in a language without a pack; it was not checked.'] : [],
  };
}
