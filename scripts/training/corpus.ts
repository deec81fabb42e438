import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackSource } from '../../src/compile-pack.ts';
import { unitsOf } from '../../src/match/classifier.ts';
import { type CompiledPack, type OpenPack, openPack } from '../../src/pack.ts';
import { headerTest } from '../../src/text/headers.ts';
import { lex } from '../../src/text/lex.ts';
import { findMasks } from '../../src/text/masks.ts';
import type { RuleId } from '../../src/types.ts';
import { ROOT } from '../load.ts';

/** A sentence, read, with the rule that it breaks. */
export interface Sample {
  units: string;
  rule: RuleId | null;
  weight: number;
  /** It must not be dropped, or, without a rule, nothing may be found in it. */
  promised: boolean;
}

/** A whole draft counts more than an example, which has no context and was written beside its pattern. */
const EXAMPLE = 0.3;

/** What a sentence by itself cannot break: it takes the rest of the reply, or earlier ones. */
export const OF_REPLIES: ReadonlySet<RuleId> = new Set([
  'dismissive/interrogation',
  'scripted/name-parroting',
  'scripted/repetition',
  'scripted/template-residue',
]);

interface Labelled {
  text: string;
  expect?: { rule: RuleId; quote: string }[];
}

/** The labelled drafts of a language: those with findings and the good ones. */
export function draftsOf(lang: string, folder = join(ROOT, 'fixtures', lang)): Labelled[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^(phrase|clean)-.*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Labelled);
}

/** The examples of a language's cells, as drafts of their own; what they are rewritten to depends on what is learned. */
function examplesOf({ rules }: PackSource): Labelled[] {
  return Object.entries(rules).flatMap(([id, { cell }]) => {
    if (!('patterns' in cell)) return [];
    const flags = Object.keys(cell.flags).flatMap((marked): Labelled[] => {
      const quote = /⟦(.*)⟧/su.exec(marked)?.[1];
      return quote ? [{ text: marked.replace(/[⟦⟧]/gu, ''), expect: [{ rule: id as RuleId, quote }] }] : [];
    });
    return [...flags, ...cell.allows.map((text) => ({ text }))];
  });
}

/** What rewrites say, with holes for what only the draft knows: it must not be a finding again. */
function framesOf({ rules }: PackSource): Labelled[] {
  const frames = Object.values(rules).flatMap(({ cell }) =>
    'patterns' in cell ? [...cell.patterns.flatMap(({ rewrite = [] }) => rewrite), ...(cell.rewrite ?? [])] : [],
  );
  const texts = frames.flatMap(({ sentence, clause, range }) => [sentence, clause, range].filter((text) => text !== undefined));
  return [...new Set(texts)].map((text) => ({ text: text.replace(/\{[^}]*\}/gu, '…') }));
}

/** Lines of good replies that come close to a pattern. */
function goodLinesOf(lang: string): Labelled[] {
  const file = join(ROOT, 'fixtures', lang, 'good-lines.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]).map((text) => ({ text })) : [];
}

/** The sentences that everybody would try first, by rule: each must be found. */
export function flawLinesOf(lang: string): Labelled[] {
  const file = join(ROOT, 'fixtures', lang, 'flaw-lines.json');
  if (!existsSync(file)) return [];
  const flaws: Record<RuleId, string[]> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(flaws).flatMap(([rule, lines]) => lines.map((text) => ({ text, expect: [{ rule: rule as RuleId, quote: text }] })));
}

/** All sentences that a language's classifier learns from; `pack` reads them as it reads drafts. */
export function samplesOf(source: PackSource, pack: CompiledPack, drafts: readonly Labelled[]): Sample[] {
  const open = openPack(pack);
  const headerOf = headerTest(pack.data.quoteHeaders);
  const read = (texts: readonly Labelled[], worth: Pick<Sample, 'weight' | 'promised'>): Sample[] =>
    texts.flatMap((text) => sentencesOf(text, open, headerOf, worth));
  return [
    ...read(drafts, { weight: 1, promised: false }),
    ...read(goodLinesOf(source.name), { weight: 1, promised: true }),
    ...read(flawLinesOf(source.name), { weight: EXAMPLE, promised: true }),
    ...read([...examplesOf(source), ...framesOf(source)], { weight: EXAMPLE, promised: true }),
  ];
}

function sentencesOf(
  { text, expect = [] }: Labelled,
  pack: OpenPack,
  headerOf: ReturnType<typeof headerTest>,
  worth: Pick<Sample, 'weight' | 'promised'>,
): Sample[] {
  const masks = findMasks(text, [], [], headerOf);
  const tokens = lex(text, 0, text.length, masks, pack.lex);
  const labels = expect.map(({ rule, quote }) => ({ rule, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }));
  return tokens.sentences.flatMap(({ first, last, start, close }): Sample[] => {
    const rule = labels.find((label) => label.start < close && label.end > start)?.rule ?? null;
    if (rule !== null && OF_REPLIES.has(rule)) return [];
    return [{ units: unitsOf(text, tokens, first, last, pack.lex), rule, ...worth }];
  });
}

/** What a classifier is learned from, in short, so that it can tell whether it still is. */
export function digest(samples: readonly Sample[], settings: object): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const { units, rule, weight, promised } of samples) hash.update(`${weight}\t${promised}\t${rule}\t${units}\n`);
  return hash.digest('hex').slice(0, 16);
}
