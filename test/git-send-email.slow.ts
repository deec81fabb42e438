import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

/** The real `git send-email` (Debian: git-email), a real SMTP server, the hook as the page in docs/ has it. */
let folder: string;
let port = 0;
const arrived: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      arrived.push(Buffer.concat(chunks).toString());
      done();
    });
  },
});

const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'Tom'],
    [`GIT_${who}_EMAIL`, 'agent@shop.example'],
  ]),
);

function run(program: string, ...args: string[]) {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: folder, ...identity };
  return new Promise<{ code: number | string; out: string }>((resolve) => {
    execFile(program, args, { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ code: error ? (error.code ?? 1) : 0, out: stdout + stderr }),
    );
  });
}

const send = (...files: string[]) =>
  run(
    'git',
    'send-email',
    '--smtp-server=127.0.0.1',
    `--smtp-server-port=${port}`,
    '--from=agent@shop.example',
    '--to=ana@mail.example',
    '--suppress-cc=all',
    '--confirm=never',
    '--quiet',
    ...files,
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'amends-git-'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.server.address() as AddressInfo).port;
  expect(await run('git', 'init', '--quiet', '.')).toEqual({ code: 0, out: '' });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  chmodSync(resolve('dist/cli.js'), 0o755);
  symlinkSync(resolve('dist/cli.js'), join(folder, 'node_modules/.bin/amends'));
  const hook = /```sh\n(#!\/bin\/sh\nexec npx[\s\S]*?)```/.exec(readFileSync('docs/mail.md', 'utf8'))?.[1] ?? '';
  writeFileSync(join(folder, '.git/hooks/sendemail-validate'), hook, { mode: 0o755 });
});
afterAll(async () => {
  await new Promise<void>((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  arrived.length = 0;
});

const mail = (body: string) => `From: agent@shop.example\nTo: ana@mail.example\nSubject: Re: Invoice\n\nHello Ana,\n\n${body}\n`;

describe('the sendemail-validate hook', () => {
  it('lets a good reply arrive, word for word', async () => {
    writeFileSync(join(folder, 'good.eml'), mail('I do not see the invoice yet. Could you send it again?'));
    expect(await send('good.eml')).toEqual({ code: 0, out: 'Sent Re: Invoice\n' });
    expect(arrived).toHaveLength(1);
    expect(arrived[0]).toContain('Hello Ana,\r\n\r\nI do not see the invoice yet. Could you send it again?\r\n');
  });
  it('stops all mails where one is bad, and says why', async () => {
    writeFileSync(join(folder, 'bad.eml'), mail('You failed to attach the invoice.'));
    const { code, out } = await send('good.eml', 'bad.eml');
    expect(code).not.toBe(0);
    expect(out).toMatch(/bad\.eml:7:1: error blame-shifting\/customer: They hear/);
    expect(arrived).toEqual([]);
    expect(await send('--no-validate', 'bad.eml')).toMatchObject({ code: 0 });
    expect(arrived).toHaveLength(1);
  });
  it('reads the message of a patch, not its diff', async () => {
    writeFileSync(join(folder, 'macro.txt'), 'You failed to attach the invoice.\n');
    await run('git', 'add', 'macro.txt');
    await run('git', 'commit', '--quiet', '-m', 'Add the macro as it was');
    expect((await run('git', 'format-patch', '--root', '-1', '-o', 'out')).code).toBe(0);
    expect(await send('out')).toMatchObject({ code: 0 });
    expect(arrived[0]).toContain('+You failed to attach the invoice.');
  });
});
