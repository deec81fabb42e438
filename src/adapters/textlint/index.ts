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
  /** Findings of this gravity or more. Default `warning`. */
  severity?: 'error' | 'warning' | 'suggestion';
}

const GRAVITY = { suggestion: 1, warning: 2, error: 3 } as const;
const MARKUP: Readonly<Record<string, string>> = { '.md': 'markdown', '.markdown': 'markdown', '.html': 'html', '.htm': 'html' };

function report(context: Context, { linter, draft, severity = 'warning' }: TextlintOptions, fixes: boolean) {
  if (typeof linter?.lint !== 'function') throw new TypeError('the options of the amends rule need a linter made by createLinter');
  return {
    [context.Syntax.Document](node: unknown) {
      const text = context.getSource(node);
      const extension = /\.[a-z]+$/i.exec(context.getFilePath?.() ?? '')?.[0].toLowerCase() ?? '';
      const format = MARKUP[extension];
      for (const finding of linter.lint({ ...draft, ...(format && { format }), text }).findings) {
        if (GRAVITY[finding.severity] < GRAVITY[severity]) continue;
        const { start, end } = finding.range;
        const ready = finding.rewrites.find(({ blanks }) => blanks.length === 0);
        context.report(
          node,
          new context.RuleError(`${finding.message} (${finding.ruleId})`, {
            padding: context.locator.range([start, Math.max(end, Math.min(start + 1, text.length))]),
            ...(fixes && ready && { fix: context.fixer.replaceTextRange([ready.range.start, ready.range.end], ready.text) }),
          }),
        );
      }
    },
  };
}

/** The textlint rule; its options are `{ linter, draft?, severity? }`. `--fix` applies rewrites without blanks. */
export const rule = {
  linter: (context: Context, options: TextlintOptions) => report(context, options, false),
  fixer: (context: Context, options: TextlintOptions) => report(context, options, true),
};
export default rule;
