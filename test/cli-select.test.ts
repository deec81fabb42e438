import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readCsv } from '../src/adapters/cli/select/csv.ts';
import { readJson } from '../src/adapters/cli/select/json.ts';
import type { Container } from '../src/adapters/cli/select/leaf.ts';
import { pathName } from '../src/adapters/cli/select/leaf.ts';
import { parseSelector, select } from '../src/adapters/cli/select/selector.ts';
import { readYaml } from '../src/adapters/cli/select/yaml.ts';
import { amends } from './cli-fake.ts';
import { fakeLinter } from './fake-linter.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-'));
});
afterAll(() => rm(folder, { recursive: true }));

const compact = async (file: string, ...argv: string[]) => (await amends([`test/exports/${file}`, '-f', 'compact', ...argv])).stdout;

describe('exports', () => {
  it.each([
    ['zendesk.json', 'zendesk', ['You failed', 'nothing we can do']],
    ['intercom.json', 'intercom', ['You failed']],
    ['freshdesk.json', 'freshdesk', ['nothing we can do']],
    ['chatwoot.json', 'chatwoot', ['You failed']],
    ['helpscout.json', 'helpscout', ['nothing we can do', 'You failed']],
    ['zammad.json', 'zammad', ['nothing we can do']],
    ['macros.yaml', 'replies.*.text', ['You failed', 'nothing\n      we can do', 'You failed', 'You failed', 'kindly ']],
    ['macros.csv', '*.reply', ['You failed', 'You failed']],
    ['archive.ndjson', '*.reply', ['You failed']],
    ['gmail.eml', '', ['WW91IGZhaWxlZC', 'BZ\r\nb3UgZmFpbGVk']],
    ['outlook.eml', '', ['You failed', 'You failed']],
    ['apple.eml', '', ['You failed']],
  ])('%s is read at its places', async (file, selector, words) => {
    const { stdout } = await amends([`test/exports/${file}`, '-f', 'json', ...(selector ? ['--select', selector] : [])]);
    const ranges = JSON.parse(stdout).flatMap(({ findings }: { findings: { range: { start: number; end: number } }[] }) =>
      findings.map(({ range }) => range),
    );
    const source = await readFile(`test/exports/${file}`, file.endsWith('.eml') ? 'latin1' : 'utf8');
    expect(ranges.map(({ start, end }: { start: number; end: number }) => source.slice(start, end))).toEqual(words);
  });

  it('keeps titles and notes out of it', async () => {
    expect((await compact('zendesk.json', '--select', 'zendesk')).trim().split('\n')).toHaveLength(2);
  });

  it('asks which texts are replies, and offers the largest', async () => {
    expect(await amends(['test/exports/chatwoot.json'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('--select "*.content"'),
    });
    expect(await amends(['test/exports/chatwoot.json', '--select', 'zendsk'])).toMatchObject({
      code: 2,
      stderr: 'amends: --select knows no product “zendsk”. Did you mean zendesk?\n',
    });
    expect((await amends(['test/exports/chatwoot.json', '--select', 'nothing.here'])).stderr).toContain('has no text at nothing.here');
  });

  it('shows the draft, not the JSON, with its place in the file', async () => {
    const { stdout } = await amends(['test/exports/zendesk.json', '--select', 'zendesk']);
    expect(stdout).toContain('test/exports/zendesk.json  “Parcel late”  macros[0].actions[1].value\n\n  9:89  error');
    expect(stdout).toContain('    You failed to give us "a full address".\n    ~~~~~~~~~~\n');
  });
});

describe('--fix --write', () => {
  it.each([
    ['zendesk.json', 'zendesk'],
    ['chatwoot.json', 'chatwoot'],
    ['macros.yaml', 'replies.*.text'],
    ['macros.csv', '*.reply'],
    ['archive.ndjson', '*.reply'],
  ])('changes the words in %s and nothing else', async (file, selector) => {
    const copy = join(folder, file);
    await copyFile(`test/exports/${file}`, copy);
    await amends([copy, '--select', selector, '--fix', '--write']);
    const expected = (await readFile(`test/exports/${file}`, 'utf8'))
      .split('\n')
      .map((line) =>
        line.includes('description') || line.includes('<b>')
          ? line
          : line.replace('You failed', 'We do not see it yet').replace('kindly ', ''),
      );
    expect(await readFile(copy, 'utf8')).toBe(expected.join('\n'));
  });

  it('writes a cell or a scalar anew where it needs quotes now', async () => {
    const start: Parameters<typeof amends>[1] = {
      start: async () => ({
        draft: ({ text }) => ({ text }),
        rules: [],
        linter: () => ({
          rules: [],
          explain: () => [],
          session: () => fakeLinter,
          lint: (draft) => {
            const text = typeof draft === 'string' ? draft : draft.text;
            const range = { start: text.indexOf('bad'), end: text.indexOf('bad') + 3 };
            const rewrites = [{ range, text: 'a, "b": #c\nd', blanks: [], kind: 'replace' as const }];
            const findings = text.includes('bad')
              ? [
                  {
                    ruleId: 'x/y' as const,
                    severity: 'error' as const,
                    range,
                    message: '',
                    rewrites,
                    guides: [],
                    url: '',
                    fingerprint: '',
                    language: 'en',
                  },
                ]
              : [];
            return { languages: [], situation: 'unknown', findings, moves: [], score: { total: 0, parts: [] }, unchecked: [], notes: [] };
          },
        }),
      }),
    };
    for (const [file, source, written] of [
      ['a.csv', 'x,y\nbad,1\n', 'x,y\n"a, ""b"": #c\nd",1\n'],
      ['a.yaml', 'x: bad\ny: 1\n', 'x: "a, \\"b\\": #c\\nd"\ny: 1\n'],
      ['b.yaml', 'x: |\n  so bad it is\n', 'x: |\n  so a, "b": #c\n  d it is\n'],
      ['c.yaml', "x: 'bad'\n", 'x: "a, \\"b\\": #c\\nd"\n'],
    ]) {
      await writeFile(join(folder, file), source);
      await amends([join(folder, file), '--select', '**.x', '--fix', '--write'], start);
      expect(await readFile(join(folder, file), 'utf8')).toBe(written);
    }
  });

  it('does not change mails', async () => {
    expect((await amends(['test/exports/apple.eml', '--fix', '--write'])).stderr).toContain('--write does not change mails');
    expect((await amends(['test/exports/apple.eml', '--fix'])).stdout).toBe('안녕하세요. We do not see it yet.\n');
  });
});

describe('bad files are named with the line, and the others are read', () => {
  it.each([
    ['a.json', '{\n  "a": tru }', ':2:8: this is not JSON: tru is no value.'],
    ['b.json', '["a" "b"]', ':1:6: this is not JSON: expected ,.'],
    ['c.json', '["a', ':1:4: this is not JSON: a text does not end.'],
    ['d.json', '['.repeat(1e5), 'this is not JSON: it is nested too deeply.'],
    ['a.csv', 'x\n"a', ':2:1: this is not CSV: a quoted cell does not end.'],
    ['b.csv', 'x\n"a"b\n', ':2:4: this is not CSV: a quoted cell is followed by text.'],
    ['a.yaml', 'a: "b\nc: [', 'this is not YAML'],
  ])('%s', async (name, source, message) => {
    await writeFile(join(folder, name), source);
    const { code, stdout, stderr } = await amends([join(folder, name), 'test/exports/archive.ndjson', '--select', '**', '-f', 'compact']);
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toContain(message);
    expect(stdout).toContain('archive.ndjson:2:18: error');
  });
});

describe('every text stands where its offsets say', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'ab "\'\\\n:#-,;|>') }));
  const data = fc.array(fc.record({ a: texts, b: fc.array(texts, { maxLength: 2 }) }), { minLength: 1, maxLength: 4 });

  /** Plain letters are never written in another way, so they show whether an offset is right. */
  function holds(source: string, { leaves }: Container, values: string[]) {
    expect(leaves.map(({ text }) => text)).toEqual(values);
    for (const { text, offsets, ends } of leaves) {
      for (const { index } of text.matchAll(/[a-z]/g))
        expect([source[offsets[index]], ends[index] - offsets[index]]).toEqual([text[index], 1]);
      for (let i = 0; i < text.length; i++) expect(offsets[i + 1]).toBeGreaterThanOrEqual(offsets[i]);
    }
  }

  it('in JSON', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(undefined, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        const read = readJson('x.json', source);
        expect(read.value).toEqual(value);
        holds(
          source,
          read,
          value.flatMap(({ a, b }) => [a, ...b]),
        );
      }),
    );
  });

  it('in YAML, in every style', () => {
    fc.assert(
      fc.property(data, fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'), (value, style) => {
        const source = stringify(value, { defaultStringType: style, lineWidth: 20 });
        // What the writer of the test data itself cannot carry over is no case for the reader.
        fc.pre(JSON.stringify(parse(source)) === JSON.stringify(value));
        const read = readYaml('x.yaml', source);
        expect(read.value).toEqual(value);
        holds(
          source,
          read,
          value.flatMap(({ a, b }) => [a, ...b]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('in CSV', () => {
    const cell = (text: string) => (/[,"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const source = `${[['x', 'y'], ...rows].map((row) => row.map(cell).join(',')).join(end)}${end}`;
        holds(source, readCsv('x.csv', source), rows.flat());
      }),
    );
  });
});

describe('selectors', () => {
  const value = {
    macros: [
      { kind: 'a', text: 'one' },
      { kind: 'b', text: 'two', deep: { text: 'three' } },
    ],
    'a.b': 'four',
  };
  it.each([
    ['macros.*.text', ['macros[0].text', 'macros[1].text']],
    ['macros.1.text', ['macros[1].text']],
    ['**.text', ['macros[0].text', 'macros[1].text', 'macros[1].deep.text']],
    ['macros.*[kind=b].text', ['macros[1].text']],
    ['"a.b"', ['a.b']],
    ['nothing', []],
  ])('%s', (selector, expected) => {
    expect(select(value, parseSelector(selector)).map(pathName)).toEqual(expected);
  });

  it('are refused where they cannot be read', () => {
    expect(() => parseSelector('a..b')).toThrow('--select cannot read “a..b”');
  });
});

it('the page in docs/ shows selectors that are right', async () => {
  const page = await readFile('docs/canned-replies.md', 'utf8');
  for (const [, selector] of page.matchAll(/--select "([^"]+)"/g)) expect(() => parseSelector(selector)).not.toThrow();
  const [, path] = /```\n(macros.*)\n```/.exec(page) ?? [];
  expect((await compact('zendesk.json', '--select', path)).split('\n')).toHaveLength(2);
});
