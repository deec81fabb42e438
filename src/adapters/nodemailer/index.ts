import type { Gate, Outgoing, Verdict } from 'amends/presend';

/** What is used of a nodemailer message. */
export interface Mail {
  data: {
    text?: unknown;
    html?: unknown;
    raw?: unknown;
    headers?: unknown;
    [key: string]: unknown;
  };
  /** Reads a stream, a file or a URL, and keeps what it read for the sending. */
  resolveContent?(data: object, key: string, done: (error: Error | null, content?: unknown) => void): unknown;
}

/** How mails are checked. */
export interface MailOptions {
  gate: Gate;
  /** `stop` refuses a message that is held back; `annotate` sends it with `X-Amends-*` headers. Default `stop`. */
  mode?: 'stop' | 'annotate';
  /** Adds what is known of the conversation: the customer's message, the thread. A promise is waited for as long as the gate's `timeout` says. */
  draft?: (mail: Mail) => Partial<Outgoing> | Promise<Partial<Outgoing>>;
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
export function amends(
  { gate, mode = 'stop', draft }: MailOptions = {} as MailOptions,
): (mail: Mail, done: (error?: Error | null) => void) => void {
  if (typeof gate?.checkAsync !== 'function')
    throw new TypeError("gate: give one, as in amends({ gate: createGate({ linter }) }) from 'amends/presend'");
  if (mode !== 'stop' && mode !== 'annotate') throw new TypeError(`mode: “${String(mode)}” is none of stop, annotate`);
  if (draft !== undefined && typeof draft !== 'function') throw new TypeError('draft: a function is needed');

  async function outgoing(mail: Mail, { text, html }: Bodies): Promise<Outgoing> {
    if (mail.data.raw) throw new Error('a raw message is not read');
    const known = await draft?.(mail);
    const of = (text: string, format?: string): Outgoing => ({ channel: 'email', ...(format && { format }), ...known, text });
    if (html === undefined) return of(text ?? '');
    const rich = of(html, 'html');
    // mail programs show the HTML; where it is the better of the two, the text decides
    return text === undefined || gate.preview(rich).blocking.length > 0 ? rich : of(text);
  }

  return (mail, done) => {
    if (typeof mail?.data !== 'object' || typeof done !== 'function' || typeof mail.resolveContent !== 'function')
      throw new TypeError("amends/nodemailer is a plugin for transporter.use('compile', amends({ gate })) of nodemailer 6 or later");
    // a body that could not be read is gone, so that nothing may be sent: that is no matter of the gate
    const judged = bodiesOf(mail).then((bodies) => gate.checkAsync(outgoing(mail, bodies)));
    judged.then((verdict) => {
      if (mode === 'stop') return done(verdict.send ? null : new MailHeldError(verdict));
      annotate(mail, verdict);
      done();
    }, done);
  };
}

interface Bodies {
  text?: string;
  html?: string;
}

async function bodiesOf(mail: Mail): Promise<Bodies> {
  return mail.data.raw ? {} : { text: await read(mail, 'text'), html: await read(mail, 'html') };
}

/** A body as text; a stream or a file is read, and sent as it was read. */
function read(mail: Mail, key: 'text' | 'html'): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    if (mail.data[key] === undefined || mail.data[key] === null) return resolve(undefined);
    mail.resolveContent!(mail.data, key, (error, content) => {
      if (error) reject(error);
      else resolve(content === undefined || content === null ? undefined : String(content));
    });
  });
}

function annotate(mail: Mail, { report }: Verdict): void {
  if (!report) return;
  const rules = [...new Set(report.findings.map(({ ruleId }) => ruleId))];
  const { headers } = mail.data;
  const own = { 'X-Amends-Score': String(report.score.total), 'X-Amends-Rules': rules.join(', ') };
  mail.data.headers = Array.isArray(headers)
    ? [...headers, ...Object.entries(own).map(([key, value]) => ({ key, value }))]
    : { ...(headers as object | undefined), ...own };
}
