import type { Draft } from 'amends';
import type { Gate, Verdict } from 'amends/presend';

/** What is used of a nodemailer message. */
export interface Mail {
  data: {
    text?: unknown;
    html?: unknown;
    headers?: unknown;
    [key: string]: unknown;
  };
}

/** How mails are checked. */
export interface MailOptions {
  gate: Gate;
  /** `stop` refuses a message that is held back; `annotate` sends it with `X-Amends-*` headers. Default `stop`. */
  mode?: 'stop' | 'annotate';
  /** Adds what is known of the conversation: the customer's message, the thread. */
  draft?: (mail: Mail) => Partial<Draft>;
}

/** A message that was held back; `verdict` says why. Its `code` is `EAMENDS`. */
export class MailHeldError extends Error {
  readonly code = 'EAMENDS';
  readonly verdict: Verdict;
  constructor(verdict: Verdict) {
    super(`The message was not sent: ${verdict.summary}`);
    this.name = 'MailHeldError';
    this.verdict = verdict;
  }
}

/**
 * A plugin for `transporter.use('compile', amends({ gate }))`. Messages that pass are not touched.
 * @throws TypeError for a wrong option
 */
export function amends({ gate, mode = 'stop', draft }: MailOptions): (mail: Mail, done: (error?: Error | null) => void) => void {
  if (typeof gate?.check !== 'function')
    throw new TypeError("gate: give one, as in amends({ gate: createGate({ linter }) }) from 'amends/presend'");
  if (mode !== 'stop' && mode !== 'annotate') throw new TypeError(`mode: “${String(mode)}” is none of stop, annotate`);
  return (mail, done) => {
    const { text, html } = mail.data;
    const body = typeof text === 'string' ? text : typeof html === 'string' ? html : undefined;
    // streams and files are read by nodemailer later; they pass
    if (body === undefined) return done();
    const format = typeof text === 'string' ? {} : { format: 'html' };
    const verdict = gate.check({ channel: 'email', ...format, ...draft?.(mail), text: body });
    if (mode === 'stop') return done(verdict.send ? null : new MailHeldError(verdict));
    const rules = [...new Set(verdict.report?.findings.map(({ ruleId }) => ruleId))];
    const headers = mail.data.headers;
    const own = { 'X-Amends-Score': String(verdict.report?.score.total ?? ''), 'X-Amends-Rules': rules.join(', ') };
    mail.data.headers = Array.isArray(headers)
      ? [...headers, ...Object.entries(own).map(([key, value]) => ({ key, value }))]
      : { ...(headers as object | undefined), ...own };
    done();
  };
}
