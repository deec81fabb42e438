import { readFileSync } from 'node:fs';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkLint from 'remark-lint';
import noUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import retextEnglish from 'retext-english';
import repeatedWords from 'retext-repeated-words';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { describe, expect, it } from 'vitest';
import amends from '../src/adapters/unified/index.ts';
import { html } from '../src/formats/html.ts';
import { markdown } from '../src/formats/markdown.ts';
import { createLinter, type Report } from '../src/index.ts';
import { en } from './hosts.ts';

const linter = createLinter({ packs: [en], formats: [markdown, html] });
const plugin = amends as never;
const ofAmends = (file: VFile) => file.messages.filter(({ source }) => source === 'amends');

describe('amends on unified', () => {
  it('speaks beside remark-lint, at the right place in the Markdown', async () => {
    const text = 'Hello Ana,\n\n*You failed to attach the invoice*, see [the form][x].\n';
    const file = await unified()
      .use(remarkParse)
      .use(remarkLint)
      .use(noUndefinedReferences)
      .use(plugin, { linter })
      .use(remarkStringify)
      .process(text);
    const [one] = ofAmends(file);
    expect(one).toMatchObject({
      ruleId: 'blame-shifting-customer',
      fatal: true,
      actual: 'You failed to attach the invoice',
      url: 'docs/rules/blame-shifting/customer.md',
    });
    expect(one!.place).toMatchObject({ start: { line: 3, column: 2, offset: 13 } });
    expect(file.messages.some(({ source }) => source === 'remark-lint')).toBe(true);
    expect((file.data.amends as Report).findings).toHaveLength(ofAmends(file).length);
  });
  it('runs on rehype and retext trees', async () => {
    const page = await unified()
      .use(rehypeParse, { fragment: true })
      .use(plugin, { linter })
      .use(rehypeStringify)
      .process('<p>You failed to attach the invoice.</p><pre>You failed to attach it.</pre>');
    expect(ofAmends(page).map(({ actual }) => actual)).toEqual(['You failed to attach the invoice']);
    const prose = await unified()
      .use(retextEnglish)
      .use(repeatedWords)
      .use(plugin, { linter })
      .use(retextStringify)
      .process('You failed to attach the the invoice.');
    expect(prose.messages.map(({ source }) => source).sort()).toEqual(['amends', 'retext-repeated-words']);
  });
  it('is read by vfile-reporter, and takes the conversation from the file', async () => {
    const file = new VFile({
      value: 'Thank you so much for your feedback, we strive for excellence.',
      data: { draft: { situation: 'praise' } },
    });
    await unified().use(retextEnglish).use(plugin, { linter }).use(retextStringify).process(file);
    expect(ofAmends(file)).toEqual([]);
    const bad = await unified()
      .use(retextEnglish)
      .use(plugin, { linter })
      .use(retextStringify)
      .process('You failed to attach the invoice.');
    expect(reporter(bad)).toMatch(/1:1-1:33\s+error\s+.*blame-shifting-customer\s+amends/);
  });
  it('asks for a linter, and knows its options', () => {
    for (const options of [{}, undefined])
      expect(() =>
        unified()
          .use(plugin, options as never)
          .freeze(),
      ).toThrow('give a linter');
    expect(() => unified().use(plugin, { linter, drft: {} }).freeze()).toThrow('no option “drft”. Known: linter, draft.');
  });
  it('says so where unified is too old for it', () => {
    /** As vfile 5 has it: a place, then the origin. */
    class OldFile {
      data = {};
      value = 'You failed to attach the invoice.';
      toString() {
        return this.value;
      }
      message(reason: string, place?: object, origin?: string) {
        return { reason, place, ruleId: origin?.split(':')[1] ?? null };
      }
    }
    const transform = amends({ linter });
    for (const file of [new OldFile(), {}, undefined])
      expect(() => transform({ type: 'root' }, file as never)).toThrow('amends/unified needs unified 11 or later');
  });
  it('does what docs/unified.md shows', async () => {
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/unified.md', 'utf8'))!;
    const names = ['remarkParse', 'remarkStringify', 'unified', 'createLinter', 'markdown', 'en', 'amends'];
    const run = new Function(...names, `return (async () => { ${code.replace(/^import .*\n/gm, '')}\n return file; })();`);
    const file = await run(remarkParse, remarkStringify, unified, createLinter, markdown, en, amends);
    expect(file.messages[0].ruleId).toBe(/ruleId; \/\/ (.*)/.exec(code)![1]);
  });
});
