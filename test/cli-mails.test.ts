import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apple, gmail, type MailLanguage, mailLanguages, outlook } from './mails.ts';

/** The program as it is published, on all mails at once; `npm run build` first. */
type Found = { file: string; findings: { ruleId: string }[]; languages: string[] };
let folder: string;
let found: Map<string, Found>;

type Write = (language: MailLanguage, own: string, quoted: string) => string;
const programs: Record<string, Write> = {
  Gmail: gmail,
  'Gmail, HTML only': (...args) => gmail(...args, 'html'),
  Outlook: outlook,
  'Outlook, HTML only': (...args) => outlook(...args, 'html'),
  'classic Outlook': (...args) => outlook(...args, 'classic'),
  'Apple Mail': apple,
  'Apple Mail, HTML only': (...args) => apple(...args, 'html'),
};
const cases = Object.keys(programs).flatMap((program) => Object.keys(mailLanguages).map((language) => [program, language]));
const name = (program: string, language: string, kind: string) => `${program.replace(/\W+/g, '-')}.${language}.${kind}.eml`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-mails-'));
  for (const [program, code] of cases) {
    const language = mailLanguages[code];
    const { bad, good } = language;
    writeFileSync(join(folder, name(program, code, 'bad')), programs[program](language, bad, good));
    writeFileSync(join(folder, name(program, code, 'quoted')), programs[program](language, good, bad));
  }
  const cli = join(process.cwd(), 'dist/cli.js');
  const { stdout, stderr } = spawnSync(process.execPath, [cli, '*.eml', '-f', 'json', '-q'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  expect(stderr).toBe('');
  found = new Map((JSON.parse(stdout) as Found[]).map((one) => [one.file, one]));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(cases)('%s, %s', (program, language) => {
  const rules = (kind: string) => found.get(name(program, language, kind))?.findings.map(({ ruleId }) => ruleId);
  it('finds what the agent wrote', () => {
    expect(rules('bad')).toContain('blame-shifting/customer');
  });
  it('leaves alone what is quoted', () => {
    expect(rules('quoted')).toEqual([]);
  });
});

it('--fix prints the new text, and what is quoted below it', () => {
  const file = name('Outlook', 'en', 'bad');
  const { stdout } = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), file, '--fix'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toMatch(/^I don’t see the invoice yet\.\r\n\r\n_{32}\r\nFrom: Ana Ruiz[\s\S]*I will look at it today/);
});
