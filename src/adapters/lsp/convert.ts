import type { Finding, Range as Place, Rewrite } from 'amends';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
  type Range,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
} as const;

/** Offsets to lines and columns. */
export function rangeOf(document: TextDocument, { start, end }: Place): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A finding as editors list it. */
export function diagnosticOf(document: TextDocument, { range, severity, ruleId, message, fingerprint }: Finding): Diagnostic {
  return {
    range: rangeOf(document, range),
    severity: SEVERITY[severity],
    code: ruleId,
    source: 'amends',
    message,
    data: { fingerprint },
  };
}

/** A rewrite's words; it may end inside a word, where it makes a capital of the letter that follows. */
function wordsOf(document: TextDocument, { text, range }: Rewrite): string {
  const rest = /\p{L}$/u.test(text) ? (/^\p{L}+/u.exec(document.getText().slice(range.end, range.end + 50))?.[0] ?? '') : '';
  return `${text}${rest && `${rest} …`}`.trim();
}

/** What the menu shows for a rewrite. */
function titleOf(document: TextDocument, rewrite: Rewrite): string {
  const words = wordsOf(document, rewrite).replace(/\s+/gu, ' ');
  const { kind } = rewrite;
  if (kind === 'delete' && words === '') return 'Leave it out';
  return `Write: ${words.length > 80 ? `${words.slice(0, 79)}…` : words}`;
}

/** A finding's rewrites as quick fixes. The first one is preferred where it can be sent as it stands. */
export function actionsOf(document: TextDocument, finding: Finding): CodeAction[] {
  return finding.rewrites.map((rewrite, i) => ({
    title: titleOf(document, rewrite),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding)],
    ...(i === 0 && rewrite.blanks.length === 0 && { isPreferred: true }),
    edit: { changes: { [document.uri]: [{ range: rangeOf(document, rewrite.range), newText: rewrite.text }] } },
  }));
}

/** What the customer hears in the words under the cursor. */
export function hoverOf(document: TextDocument, findings: readonly Finding[], offset: number): Hover | null {
  const here = findings.filter(({ range }) => range.start <= offset && offset < Math.max(range.end, range.start + 1));
  if (here.length === 0) return null;
  const parts = here.map(({ ruleId, message, rewrites, guides }) => {
    const [rewrite] = rewrites;
    const asks = rewrite?.blanks.map(({ ask }) => ask).join(' ');
    return [
      message,
      ...(rewrite?.text ? [`> ${wordsOf(document, rewrite).replaceAll('\n', '\n> ')}`] : []),
      ...(asks ? [asks] : []),
      `\`${ruleId}\`${guides.length > 0 ? ` · guides ${guides.join(', ')}` : ''}`,
    ].join('\n\n');
  });
  return { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') }, range: rangeOf(document, here[0]!.range) };
}
