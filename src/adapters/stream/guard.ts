import type { Finding, Report, Severity } from 'amends';
import { createStream, type StreamOptions, type StreamUpdate } from './create-stream.ts';

/** How a guard watches. */
export interface GuardOptions extends StreamOptions {
  /**
   * Stops the text with a `StoppedError` at a finding as grave as this. Pieces are then held back until their sentences
   * are complete, so that the sentence itself is never passed on. Default `never`: every piece passes at once.
   */
  stop?: Severity | 'never';
  /** Told when provisional findings come or go. */
  onUpdate?: (update: StreamUpdate) => void;
}

/** The pieces as they came, and the report when they have ended. */
export interface Guarded extends AsyncIterable<string> {
  /** Settles when the iteration ends; of what has come until then, where it was left early. */
  readonly report: Promise<Report>;
}

/** The guard has stopped a text. */
export class StoppedError extends Error {
  override name = 'StoppedError';
  /** The findings that stopped it. */
  readonly findings: readonly Finding[];
  /** The report of the text so far. */
  readonly report: Report;

  constructor(findings: readonly Finding[], report: Report) {
    super(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n'));
    this.findings = findings;
    this.report = report;
  }
}

const GRAVITY = { suggestion: 1, warning: 2, error: 3 } as const;

/**
 * Watches a stream of text, such as `textStream` of the AI SDK: `for await (const piece of guard(textStream, { linter }))`.
 * @throws TypeError for a wrong option
 */
export function guard(source: AsyncIterable<string>, options: GuardOptions): Guarded {
  const { stop = 'never', onUpdate, ...rest } = options ?? ({} as GuardOptions);
  if (stop !== 'never' && !Object.hasOwn(GRAVITY, stop))
    throw new TypeError(`stop: “${String(stop)}” is none of error, warning, suggestion, never`);
  const stream = createStream(rest);
  if (typeof source?.[Symbol.asyncIterator] !== 'function')
    throw new TypeError('source: give an async iterable of texts, such as textStream of the AI SDK');
  let settle!: (report: Report) => void;
  const report = new Promise<Report>((resolve) => {
    settle = resolve;
  });
  const grave = ({ severity }: Finding): boolean => stop !== 'never' && GRAVITY[severity] >= GRAVITY[stop];

  function tell(update: StreamUpdate): void {
    if (update.added.length + update.retracted.length > 0) onUpdate?.(update);
  }

  async function* pieces(): AsyncGenerator<string, void, undefined> {
    const held: { piece: string; end: number }[] = [];
    let ended: Report | undefined;
    const end = (): Report => {
      if (ended) return ended;
      const { report, ...update } = stream.end();
      ended = report;
      tell(update);
      return report;
    };
    try {
      for await (const piece of source) {
        tell(stream.push(piece));
        if (stop === 'never') {
          yield piece;
          continue;
        }
        const bad = stream.findings.filter(grave);
        if (bad.length > 0) throw new StoppedError(bad, end());
        held.push({ piece, end: stream.text.length });
        // the blank behind a sentence goes with it
        const rest = stream.text.slice(stream.checked);
        const checked = stream.checked + rest.length - rest.trimStart().length;
        while (held.length > 0 && held[0]!.end <= checked) yield held.shift()!.piece;
      }
      const whole = end();
      const bad = whole.findings.filter(grave);
      if (bad.length > 0) throw new StoppedError(bad, whole);
      for (const { piece } of held) yield piece;
    } finally {
      settle(end());
    }
  }

  const iterator = pieces();
  return { report, [Symbol.asyncIterator]: () => iterator };
}
