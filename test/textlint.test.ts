import { readFileSync } from 'node:fs';
import { TextlintKernel } from '@textlint/kernel';
import markdownPlugin from '@textlint/textlint-plugin-markdown';
import textPlugin from '@textlint/textlint-plugin-text';
import { describe, expect, it } from 'vitest';
import rule from '../src/adapters/textlint/index.ts';
import { markdown } from '../src/formats/markdown.ts';
import { createLinter } from '../src/index.ts';
import { en } from './hosts.ts';

const linter = createLinter({ packs: [en], formats: [markdown] });
const kernel = new TextlintKernel();
const options = (ext: string, rules: object = { linter }) => ({
  ext,
  filePath: `reply${ext}`,
  plugins: [
    { pluginId: 'text', plugin: (textPlugin as { default?: never }).default ?? (textPlugin as never) },
    { pluginId: 'markdown', plugin: (markdownPlugin as { default?: never }).default ?? (markdownPlugin as never) },
  ],
  rules: [{ ruleId: 'amends', rule: rule as never, options: rules as never }],
});

describe('amends as a textlint rule', () => {
  it('reports ranges in text and Markdown', async () => {
    const { messages } = await kernel.lintText('Hello.\nYou failed to attach the invoice.', options('.txt'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ ruleId: 'amends', range: [7, 39] });
    const inMarkdown = await kernel.lintText('> You failed to attach it.\n\n**You failed to attach the invoice.**\n', options('.md'));
    expect(inMarkdown.messages.map(({ range }) => range[0])).toEqual([30]);
  });
  it('fixes what can be sent as it stands', async () => {
    const { output } = await kernel.fixText('You failed to attach the invoice.', options('.txt'));
    expect(output).toBe('I don’t see the invoice yet.');
  });
  it('asks for a linter, and knows its options', async () => {
    await expect(kernel.lintText('x', options('.txt', {}))).rejects.toThrow('need a linter');
    await expect(kernel.lintText('x', options('.txt', { linter, sverity: 'error' }))).rejects.toThrow('no option “sverity”');
    await expect(kernel.lintText('x', options('.txt', { linter, least: 'grave' }))).rejects.toThrow('none of error, warning, suggestion');
  });
  it('shows suggestions where they are asked for, and as textlint’s own severity says', async () => {
    const text = 'I’m sorry that your parcel is late. I’m sending a new one today, and I’ll write to you by Monday.';
    const found = async (rules: object) =>
      (await kernel.lintText(text, options('.txt', { linter, draft: { situation: 'complaint' }, ...rules }))).messages;
    const least = await found({ least: 'suggestion', severity: 'info' });
    expect(least.length).toBeGreaterThan((await found({})).length);
    expect(new Set(least.map(({ severity }) => severity))).toEqual(new Set([3]));
  });
  it('says so where textlint is too old for it', () => {
    const old = { Syntax: { Document: 'Document' }, RuleError: Error, fixer: { replaceTextRange() {} }, report() {}, getSource: () => '' };
    expect(() => rule.linter(old as never, { linter })).toThrow('amends/textlint needs textlint 12.2 or later');
  });
  it('works by the configuration that docs/unified.md shows', async () => {
    const [, code = ''] = /```js\n(\/\/ \.textlintrc\.js[\s\S]*?)```/.exec(readFileSync('docs/unified.md', 'utf8'))!;
    const modules: Record<string, unknown> = { amends: { createLinter }, 'amends/formats/markdown': { markdown }, 'amends/packs/en': en };
    const module: { exports: { rules?: Record<string, object> } } = { exports: {} };
    new Function('module', 'require', code)(module, (name: string) => modules[name]);
    const [own = {}] = Object.values(module.exports.rules ?? {});
    const { messages } = await kernel.lintText('You failed to attach the invoice.', options('.txt', own));
    expect(messages.map(({ range }) => range)).toEqual([[0, 32]]);
  });
});
