import type { Analysis, Setup } from './analyse.ts';
import { fingerprint } from './judge/fingerprint.ts';
import type { Judged } from './judge/settle.ts';
import { GRAVITY } from './judge/severity.ts';
import { type Match, readPassage } from './match/passage.ts';
import { vetoOf } from './match/veto.ts';
import type { OpenPack } from './pack.ts';
import { type RewriteContext, rewritesFor } from './rewrite/rewrite.ts';
import { inSecondScript, toSecondScript } from './rewrite/script.ts';
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
  return { ruleId: id, severity, range, message, rewrites, guides: Object.keys(entry.guides), url: pageOf(id), fingerprint: fingerprint(id, text.slice(range.start, range.end), 0), language };
}

/** A match that stands → a finding with its rewrites. */
export function phraseFinding({ match, severity }: Judged, analysis: Analysis, desk: Desk): Finding {
  const { rule, layer, passage } = match;
  const second = inSecondScript(analysis.text, passage, passage.pack);
  const message = messageOf(rule.id, rule.entry, rule.message, layer.pack, desk);
  return makeFinding(
    {
      id: rule.id,
      entry: rule.entry,
      message: second ? toSecondScript(message, passage.pack) : message,
      severity,
      range: { start: match.start, end: match.end },
      rewrites: rewritesFor(match, rewriteContext(match, analysis, desk, second)),
      language: passage.language,
    },
    analysis.text,
  );
}

function rewriteContext({ passage }: Match, analysis: Analysis, { admissions }: Desk, secondScript: boolean): RewriteContext {
  return {
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
    const count = passages.reduce((sum, { marks }) => sum + (marks.get(`register:${register}`)?.length ?? 0), 0);
    if (count > most) {
      most = count;
      best = register;
    }
  }
  return best;
}

/** Lints the touched sentence and its neighbours again, with the rewrite applied. */
function stillFound(rewrite: Rewrite, match: Match, analysis: Analysis): boolean {
  const { passage } = match;
  const { sentences } = passage;
  const start = sentences[Math.max(0, match.sentence - 1)]!.start;
  const end = Math.max(sentences[Math.min(sentences.length - 1, match.sentence + 1)]!.close, rewrite.range.end);
  const from = Math.min(start, rewrite.range.start);
  const text = analysis.text.slice(from, rewrite.range.start) + rewrite.text + analysis.text.slice(rewrite.range.end, end);
  const edited = { start: rewrite.range.start - from, end: rewrite.range.start - from + Math.max(1, rewrite.text.length) };
  const packs = passage.layers.map(({ pack }) => pack);
  const again = readPassage(text, { start: 0, end: text.length }, [], packs);
  const passages = [again, ...analysis.passages.filter((other) => other !== passage)];
  return again.matches.some((found) => found.start < edited.end && found.end > edited.start && vetoOf(found, { text, passages, customer: analysis.customer }) === undefined);
}

/** By place, graver first. */
export function sortFindings(findings: Finding[]): Finding[] {
  const sorted = findings.sort((a, b) => a.range.start - b.range.start || GRAVITY[b.severity] - GRAVITY[a.severity] || b.range.end - a.range.end || (a.ruleId < b.ruleId ? -1 : 1));
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
