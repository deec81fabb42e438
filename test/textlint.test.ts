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
  it('asks for a linter', async () => {
    await expect(kernel.lintText('x', options('.txt', {}))).rejects.toThrow('need a linter');
  });
});
