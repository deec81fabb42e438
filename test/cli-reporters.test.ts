import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { parity } from '../src/adapters/cli/reporters/parity.ts';
import { stylish } from '../src/adapters/cli/reporters/stylish.ts';
import { charWidth, width } from '../src/adapters/cli/width.ts';
import { wrap } from '../src/adapters/cli/wrap.ts';
import { amends } from './cli-fake.ts';
import { fakeLinter } from './fake-linter.ts';

const print = async (stdin: string, ...argv: string[]) => (await amends(argv, { stdin })).stdout;

describe('stylish', () => {
  it('shows the words, what the customer hears, and the rewrites', async () => {
    expect(await print('Thank you, Ana.\nYou failed to attach it; nothing we can do.\n')).toBe(
      `<stdin>

  2:1  error  blame-shifting/customer
    You failed to attach it; nothing we can do.
    ~~~~~~~~~~
    They hear “you did it wrong”.
    → We do not see it yet

  2:26  warning  dismissive/flat-refusal
    You failed to attach it; nothing we can do.
                             ~~~~~~~~~~~~~~~~~
    They hear a closed door.
    → I can ▁▁▁ (what you can do)

  ✓ Done well: thanks
  1 error, 1 warning.  Score 80
`,
    );
  });

  it('is pleased with a good draft', async () => {
    expect(await print('Thank you.')).toBe('<stdin>\n\n  ✓ Done well: thanks\n  ✓ Nothing to change.  Score 100\n');
  });

  it('underlines wide characters in full', async () => {
    expect(await print('您好，请冷静一点。')).toContain('    您好，请冷静一点。\n          ~~~~~~\n');
  });

  it('shows only the rows of a long line that hold the words', async () => {
    const text = `${'so it goes '.repeat(30)}You failed ${'and so on '.repeat(30)}`;
    const rows = (await print(text)).split('\n');
    const underline = rows.findIndex((row) => row.includes('~~~'));
    expect(rows[underline - 1].slice(rows[underline].indexOf('~'), rows[underline].length)).toBe('You failed');
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(80);
  });

  it('shows the two gravest first where there are many', async () => {
    const text = 'kindly kindly nothing we can do; kindly, You failed. kindly, You failed.';
    const out = await print(text);
    expect(out.indexOf('The two gravest first:')).toBeLessThan(out.indexOf('1:42  error'));
    expect(out.indexOf('1:62  error')).toBeLessThan(out.indexOf('The others, in order:'));
    expect(out.indexOf('The others, in order:')).toBeLessThan(out.indexOf('1:1  warning'));
  });

  it('has colour only where asked for, and says leave it out for a deletion', async () => {
    expect(await print('kindly wait', '--color')).toContain('\u001b[4mkindly ');
    expect(await print('kindly wait', '--color', '--no-color')).toContain('(leave it out)');
  });

  it('sums up several drafts and keeps quiet about the good ones', () => {
    const results = ['You failed', 'Thank you', 'Bye'].map((source, i) => ({
      file: `${i}.txt`,
      source,
      text: source,
      report: fakeLinter.lint(source),
    }));
    const out = stylish(results, { color: false, columns: 80, rules: [], version: '' });
    expect(out).not.toContain('1.txt');
    expect(out.endsWith('\n3 drafts: 1 error, 1 suggestion.\n')).toBe(true);
  });

  it('does not call good what was not checked', () => {
    const report = fakeLinter.lint('');
    const show = (text: string, start: number) =>
      stylish([{ file: 'x', source: text, text, report: { ...report, unchecked: [{ start, end: text.length }], notes: ['A note.'] } }], {
        color: false,
        columns: 80,
        rules: [],
        version: '',
      });
    expect(show('こちら。', 0)).toBe('x\n\n  A note.\n  Nothing was checked.\n');
    expect(show('ok こちら。', 3)).toContain('Nothing to change in what was checked.');
  });

  it('lets no control character of a draft reach the terminal', async () => {
    const { rewrites, ...finding } = fakeLinter.lint('You failed').findings[0];
    const evil = { ...finding, rewrites: rewrites.map((rewrite) => ({ ...rewrite, text: 'a\u001b[31m' })) };
    const result = {
      file: 'x\u001b[2J',
      field: 'y\u0007',
      source: 'You failed',
      text: 'You failed',
      report: { ...fakeLinter.lint(''), findings: [evil] },
    };
    expect(stylish([result], { color: false, columns: 80, rules: [], version: '' })).not.toMatch(/[\u001b\u0007]/);
    expect(await print('\u001b[31mYou failed\u202e now')).not.toMatch(/[\u001b\u202e]/);
  });
});

it('compact: one line a finding', async () => {
  expect(await print('a\r\nYou failed', '-f', 'compact')).toBe(
    '<stdin>:2:1: error blame-shifting/customer: They hear “you did it wrong”.\n',
  );
});

it('json: the reports with lines and columns', async () => {
  const [result] = JSON.parse(await print('a\nYou failed', '-f', 'json'));
  expect(result).toMatchObject({ file: '<stdin>', situation: 'complaint', score: { total: 90 } });
  expect(result.findings[0]).toMatchObject({ range: { start: 2, end: 12 }, line: 2, column: 1, endLine: 2, endColumn: 11 });
});

it('github: annotations, escaped', async () => {
  expect(await print('a\nYou failed', '-f', 'github')).toBe(
    '::error file=<stdin>,line=2,endLine=2,col=1,endColumn=10,title=blame-shifting/customer::They hear “you did it wrong”.\n',
  );
});

it('sarif: regions in UTF-16 units, ready rewrites as fixes', async () => {
  const log = JSON.parse(await print('😀 You failed; nothing we can do', '-f', 'sarif'));
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [{ columnKind: 'utf16CodeUnits', tool: { driver: { name: 'amends', version: '1.2.3' } } }],
  });
  const [first, second] = log.runs[0].results;
  expect(first).toMatchObject({
    ruleId: 'blame-shifting/customer',
    ruleIndex: 0,
    level: 'error',
    partialFingerprints: { 'amends/v1': 'f3' },
  });
  expect(first.locations[0].physicalLocation.region).toMatchObject({
    startLine: 1,
    startColumn: 4,
    endColumn: 14,
    charOffset: 3,
    charLength: 10,
  });
  expect(first.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('We do not see it yet');
  expect(second.fixes).toBeUndefined();
});

it('junit: one case a finding, text escaped', async () => {
  const out = await print('You failed. Bye', '-f', 'junit');
  expect(out).toContain('<testsuites name="amends" tests="2" failures="1">');
  expect(out).toContain('<testsuite name="&lt;stdin&gt;" tests="2" failures="1"');
  expect(await print('fine', '-f', 'junit')).toContain('name="no finding"');
});

describe('parity', () => {
  const report = (file: string, source: string, field?: string) => ({ file, field, source, text: source, report: fakeLinter.lint(source) });
  const context = { color: false, columns: 80, rules: [], version: '' };

  it('names what is in one version and not in another, as the page in docs/ shows', () => {
    const apology = { move: 'apology' as const, range: { start: 0, end: 1 } };
    const ko = report('macros/ko/late.md', 'fine');
    const results = [
      report('macros/en/late.md', 'You failed'),
      { ...ko, report: { ...ko.report, moves: [apology] } },
      report('macros/other.md', 'You failed'),
    ];
    const page = readFileSync('docs/canned-replies.md', 'utf8');
    expect(page).toContain(`\`\`\`\n${parity(results, context)}\`\`\``);
  });

  it.each([
    [['a.en.txt', 'a.zh-TW.txt'], 1],
    [['x/en/a.txt', 'x/el/a.txt', 'x/en/b.txt'], 1],
    [['ken.txt', 'ren.txt'], 0],
  ])('finds the versions among %j', (files, n) => {
    expect(
      parity(
        files.map((file) => report(file, 'fine')),
        context,
      ),
    ).toBe(n === 0 ? 'No reply has versions in several languages.\n' : '1 reply in several languages, 1 alike.\n');
    expect(parity([report('m.json', 'a', 'texts.en'), report('m.json', 'b', 'texts.ko')], context)).toContain('1 alike');
  });
});

it('html: one page, marked and escaped', async () => {
  const out = await print('<b>Hi</b> You failed. Bye', '-f', 'html');
  expect(out).toContain(
    '&lt;b&gt;Hi&lt;/b&gt; <mark class="error">You failed</mark><sup>1</sup>. <mark class="suggestion">Bye</mark><sup>2</sup>',
  );
  expect(out).toContain('<li>We do not see it yet</li>');
  expect(out).not.toMatch(/<script|<link|src=|href=/);
  const open: string[] = [];
  const parser = new Parser(
    { onopentagname: (name) => void open.push(name), onclosetag: (name, implied) => void (implied && open.push(`unclosed ${name}`)) },
    {},
  );
  parser.end(out);
  expect(open.filter((name) => name.startsWith('unclosed') && !/meta|br/.test(name))).toEqual([]);
});

it.each(['stylish', 'compact', 'json', 'ndjson', 'github', 'sarif', 'junit'])(
  '%s with --redact prints no word of the draft',
  async (format) => {
    const out = await print('Thank you, Secret. You failed to pay.', '--redact', '-f', format);
    expect(out).toContain('blame-shifting/customer');
    expect(out).not.toMatch(/Secret|failed|pay|see it yet/);
  },
);

it('--quiet leaves out suggestions', async () => {
  expect(await print('You failed. Bye', '-q', '-f', 'compact')).not.toContain('recovery');
});

describe('layout', () => {
  it('knows the width of characters', () => {
    expect(['a', '한', '中', 'й', '́', '😀', '，', '\u200b'].map(charWidth)).toEqual([1, 2, 2, 1, 0, 2, 2, 0]);
    expect(width('한국어 ok')).toBe(9);
  });

  it('wraps at spaces, and inside words without any', () => {
    expect(wrap('one two three', 8)).toEqual([
      { start: 0, text: 'one two' },
      { start: 8, text: 'three' },
    ]);
    expect(wrap('한국어한국어', 6).map(({ text }) => text)).toEqual(['한국어', '한국어']);
    expect(wrap('한국어。한국', 6).map(({ text }) => text)).toEqual(['한국어。', '한국']);
    expect(wrap('', 8)).toEqual([{ start: 0, text: '' }]);
  });
});

it('junit: only what its schema has', async () => {
  const allowed: Record<string, string[]> = {
    testsuites: ['name', 'tests', 'failures'],
    testsuite: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
    testcase: ['classname', 'name', 'time'],
    failure: ['type', 'message'],
  };
  const parents: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        expect(parents.join(' ')).toBe(['testsuites', 'testsuite', 'testcase', 'failure'].slice(0, parents.length).join(' '));
        for (const key of Object.keys(attributes)) expect(allowed[name]).toContain(key);
        parents.push(name);
      },
      onclosetag: () => void parents.pop(),
    },
    { xmlMode: true },
  );
  parser.end((await print('You failed & "so" <on>\u0001. Bye', '-f', 'junit')).replace(/^<\?xml.*\n/, ''));
  expect(parents).toEqual([]);
});

it('stylish: takes a long line with many findings in its stride', () => {
  const text = 'You failed, '.repeat(20_000);
  const started = performance.now();
  const out = stylish([{ file: 'x', source: text, text, report: fakeLinter.lint(text) }], {
    color: false,
    columns: 80,
    rules: [],
    version: '',
  });
  expect(out.split('~~~~~~~~~~').length).toBeGreaterThan(10_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
