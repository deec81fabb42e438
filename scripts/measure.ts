import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fix } from '../src/fix.ts';
import { createLinter } from '../src/linter.ts';
import type { Draft, Finding, MoveId, Range, Situation, Turn } from '../src/types.ts';
import { compiledPack } from './compiled.ts';
import { ROOT } from './load.ts';

interface Label {
  rule: string;
  quote: string;
  also?: string[];
}

/** One line of `fixtures/<lang>/*.jsonl`. Clean drafts have neither `expect` nor `moves`. */
export interface Fixture {
  id: string;
  lang: string;
  customer?: string;
  thread?: Turn[];
  text: string;
  expect?: Label[];
  near?: string;
  situation?: Situation;
  missing?: string[];
  moves?: MoveId[];
}

/** Hits among n. */
export interface Share {
  hit: number;
  n: number;
}

export interface FamilyFigures {
  labels: Share;
  findings: Share;
}

/** What the fixtures of one language show. */
export interface Figures {
  lang: string;
  strict: Share;
  family: Share;
  precision: Share;
  clean: Share;
  withRewrite: Share;
  ready: Share;
  sound: Share;
  tight: Share;
  situation: Share;
  recovery: { hit: number; false: number; missed: number };
  asksAgain: Share;
  moves: Record<string, { hit: number; false: number; missed: number }>;
  families: Record<string, FamilyFigures>;
  rules: Record<string, FamilyFigures>;
  misses: string[];
  falses: string[];
}

export const CORE = [
  'acknowledge',
  'empathy-before-solution',
  'ownership',
  'solution',
  'commitment',
  'follow-up',
  'reflection',
  'asks-again',
].map((name) => `recovery/${name}`);
const SITUATIONAL = new Set(['scripted/stock-phrase', 'scripted/anything-else', 'dismissive/run-around', 'dismissive/vague-promise']);
const familyOf = (id: string): string => id.slice(0, id.indexOf('/'));
const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const facts = (text: string): string[] =>
  (text.match(/https?:\/\/\S+|\S+@\S+|\{\{.*?\}\}|\p{Nd}[\p{Nd}.,:/-]*/gu) ?? []).map((one) => one.replace(/[.,:/-]+$/, ''));

/** `held`: drafts that no pattern and no classifier was made from. */
export type FixtureSet = '' | 'held';

export function readFixtures(lang: string, set: FixtureSet = ''): Fixture[] {
  const folder = join(ROOT, 'fixtures', lang, set);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Fixture),
    );
}

const none = (): Share => ({ hit: 0, n: 0 });
const count = (share: Share, hit: boolean): void => {
  share.n++;
  if (hit) share.hit++;
};

const bucket = (map: Record<string, FamilyFigures>, key: string): FamilyFigures => (map[key] ??= { labels: none(), findings: none() });

/** Lints all fixtures of a language and compares with the labels. */
export async function measure(lang: string, set: FixtureSet = ''): Promise<Figures> {
  const linter = createLinter({ packs: [await compiledPack(lang)] });
  const figures: Figures = {
    lang,
    strict: none(),
    family: none(),
    precision: none(),
    clean: none(),
    withRewrite: none(),
    ready: none(),
    sound: none(),
    tight: none(),
    situation: none(),
    recovery: { hit: 0, false: 0, missed: 0 },
    asksAgain: none(),
    moves: {},
    families: {},
    rules: {},
    misses: [],
    falses: [],
  };
  const lint = (fixture: Fixture, text = fixture.text) => {
    const draft: Draft = { text, language: lang };
    if (fixture.customer !== undefined) draft.customer = fixture.customer;
    if (fixture.thread) draft.thread = fixture.thread;
    return linter.lint(draft);
  };
  const phrases = (findings: readonly Finding[]) =>
    findings.filter(({ ruleId, severity }) => familyOf(ruleId) !== 'recovery' && severity !== 'suggestion');

  for (const fixture of readFixtures(lang, set)) {
    const report = lint(fixture);
    if (fixture.situation) count(figures.situation, report.situation === fixture.situation);
    if (fixture.moves) {
      compareReply(
        fixture,
        report.findings,
        report.moves.map(({ move }) => move),
        figures,
      );
      continue;
    }
    const labels = (fixture.expect ?? []).map((label) => ({
      ...label,
      start: fixture.text.indexOf(label.quote),
      end: fixture.text.indexOf(label.quote) + label.quote.length,
    }));
    const found = phrases(report.findings);
    found.push(
      ...report.findings.filter(
        (one) =>
          one.severity === 'suggestion' &&
          fixture.customer &&
          SITUATIONAL.has(one.ruleId) &&
          labels.some((label) => overlaps(one.range, label)),
      ),
    );
    if (!fixture.expect) count(figures.clean, found.length === 0);
    for (const label of labels) {
      const ids = [label.rule, ...(label.also ?? [])];
      const on = found.filter((one) => overlaps(one.range, label));
      const same = on.filter((one) => ids.map(familyOf).includes(familyOf(one.ruleId)));
      count(figures.family, same.length > 0);
      count(
        figures.strict,
        on.some((one) => ids.includes(one.ruleId)),
      );
      count(bucket(figures.families, familyOf(label.rule)).labels, same.length > 0);
      count(
        bucket(figures.rules, label.rule).labels,
        on.some((one) => ids.includes(one.ruleId)),
      );
      if (same.length === 0) {
        figures.misses.push(`${fixture.id} ${label.rule}: ${label.quote}${on.length ? ` [got ${on.map(({ ruleId }) => ruleId)}]` : ''}`);
        continue;
      }
      count(
        figures.tight,
        same.some(
          ({ range }) =>
            (Math.min(range.end, label.end) - Math.max(range.start, label.start)) /
              (Math.max(range.end, label.end) - Math.min(range.start, label.start)) >=
            0.5,
        ),
      );
      const rewrites = same.flatMap((one) => one.rewrites.map((rewrite) => ({ one, rewrite })));
      count(figures.withRewrite, rewrites.length > 0);
      count(
        figures.ready,
        rewrites.some(({ rewrite }) => rewrite.blanks.length === 0),
      );
      for (const { one, rewrite } of rewrites) {
        const fixed = fix(fixture.text, rewrite);
        const edited = { start: rewrite.range.start, end: rewrite.range.start + Math.max(1, rewrite.text.length) };
        const again = phrases(lint(fixture, fixed).findings).some(
          (other) => overlaps(other.range, edited) && !found.some((before) => before !== one && before.ruleId === other.ruleId),
        );
        count(figures.sound, !again && facts(fixture.text).every((fact) => fixed.includes(fact)));
      }
    }
    for (const one of found) {
      const right = labels.some((label) => overlaps(one.range, label));
      count(figures.precision, right);
      count(bucket(figures.families, familyOf(one.ruleId)).findings, right);
      count(bucket(figures.rules, one.ruleId).findings, right);
      if (!right) figures.falses.push(`${fixture.id} ${one.ruleId}: ${fixture.text.slice(one.range.start, one.range.end)}`);
    }
  }
  return figures;
}

function compareReply(fixture: Fixture, findings: readonly Finding[], moves: readonly MoveId[], figures: Figures): void {
  const got = new Set(findings.map(({ ruleId }) => ruleId as string).filter((id) => CORE.includes(id)));
  const wanted = new Set(fixture.missing ?? []);
  for (const id of CORE) {
    if (wanted.has(id)) count(bucket(figures.rules, id).labels, got.has(id));
    if (got.has(id)) count(bucket(figures.rules, id).findings, wanted.has(id));
    if (got.has(id) && wanted.has(id)) figures.recovery.hit++;
    else if (got.has(id)) {
      figures.recovery.false++;
      figures.falses.push(`${fixture.id} ${id}`);
    } else if (wanted.has(id)) {
      figures.recovery.missed++;
      figures.misses.push(`${fixture.id} ${id}`);
    }
  }
  if (got.has('recovery/asks-again')) count(figures.asksAgain, wanted.has('recovery/asks-again'));
  const own = new Set(moves);
  const right = new Set(fixture.moves);
  own.delete('introduction');
  right.delete('introduction');
  for (const move of new Set([...own, ...right])) {
    const tally = (figures.moves[move] ??= { hit: 0, false: 0, missed: 0 });
    tally[own.has(move) ? (right.has(move) ? 'hit' : 'false') : 'missed']++;
  }
}

export const f1 = ({ hit, false: wrong, missed }: { hit: number; false: number; missed: number }): number =>
  (2 * hit) / Math.max(1, 2 * hit + wrong + missed);
export const movesF1 = ({ moves }: Figures): number => {
  const real = Object.values(moves).filter(({ hit, missed }) => hit + missed > 0);
  return real.reduce((sum, tally) => sum + f1(tally), 0) / Math.max(1, real.length);
};

/** The 95 % Wilson interval of a share. */
export function wilson({ hit, n }: Share): [low: number, high: number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const p = hit / n;
  const middle = p + (z * z) / (2 * n);
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
