import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledPack } from '../scripts/compiled.ts';
import { languages, ROOT } from '../scripts/load.ts';
import { createLinter } from '../src/index.ts';

interface Messages {
  /** Customers’ messages that tell trouble as bare facts. */
  complaints: string[];
  /** Requests, answers, wishes, news: statements that are none. */
  others: string[];
}

describe.each(languages())('%s: what a message is, whatever is answered', async (lang) => {
  const { complaints, others }: Messages = JSON.parse(readFileSync(join(ROOT, 'fixtures', lang, 'messages.json'), 'utf8'));
  const linter = createLinter({ packs: [await compiledPack(lang)] });
  const situation = (customer: string) => linter.lint({ text: '…', customer, language: lang }).situation;

  it.each(complaints)('a complaint: %s', (message) => expect(situation(message)).toBe('complaint'));
  it.each(others)('none: %s', (message) => expect(situation(message)).not.toBe('complaint'));
});
