import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, loadCatalogue, loadLanguage, RULES } from '../scripts/load.ts';
import type { Cell, RuleId } from '../src/types.ts';

const MOVES = [
  'acknowledgement',
  'empathy',
  'apology',
  'ownership',
  'reflection',
  'open-question',
  'solution',
  'choice',
  'commitment',
  'redress',
  'thanks',
  'reassurance',
  'follow-up',
  'introduction',
];
const KINDS = ['order', 'email', 'phone', 'date', 'amount', 'name', 'address', 'product', 'event'];
const WORDS = [
  'asksNot',
  'tells',
  'calls',
  'serious',
  'heated',
  'reports',
  'commonWords',
  'dates',
  'residue',
  'greeting',
  'closing',
  'quoteHeaders',
] as const;
const FEWEST_LINES = 5;

describe('the catalogue', async () => {
  const catalogue = await loadCatalogue();
  it('holds the 46 rules', () => {
    expect(Object.keys(catalogue)).toHaveLength(46);
  });
});

describe.each(languages())('%s', async (lang) => {
  const catalogue = await loadCatalogue();
  const { rules, moves, language } = await loadLanguage(lang);

  it('has a cell for every rule', () => {
    expect((Object.keys(catalogue) as RuleId[]).filter((id) => !(id in rules))).toEqual([]);
  });
  it('has no token cells: each pattern rule knows a family of wordings, with examples of both kinds', () => {
    const thin = (Object.entries(rules) as [RuleId, { cell: Cell }][]).filter(
      ([id, { cell }]) =>
        catalogue[id]!.by === 'pattern' &&
        (cell.patterns.flatMap(({ match }) => match).length < FEWEST_LINES || Object.keys(cell.flags).length < 5 || cell.allows.length < 5),
    );
    expect(thin.map(([id]) => id)).toEqual([]);
  });
  it('recognises all good moves', () => {
    expect(MOVES.filter((move) => !(moves as Record<string, unknown>)[move])).toEqual([]);
  });
  it('knows how things are asked for, and what weighs in a message', () => {
    expect(KINDS.filter((kind) => !(language.asks as Record<string, string[]> | undefined)?.[kind]?.length)).toEqual([]);
    expect(WORDS.filter((field) => Object.keys(language[field] ?? {}).length === 0)).toEqual([]);
  });
  it('is NFC, and no word mixes scripts', () => {
    const wrong: string[] = [];
    const files = readdirSync(join(RULES, lang), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files) {
      const text = readFileSync(join(RULES, lang, file), 'utf8');
      if (text !== text.normalize('NFC')) wrong.push(`${file}: not NFC`);
      for (const word of text.match(/(?<![\p{L}\\])[\p{L}]+/gu) ?? []) {
        const latin = /\p{Script=Latin}/u.test(word);
        if (latin && (/\p{Script=Cyrillic}/u.test(word) || /\p{Script=Greek}/u.test(word))) wrong.push(`${file}: “${word}”`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
