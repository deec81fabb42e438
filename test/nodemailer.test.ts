import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { amends, MailHeldError, type MailOptions } from '../src/adapters/nodemailer/index.ts';
import { type AuditEvent, createGate } from '../src/adapters/presend/index.ts';
import { html } from '../src/formats/html.ts';
import { createLinter, type Draft } from '../src/index.ts';
import { BLAMES, en, HELPS, linter } from './hosts.ts';

const arrived: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
    });
    stream.on('end', () => {
      arrived.push(text);
      done();
    });
  },
});
let port = 0;

beforeAll(
  () =>
    new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', () => {
        port = (server.server.address() as AddressInfo).port;
        ready();
      });
    }),
);
afterAll(() => new Promise<void>((closed) => server.close(() => closed())));
beforeEach(() => {
  arrived.length = 0;
});

const gate = createGate({ linter });
function transport(options?: Omit<MailOptions, 'gate'>): Transporter {
  const made = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  if (options) made.use('compile', amends({ gate, ...options }) as never);
  return made;
}
const mail = (text: string) => ({
  from: 'agent@example.org',
  to: 'ana@example.org',
  subject: 'Invoice',
  date: new Date(0),
  messageId: '<1@example.org>',
  text,
});

describe('mail over a real SMTP server', () => {
  it('does not arrive when it is held back', async () => {
    await expect(transport({}).sendMail(mail(BLAMES))).rejects.toBeInstanceOf(MailHeldError);
    expect(arrived).toEqual([]);
  });
  it('arrives unchanged when it passes', async () => {
    await transport().sendMail(mail(HELPS));
    await transport({}).sendMail(mail(HELPS));
    expect(arrived).toHaveLength(2);
    expect(arrived[1]).toBe(arrived[0]);
  });
  it('is annotated where the host wants only that', async () => {
    await transport({ mode: 'annotate' }).sendMail(mail(BLAMES));
    expect(arrived[0]).toMatch(/X-Amends-Rules: .*blame-shifting\/customer/);
    expect(arrived[0]).toContain('You failed to attach');
  });
  it.each<[string, () => unknown]>([
    ['a buffer', () => Buffer.from(BLAMES)],
    ['a stream', () => Readable.from([BLAMES.slice(0, 20), BLAMES.slice(20)])],
    ['content', () => ({ content: BLAMES })],
  ])('is read from %s, too', async (_, body) => {
    await expect(transport({}).sendMail({ ...mail(''), text: body() as string })).rejects.toBeInstanceOf(MailHeldError);
    await expect(transport({}).sendMail({ ...mail(''), text: undefined, html: body() as string })).rejects.toBeInstanceOf(MailHeldError);
    expect(arrived).toEqual([]);
  });
  it('arrives whole when it came from a stream or a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'amends-mail-'));
    writeFileSync(join(folder, 'reply.txt'), HELPS);
    await transport().sendMail(mail(HELPS));
    await transport({}).sendMail({ ...mail(''), text: Readable.from([HELPS.slice(0, 20), HELPS.slice(20)]) });
    await transport({}).sendMail({ ...mail(''), text: { path: join(folder, 'reply.txt') } as never });
    await rm(folder, { recursive: true });
    const body = (text = '') => text.slice(text.indexOf('\r\n\r\n'));
    expect(arrived.map(body)).toEqual([body(arrived[0]), body(arrived[0]), body(arrived[0])]);
    expect(body(arrived[0])).toContain('see the invoice yet');
  });
  it('is judged by its HTML where only that blames', async () => {
    const events: AuditEvent[] = [];
    const rich = createGate({ linter: createLinter({ packs: [en], formats: [html] }), audit: (event) => events.push(event) });
    const made = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
    made.use('compile', amends({ gate: rich }) as never);
    const both = { ...mail(HELPS), html: `<p>${BLAMES.replace('failed', '<b>failed</b>')}</p>` };
    await expect(made.sendMail(both)).rejects.toBeInstanceOf(MailHeldError);
    await made.sendMail({ ...mail(HELPS), html: `<p>${HELPS}</p>` });
    expect(events.map(({ outcome }) => outcome)).toEqual(['held', 'sent']);
    expect(arrived).toHaveLength(1);
  });
  it('waits for what is known of the conversation, and decides by the gate’s `fail` without it', async () => {
    const known: unknown[] = [];
    const noting = {
      lint: (draft: Draft) => {
        known.push(draft.customer);
        return linter.lint(draft);
      },
    };
    const send = async (fail: 'open' | 'closed', draft: MailOptions['draft']) => {
      const made = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
      made.use('compile', amends({ gate: createGate({ linter: noting, fail, timeout: 50 }), draft }) as never);
      await made.sendMail(mail(HELPS));
    };
    await send('open', async () => ({ customer: 'Where is my refund?' }));
    expect(known).toEqual(['Where is my refund?']);
    const down = async () => Promise.reject(new Error('CRM down'));
    await send('open', down);
    expect(arrived).toHaveLength(2);
    await expect(send('closed', down)).rejects.toThrow('Not checked: CRM down');
    await expect(send('closed', () => new Promise(() => {}))).rejects.toThrow('Not checked: the draft did not come within 50 ms');
    expect(arrived).toHaveLength(2);
  });
  it('is not sent without a body that could not be read, nor while one is still read', async () => {
    const open = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
    open.use('compile', amends({ gate: createGate({ linter, timeout: 20 }) }) as never);
    const broken = new Readable({
      read() {
        this.destroy(new Error('disk gone'));
      },
    });
    await expect(open.sendMail({ ...mail(''), text: broken })).rejects.toThrow('disk gone');
    const slow = Readable.from(
      (async function* () {
        yield BLAMES.slice(0, 20);
        await new Promise((resolve) => setTimeout(resolve, 100));
        yield BLAMES.slice(20);
      })(),
    );
    await expect(open.sendMail({ ...mail(''), text: slow })).rejects.toBeInstanceOf(MailHeldError);
    expect(arrived).toEqual([]);
  });
  it('that is raw is not read, and passes or not by the gate’s `fail`', async () => {
    const raw = { envelope: { from: 'a@example.org', to: 'b@example.org' }, raw: `Subject: x\r\n\r\n${BLAMES}` };
    await transport({}).sendMail(raw);
    expect(arrived).toHaveLength(1);
    const closed = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
    closed.use('compile', amends({ gate: createGate({ linter, fail: 'closed' }) }) as never);
    await expect(closed.sendMail(raw)).rejects.toThrow('Not checked: a raw message is not read');
  });
  it('is held back as docs/presend.md shows', async () => {
    const [, , code = ''] = [...readFileSync('docs/presend.md', 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, block]) => block);
    const body = code.replace(/^import .*\n/gm, '').replace("'localhost'", `'127.0.0.1', port: ${port}, ignoreTLS: true`);
    const transporter = new Function('createTransport', 'amends', 'gate', `${body}\n return transporter;`)(createTransport, amends, gate);
    await expect(transporter.sendMail(mail(BLAMES))).rejects.toMatchObject({ code: 'EAMENDS', verdict: { send: false } });
    await transporter.sendMail(mail(HELPS));
    expect(arrived).toHaveLength(1);
  });
  it('says what it is for where its host is another, or too old', () => {
    const plugin = amends({ gate });
    for (const args of [[], [{}], [{ data: {} }, () => {}]])
      expect(() => (plugin as (...all: unknown[]) => void)(...args)).toThrow('of nodemailer 6 or later');
  });
  it('refuses wrong options', () => {
    expect(() => (amends as () => void)()).toThrow('gate: give one');
    expect(() => amends({ gate, draft: {} as never })).toThrow('draft: a function is needed');
    expect(() => amends({} as never)).toThrow('gate: give one');
    expect(() => amends({ gate, mode: 'halt' as never })).toThrow('none of stop');
  });
});
