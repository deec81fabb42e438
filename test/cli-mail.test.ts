import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withHeaders } from '../src/adapters/cli/mail/headers.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const cli = resolve('dist/cli.js');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-mail-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The program as it is published; `npm run build` first. Bytes in, bytes out. */
function amends(argv: string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'mail', ...argv], { input, cwd: folder });
  return { code: status, stdout: stdout.toString('latin1'), stderr: stderr.toString() };
}

const mail = (body: string, headers = 'Content-Type: text/plain; charset=utf-8') =>
  `From: agent@shop.example\r\nTo: ana@mail.example\r\nSubject: Invoice\r\n${headers}\r\n\r\n${body}`;
const bad = mail('Hello Ana,\r\n\r\nYou failed to attach the invoice.\r\n');
const good = mail('Hello Ana,\r\n\r\nI do not see the invoice yet. Could you send it again?\r\n');

describe('as a filter', () => {
  it('passes a good mail byte by byte', () => {
    const bytes = Buffer.concat([Buffer.from(good.replace('utf-8', 'iso-8859-1'), 'latin1'), Buffer.from([0xe9, 0x0a, 0x00, 0xff])]);
    expect(amends([], bytes)).toEqual({ code: 0, stdout: bytes.toString('latin1'), stderr: '' });
  });
  it('holds a bad one back, and says why without a word of it', () => {
    const { code, stdout, stderr } = amends([], bad);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^<stdin>:8:1: error blame-shifting\/customer: They hear .*\namends: <stdin> is held back\.\n$/);
    expect(stderr).not.toContain('invoice.');
  });
  it('lets it pass with a reason, or at another level', () => {
    expect(amends(['--override', 'the customer asked'], bad)).toMatchObject({
      code: 0,
      stdout: bad,
      stderr: expect.stringContaining('blame-shifting'),
    });
    expect(amends(['--block', 'never'], bad)).toMatchObject({ code: 0, stdout: bad });
  });
  it('lets what cannot be read pass, or not', () => {
    const odd = mail('x', 'Content-Type: text/plain; charset=klingon');
    expect(amends([], odd)).toMatchObject({
      code: 0,
      stdout: odd,
      stderr: expect.stringContaining('character set that is not known here: klingon'),
    });
    expect(amends(['--fail', 'closed'], odd)).toMatchObject({ code: 2, stdout: '' });
    const sealed = mail('x', 'Content-Type: multipart/encrypted; boundary=b');
    expect(amends(['--fail', 'closed'], sealed)).toMatchObject({ code: 2, stderr: expect.stringContaining('has no readable text') });
  });
  it('reads a text without headers too', () => {
    expect(amends([], 'You failed to attach the invoice.\n')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('<stdin>:1:1: error'),
    });
  });
  it('does not read what is quoted, nor the diff of a patch', () => {
    const reply = mail(
      'I will look at it today.\n\nOn Tue, 3 Mar 2026 at 10:00, Ana <ana@mail.example> wrote:\n> You failed to attach the invoice.\n',
    );
    expect(amends([], reply).code).toBe(0);
    const patch = `From 46c20c2 Mon Sep 17 00:00:00 2001\n${mail(
      'Mend the greeting\n---\n a.txt | 2 +-\n\ndiff --git a/a.txt b/a.txt\n--- a/a.txt\n+++ b/a.txt\n@@ -1 +1 @@\n-Hello\n+You failed to attach the invoice.\n--\n2.39.5\n',
    ).replaceAll('\r', '')}`;
    expect(amends([], patch)).toEqual({ code: 0, stdout: patch, stderr: '' });
    expect(amends([], patch.replace('Mend the greeting', 'You failed to attach the invoice.')).code).toBe(1);
  });
  it('annotates, once', () => {
    const { code, stdout } = amends(['--annotate'], bad);
    expect(code).toBe(0);
    expect(stdout).toMatch(/charset=utf-8\r\nX-Amends-Score: \d+\r\nX-Amends-Rules: .*blame-shifting\/customer.*\r\n\r\nHello/);
    expect(amends(['--annotate'], stdout).stdout).toBe(stdout);
    expect(withHeaders('A: b\nX-A: 1\n 2\n\nX-A: 3\n', { 'X-A': '4' })).toBe('A: b\nX-A: 4\n\nX-A: 3\n');
    expect(withHeaders('A: b', { 'X-A': '4' })).toBe('A: b\nX-A: 4\n');
  });
});

describe('as a hook', () => {
  it('names the mails that are held back', () => {
    writeFileSync(at('good.eml'), good);
    writeFileSync(at('bad.eml'), bad);
    expect(amends(['good.eml'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(amends(['good.eml', 'bad.eml'])).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('bad.eml is held back') });
  });
  it('takes the configuration', () => {
    writeFileSync(at('own.json'), '{ "rules": { "blame-shifting/customer": "off" } }');
    expect(amends(['bad.eml', '--config', 'own.json']).code).toBe(0);
    writeFileSync(at('own.json'), '{ "allow": ["you failed to attach the invoice"] }');
    expect(amends(['bad.eml', '--config', 'own.json']).code).toBe(0);
  });
  it.each([
    [['gone.eml'], 'There is no file gone.eml.'],
    [['--blok', 'error'], 'There is no option --blok. Did you mean --block?'],
    [['--block', 'eror'], '--block cannot be “eror”. Did you mean error?'],
    [['--annotate', 'good.eml'], '--annotate goes with a mail on standard input.'],
  ])('refuses %j in one line', (argv, message) => {
    expect(amends(argv)).toEqual({ code: 2, stdout: '', stderr: `amends: ${message}\n` });
  });
});

it('the script in docs/ hands on what passes, and keeps what does not', () => {
  const [, script = ''] = [...readFileSync('docs/mail.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, code]) => code);
  const files = {
    'amends-sendmail': script,
    amends: `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`,
    sendmail: `#!/bin/sh\n{ echo "$@"; cat; } > "${at('sent')}"\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(at(name), text);
    chmodSync(at(name), 0o755);
  }
  const send = (input: string) =>
    spawnSync(at('amends-sendmail'), ['-oi', 'ana@mail.example'], {
      input,
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env.PATH}` },
    });
  expect(send(bad)).toMatchObject({ status: 1, stderr: expect.stringContaining('is held back') });
  expect(() => readFileSync(at('sent'))).toThrow('ENOENT');
  expect(send(good)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(at('sent'), 'utf8')).toBe(`-oi ana@mail.example\n${good}`);
});
