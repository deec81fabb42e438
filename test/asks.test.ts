import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledPack } from '../scripts/compiled.ts';
import { languages, ROOT } from '../scripts/load.ts';
import { createLinter } from '../src/index.ts';

interface Asks {
  /** Tells an order, a date, an amount, a name, an e-mail address, a phone number, an address and what happened. */
  customer: string;
  /** Requests for one of these. */
  asks: string[];
  /** What comes close and is none. */
  asksNot: string[];
}

describe.each(languages())('%s: asks again', async (lang) => {
  const { customer, asks, asksNot }: Asks = JSON.parse(readFileSync(join(ROOT, 'fixtures', lang, 'asks.json'), 'utf8'));
  const linter = createLinter({ packs: [await compiledPack(lang)] });
  const again = (text: string, message: string) =>
    linter.lint({ text, customer: message, situation: 'complaint' }).findings.some(({ ruleId }) => ruleId === 'recovery/asks-again');

  it.each(asks)('%s', (text) => expect(again(text, customer)).toBe(true));
  it.each(asksNot)('lets pass: %s', (text) => expect(again(text, customer)).toBe(false));
  it('finds nothing where the customer told nothing', () => expect(asks.filter((text) => again(text, '…'))).toEqual([]));
});
