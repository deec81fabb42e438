import type { Draft, Linter } from 'amends';

/** What is used of textlint's rule context, so that textlint stays the host's dependency. */
export interface Context {
  Syntax: { Document: string };
  RuleError: new (message: string, options: { padding: unknown; fix?: unknown }) => object;
  /** Takes a finding. */
  report(node: unknown, error: object): void;
  /** The text under a node. */
  getSource(node: unknown): string;
  /** Where the file stands, which says its format. */
  getFilePath?(): string | undefined;
  fixer: { replaceTextRange(range: readonly [number, number], text: string): unknown };
  locator: { range(range: readonly [number, number]): unknown };
}

/** The rule's options. */
export interface TextlintOptions {
  linter: Linter;
  /** What is known of the conversation. */
  draft?: Omit<Draft, 'text'>;
  /** Findings of this gravity or more. Default `warning`. (`severity` is textlint's own: how all of them are shown.) */
  least?: 'error' | 'warning' | 'suggestion';
  severity?: unknown;
}

const GRAVITY = { suggestion: 1, warning: 2, error: 3 } as const;
const MARKUP: Readonly<Record<string, string>> = { '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html' };

const KEYS = ['linter', 'draft', 'least', 'severity'];

/** Ranges beside the node, and a fixer that knows them, came with 12.2. */
function checkHost({ locator, fixer, RuleError }: Context): void {
  if (typeof locator?.range !== 'function' || typeof fixer?.replaceTextRange !== 'function' || typeof RuleError !== 'function')
    throw new Error('amends/textlint needs textlint 12.2 or later: npm install textlint@latest');
}

function report(context: Context, options: TextlintOptions, fixes: boolean) {
  checkHost(context);
  const { linter, draft, least = 'warning' } = typeof options === 'object' && options !== null ? options : ({} as TextlintOptions);
  if (typeof linter?.lint !== 'function')
    throw new TypeError('the options of the amends rule need a linter made by createLinter, in a configuration that is JavaScript');
  for (const key of Object.keys(options))
    if (!KEYS.includes(key)) throw new TypeError(`the amends rule knows no option “${key}”. Known: ${KEYS.join(', ')}.`);
  if (!Object.hasOwn(GRAVITY, least)) throw new TypeError(`least: “${String(least)}” is none of error, warning, suggestion`);
  return {
    [context.Syntax.Document](node: unknown) {
      const text = context.getSource(node);
      const extension = /\.[a-z]+$/i.exec(context.getFilePath?.() ?? '')?.[0].toLowerCase() ?? '';
      const format = MARKUP[extension];
      for (const finding of linter.lint({ ...draft, ...(format && { format }), text }).findings) {
        if (GRAVITY[finding.severity] < GRAVITY[least]) continue;
        const { start, end } = finding.range;
        // what is missing has no words, and textlint shows no empty range
        const from = Math.max(0, Math.min(start, text.length - 1));
        const ready = finding.rewrites.find(({ blanks }) => blanks.length === 0);
        context.report(
          node,
          new context.RuleError(`${finding.message} (${finding.ruleId})`, {
            padding: context.locator.range([from, Math.max(end, from + 1)]),
            ...(fixes && ready && { fix: context.fixer.replaceTextRange([ready.range.start, ready.range.end], ready.text) }),
          }),
        );
      }
    },
  };
}

/**
 * The textlint rule; its options are `{ linter, draft?, least? }`. `--fix` applies rewrites without blanks.
 * @throws TypeError for a wrong option, Error where textlint is too old
 */
export const rule = {
  linter: (context: Context, options: TextlintOptions) => report(context, options, false),
  fixer: (context: Context, options: TextlintOptions) => report(context, options, true),
};
export default rule;
