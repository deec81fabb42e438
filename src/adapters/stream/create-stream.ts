import type { Draft, Finding, Linter, Report } from 'amends';
import { lastSentenceEnd } from './sentence-end.ts';

/** What a stream is made with. */
export interface StreamOptions {
  linter: Linter;
  /** What is known of the conversation, all but the text. */
  draft?: Omit<Draft, 'text'>;
}

/** How the provisional findings changed. A finding that changes is retracted and added anew. */
export interface StreamUpdate {
  added: Finding[];
  retracted: Finding[];
}

/** The last change, and the report of the whole text. */
export interface StreamEnd extends StreamUpdate {
  report: Report;
}

/** Lints text that arrives in pieces. */
export interface Stream {
  /** Takes the next piece. Findings change only where it completes a sentence. */
  push(piece: string): StreamUpdate;
  /** Ends the text. The report is the one that a single `linter.lint` of the whole text gives. */
  end(): StreamEnd;
  /** The text so far. */
  readonly text: string;
  /** How much of the text has been linted: up to the end of a sentence. */
  readonly checked: number;
  /** The findings that stand so far. */
  readonly findings: readonly Finding[];
}

const KEYS = ['linter', 'draft'];
/** From here on a sentence is not enough: the text must have grown by a tenth, so that the work stays in proportion. */
const LONG = 20_000;

/**
 * Makes a stream over one linter.
 * @throws TypeError for a wrong option
 */
export function createStream(options: StreamOptions): Stream {
  for (const key of Object.keys(options ?? {}))
    if (!KEYS.includes(key)) throw new TypeError(`createStream knows no option “${key}”. Known: ${KEYS.join(', ')}.`);
  const { linter, draft } = options ?? {};
  if (typeof linter?.lint !== 'function')
    throw new TypeError('linter: give one, as in createStream({ linter: createLinter({ packs: [en] }) })');
  let text = '';
  let checked = 0;
  let ended = false;
  let standing = new Map<string, Finding>();

  function become(findings: readonly Finding[]): StreamUpdate {
    const next = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    const added = [...next].filter(([key]) => !standing.has(key)).map(([, finding]) => finding);
    const retracted = [...standing].filter(([key]) => !next.has(key)).map(([, finding]) => finding);
    standing = next;
    return { added, retracted };
  }

  function open(): void {
    if (ended) throw new Error('The stream has ended: make a new one for the next text.');
  }

  return {
    push(piece) {
      open();
      if (typeof piece !== 'string') throw new TypeError(`a piece is a string, not ${piece === null ? 'null' : typeof piece}`);
      text += piece;
      const end = lastSentenceEnd(text, checked);
      if (end <= checked || (checked > LONG && end < checked * 1.1)) return { added: [], retracted: [] };
      checked = end;
      const { findings } = linter.lint({ ...draft, text: text.slice(0, end) });
      // What is missing from a text is known at its end only.
      return become(findings.filter(({ range }) => range.end > range.start));
    },
    end() {
      open();
      ended = true;
      checked = text.length;
      const report = linter.lint({ ...draft, text });
      return { ...become(report.findings), report };
    },
    get text() {
      return text;
    },
    get checked() {
      return checked;
    },
    get findings() {
      return [...standing.values()];
    },
  };
}
