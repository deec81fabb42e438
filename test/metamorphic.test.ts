import { describe, expect, it } from 'vitest';
import { compiledPack } from '../scripts/compiled.ts';
import { languages } from '../scripts/load.ts';
import { type Fixture, readFixtures } from '../scripts/measure.ts';
import { html } from '../src/formats/html.ts';
import { markdown } from '../src/formats/markdown.ts';
import { createLinter, type Draft, type Report } from '../src/index.ts';
import { variants } from './variants.ts';

const packs = await Promise.all(languages().map(compiledPack));
const linter = createLinter({ packs, formats: [html, markdown] });

type Write = (text: string) => string;
const same: Write = (text) => text;

/** The draft as a variant writes it: the reply, what it answers, and the thread. */
function written({ text, customer, thread }: Fixture, write: Write, format?: string): Draft {
  const draft: Draft = { text: write(text) };
  if (format) draft.format = format;
  const told: Write = format ? same : write;
  if (customer !== undefined) draft.customer = told(customer);
  if (thread) draft.thread = thread.map((turn) => ({ ...turn, text: told(turn.text) }));
  return draft;
}

/** Which rules fire how often, which moves show, and the situation. */
function verdict({ findings, moves, situation }: Report, spares: readonly string[] = []): string {
  const ids = [...findings.map(({ ruleId }) => ruleId as string), ...moves.map(({ move }) => move as string)];
  return [situation, ...ids.filter((id) => !spares.includes(id)).sort()].join(' ');
}

/** All drafts where the fuzzing is deep, else every sixth; another sixth with each call. */
const deep = Number(process.env.FUZZ_RUNS ?? 0) > 300;
let turn = 0;
const fixtures = new Map(languages().map((lang) => [lang, readFixtures(lang)]));
function some(lang: string): Fixture[] {
  const sixth = turn++ % 6;
  return fixtures.get(lang)!.filter((_, i) => deep || i % 6 === sixth);
}

/** What is found in the drafts as they are, which every variant asks for. */
const reports = new Map<Fixture, Report>();
function asItIs(fixture: Fixture): Report {
  const report = reports.get(fixture) ?? linter.lint(written(fixture, same));
  reports.set(fixture, report);
  return report;
}

/** So near its border the classifier may decide otherwise once a word is written otherwise. */
const BORDER = 0.15;
/** Rules whose findings in the draft hang on that. */
function atBorder(draft: Draft): string[] {
  const { languages: known } = linter.lint(draft);
  const tables = packs.find(({ language }) => language === known[0])?.classified;
  if (!tables) return [];
  return linter
    .explain(draft)
    .filter(({ margin, pattern }) => Math.abs((margin ?? 9) - (pattern.endsWith('(classifier)') ? tables.sure : tables.weak)) < BORDER)
    .map(({ ruleId }) => ruleId);
}

/** The drafts whose verdict changes. */
function changed(
  lang: string,
  write: Write,
  { spares = [], skips, format }: { spares?: readonly string[]; skips?: RegExp; format?: string } = {},
) {
  return some(lang).flatMap((fixture) => {
    if (skips?.test(fixture.text) || write(fixture.text) === fixture.text) return [];
    const before = verdict(asItIs(fixture), spares);
    const variant = written(fixture, write, format);
    const report = linter.lint(variant);
    const after = verdict(report, spares);
    if (before === after) return [];
    const spared = [...spares, ...atBorder(variant), ...atBorder(written(fixture, same))];
    return verdict(asItIs(fixture), spared) === verdict(report, spared) ? [] : [{ id: fixture.id, before, after }];
  });
}

describe.each(languages())('%s: the same rules fire with', (lang) => {
  it.each(variants.filter(({ langs }) => !langs || langs.includes(lang)))('$name', ({ write, spares, skips }) => {
    expect(changed(lang, write, { spares, skips })).toEqual([]);
  });

  const marked = (open: string, close: string, safe: Write, text: string): string =>
    text.replace(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu, (part, at: number) =>
      at % 3 === 0 && /^\p{L}/u.test(part) ? open + part + close : safe(part),
    );
  it('HTML round the lines', () => {
    expect(changed(lang, (text) => `<p>${html.escape(text).replaceAll('\n', '<br>\n')}</p>`, { format: 'html' })).toEqual([]);
  });
  it('nested tags round words', () => {
    const write: Write = (text) =>
      `<div><p>${marked('<b><i class="x">', '</i></b>', html.escape, text).replaceAll('\n', '<br/>')}</p></div>`;
    expect(changed(lang, write, { format: 'html' })).toEqual([]);
  });
  it('Markdown round words', () => {
    const write: Write = (text) =>
      markdown.escape(text).replace(/(?<=\s|^)\p{L}+(?=[ .,!?])/gu, (word, at: number) => (at % 3 === 0 ? `**${word}**` : word));
    expect(changed(lang, write, { format: 'markdown' })).toEqual([]);
  });
});

describe.each(
  Object.entries({
    en: 'The parcel is blue.',
    ko: '상자는 파란색입니다.',
    ru: 'Коробка синяя.',
    el: 'Το κουτί είναι μπλε.',
    zh: '箱子是蓝色的。',
  }),
)('%s: a clean sentence more changes no phrase finding', (lang, sentence) => {
  const phrases = ({ findings }: Report) =>
    findings
      .filter(({ ruleId }) => !ruleId.startsWith('recovery/') && ruleId !== 'scripted/name-parroting')
      .map(({ ruleId }) => ruleId)
      .sort();
  it.each<[string, Write]>([
    ['in a paragraph before', (text) => `${sentence}\n\n${text}`],
    ['in a paragraph behind', (text) => `${text}\n\n${sentence}`],
    // a text without its last mark would run on into it
    ['in the same line', (text) => `${text}${/[\p{L}\p{N}]$/u.test(text) ? sentence.at(-1) : ''}${lang === 'zh' ? '' : ' '}${sentence}`],
  ])('%s', (_, write) => {
    for (const fixture of some(lang)) {
      const longer = { ...written(fixture, same), text: write(fixture.text) };
      const found = phrases(linter.lint(longer));
      const before = phrases(asItIs(fixture));
      const spared = found.join() === before.join() ? [] : [...atBorder(longer), ...atBorder(written(fixture, same))];
      const firm = (ids: readonly string[]) => ids.filter((id) => !spared.includes(id));
      expect({ id: fixture.id, found: firm(found) }).toEqual({ id: fixture.id, found: firm(before) });
    }
  });
});

it('every variant changes some text', () => {
  const texts = [...fixtures.values()].flat().map(({ text }) => text);
  const rare = ['NFC', 'one ellipsis', 'full-width marks', 'em dashes', 'straight quotation marks', 'straight apostrophes'];
  for (const { name, write } of variants)
    if (!rare.includes(name))
      expect(
        texts.some((text) => write(text) !== text),
        name,
      ).toBe(true);
});
