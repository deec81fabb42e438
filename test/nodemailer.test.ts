import type { AddressInfo } from 'node:net';
import { createTransport, type Transporter } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { amends, MailHeldError, type MailOptions } from '../src/adapters/nodemailer/index.ts';
import { createGate } from '../src/adapters/presend/index.ts';
import { BLAMES, HELPS, linter } from './hosts.ts';

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
  it('refuses wrong options', () => {
    expect(() => amends({} as never)).toThrow('gate: give one');
    expect(() => amends({ gate, mode: 'halt' as never })).toThrow('none of stop');
  });
});
