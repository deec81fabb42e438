import type { Diagnostic, LintSource } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Draft, Finding, Linter, Report, Rewrite } from 'amends';
import { setBlanks } from './blanks.ts';

/** What the buttons of quick fixes say. */
export interface RewriteLabels {
  /** Button of a rewrite; `words` is its text on one line. */
  write(words: string): string;
  /** Button of a rewrite that adds nothing. */
  leaveOut: string;
}

/** How an editor is linted. */
export interface AmendsOptions {
  /** A linter, or its `session()`: then only the sentences that were touched are matched again. */
  linter: Pick<Linter, 'lint'>;
  /** What is known of the conversation; asked before each lint where it is a function. */
  draft?: Omit<Draft, 'text'> | ((view: EditorView) => Omit<Draft, 'text'>);
  /** Milliseconds of quiet before a lint. Default 300. */
  delay?: number;
  /** `false` leaves out findings about what is missing, for those who list them elsewhere. Default `true`. */
  missing?: boolean;
  /** Longer texts are not linted. UTF-16 units; default 100,000. */
  maxLength?: number;
  /** Told the report of each lint; null where the text is too long. */
  onReport?: (report: Report | null, view: EditorView) => void;
  labels?: RewriteLabels;
}

const KEYS = ['linter', 'draft', 'delay', 'missing', 'maxLength', 'onReport', 'labels'];
const SEVERITY = { error: 'error', warning: 'warning', suggestion: 'info' } as const;
/** A button holds about a line. */
const LONGEST = 90;

/** What the buttons say unless told otherwise. */
export const labelsInEnglish: RewriteLabels = { write: (words) => `Write: ${words}`, leaveOut: 'Leave it out' };

/** @throws TypeError for a wrong option */
export function checkOptions(options: AmendsOptions): void {
  for (const key of Object.keys(options))
    if (!KEYS.includes(key)) throw new TypeError(`amends/codemirror knows no option “${key}”. Known: ${KEYS.join(', ')}.`);
  if (typeof options.linter?.lint !== 'function')
    throw new TypeError('linter: give one, as in amends({ linter: createLinter({ packs: [en] }) })');
  for (const key of ['delay', 'maxLength'] as const)
    if (options[key] !== undefined && !(options[key]! >= 0))
      throw new TypeError(`${key}: a number from 0 on is needed, not ${String(options[key])}`);
}

/**
 * A lint source for those who call `linter` of @codemirror/lint themselves.
 * @throws TypeError for a wrong option
 */
export function amendsSource(options: AmendsOptions): LintSource {
  checkOptions(options);
  const { linter, draft, missing = true, maxLength = 100_000, onReport, labels = labelsInEnglish } = options;
  const lint = (view: EditorView): Report =>
    linter.lint({ ...(typeof draft === 'function' ? draft(view) : draft), text: view.state.doc.toString() });

  /** The rewrite where the words stand now: the text may have changed since the lint. */
  function apply(view: EditorView, { fingerprint }: Finding, nth: number, from: number): void {
    const distance = ({ range }: Finding): number => Math.abs(range.start - from);
    const [now] = lint(view)
      .findings.filter((one) => one.fingerprint === fingerprint)
      .sort((a, b) => distance(a) - distance(b));
    const rewrite = now?.rewrites[nth];
    if (rewrite) applyRewrite(view, rewrite);
  }

  return (view) => {
    if (view.state.doc.length > maxLength) {
      onReport?.(null, view);
      return [];
    }
    const report = lint(view);
    const source = view.state.doc.toString();
    onReport?.(report, view);
    return report.findings
      .filter(({ range }) => missing || range.end > range.start)
      .map((finding): Diagnostic => {
        const { range, severity, ruleId, message, rewrites } = finding;
        return {
          from: range.start,
          to: range.end,
          severity: SEVERITY[severity],
          source: ruleId,
          message,
          markClass: `cm-amends-${severity}`,
          actions: rewrites.map((rewrite, nth) => ({
            name: nameOf(source, rewrite, labels),
            apply: (editor, from) => apply(editor, finding, nth, from),
          })),
        };
      });
  };
}

/** What a rewrite reads like, on one line. It may end inside a word, where it makes a capital of the letter that follows. */
export function wordsOf(source: string, { range, text }: Rewrite): string {
  const rest = /\p{L}$/u.test(text) ? (/^\p{L}+/u.exec(source.slice(range.end, range.end + 50))?.[0] ?? '') : '';
  return `${text}${rest}${rest && ' …'}`.replace(/\s+/gu, ' ').trim();
}

function nameOf(source: string, rewrite: Rewrite, { write, leaveOut }: RewriteLabels): string {
  const words = wordsOf(source, rewrite);
  if (words === '') return leaveOut;
  return write(words.length > LONGEST ? `${words.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…` : words);
}

/**
 * Writes a rewrite of the text as it stands into the editor, as one step of its history. The first blank is selected, to
 * be typed over; Tab goes on to the next.
 * @throws RangeError when it lies outside the text
 */
export function applyRewrite(view: EditorView, { range, text, blanks }: Rewrite): void {
  const places = blanks.map(({ range: { start, end }, ask }) => ({ from: range.start + start, to: range.start + end, ask }));
  const [first] = places;
  view.dispatch({
    changes: { from: range.start, to: range.end, insert: text },
    selection: first ? { anchor: first.from, head: first.to } : { anchor: range.start + text.length },
    effects: setBlanks.of(places),
    scrollIntoView: true,
    userEvent: 'input.complete',
  });
  view.focus();
}
