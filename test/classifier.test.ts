import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compiledPack } from '../scripts/compiled.ts';
import { languages, learnedFile, loadLanguage } from '../scripts/load.ts';
import { digest, draftsOf, flawLinesOf, type Sample, samplesOf } from '../scripts/training/corpus.ts';
import { learn, type Settings } from '../scripts/training/learn.ts';
import { settingsOf } from '../scripts/training/settings.ts';
import { createLinter } from '../src/index.ts';
import { Classifier } from '../src/match/classifier.ts';
import type { Situation } from '../src/types.ts';

describe.each(languages())('the classifier of %s', async (lang) => {
  const pack = await compiledPack(lang);

  it('was learned from the drafts and examples as they are: else `npm run train`', async () => {
    const { learnedFrom } = JSON.parse(readFileSync(learnedFile(lang), 'utf8'));
    expect(digest(samplesOf(await loadLanguage(lang), pack, draftsOf(lang)), settingsOf(lang))).toBe(learnedFrom);
  });

  it('says in an explanation what it dropped', () => {
    const linter = createLinter({ packs: [pack] });
    const dropped = draftsOf(lang)
      .filter(({ expect }) => !expect)
      .slice(-500)
      .flatMap(({ text }) => linter.explain({ text, language: lang }))
      .filter(({ vetoedBy }) => vetoedBy === 'classifier');
    expect(dropped.length).toBeGreaterThan(0);
    for (const { margin } of dropped) expect(margin).toBeLessThan(pack.classified!.weak);
  });
});

it.each(languages())('%s: a sentence without a pattern is a finding in answer to a complaint only', async (lang) => {
  const linter = createLinter({ packs: [await compiledPack(lang)] });
  const flawed = draftsOf(lang).filter(({ expect }) => expect);
  const added = (situation: Situation) =>
    flawed
      .filter((_, i) => i % 2 === 0)
      .flatMap(({ text }) => linter.explain({ text, language: lang, situation }))
      .filter(({ pattern, vetoedBy }) => pattern.endsWith('(classifier)') && !vetoedBy).length;
  expect(added('praise')).toBe(0);
  expect(added('complaint')).toBeGreaterThan(5);
});

it.each(languages())('%s: plain flaws are found', async (lang) => {
  const linter = createLinter({ packs: [await compiledPack(lang)] });
  const lines = flawLinesOf(lang);
  const missed = lines.filter(({ text, expect: [label] = [] }) => {
    const { findings } = linter.lint({ text, language: lang, situation: 'complaint' });
    return !findings.some(({ ruleId, severity }) => severity !== 'suggestion' && ruleId.split('/')[0] === label!.rule.split('/')[0]);
  });
  expect(lines.length).toBeGreaterThan(300);
  expect(missed.length / lines.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.1);
});

describe('learn', () => {
  const settings: Settings = { lengths: [1, 3], weak: -0.75, sure: -0.3, quiet: [] };
  const sample = (units: string, rule: Sample['rule'], promised = false): Sample => ({
    units,
    rule,
    weight: 1,
    promised,
  });
  const samples = [
    ...['it is not our fault', 'our fault it is not', 'that is not on us'].map((text) => sample(text, 'defensive/denial')),
    ...['it is our fault', 'we put it right', 'you will have it on friday'].map((text) => sample(text, null)),
    ...['it is just a scratch', 'it is only a scratch'].map((text) => sample(text, 'dismissive/minimizing', true)),
    sample('there is a scratch', null, true),
  ];

  it('keeps what the examples promise', () => {
    const { tables, broken } = learn(samples, settings);
    expect(broken).toEqual([]);
    const classifier = new Classifier(tables);
    expect(tables.rules[classifier.judge('it is only a small scratch').rule]!.id).toBe('dismissive/minimizing');
    expect(classifier.judge('there is a scratch').margin).toBeLessThan(settings.sure);
  });

  it('makes the same tables of the same samples', () => {
    expect(learn(samples, settings)).toEqual(learn(samples, settings));
  });

  it('says which promises contradict each other', () => {
    const { broken } = learn([...samples, sample('it is only a scratch', null, true)], { ...settings, weak: 0, sure: 0 });
    expect(broken.map(({ units }) => units)).toContain('it is only a scratch');
  });
});
