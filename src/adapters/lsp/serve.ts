import type { Finding } from 'amends';
import { CodeActionKind, type Connection, type Range, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { actionsOf, diagnosticOf, hoverOf, rangeOf } from './convert.ts';
import type { LanguageServerOptions } from './index.ts';

const LANGUAGES = ['plaintext', 'markdown'];
/** Beyond this a file is no draft, and linting it at each key would be felt. */
const MAX_LENGTH = 100_000;
/** Typing rests for so long before the draft is linted again. */
const REST = 150;

const before = (a: Range['start'], b: Range['start']): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
const touch = (a: Range, b: Range): boolean => before(a.start, b.end) && before(b.start, a.end);

/** Answers one editor. */
export function serve(connection: Connection, { linter, draft, version = '' }: LanguageServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  const known = new Map<string, { version: number; findings: Finding[] }>();
  const waiting = new Map<string, NodeJS.Timeout>();

  async function findingsOf(document: TextDocument): Promise<Finding[]> {
    const { uri, version, languageId } = document;
    const last = known.get(uri);
    if (last?.version === version) return last.findings;
    const text = document.getText();
    if (!LANGUAGES.includes(languageId) || text.length > MAX_LENGTH) return [];
    const one = typeof linter === 'function' ? await linter(uri) : linter;
    const format = languageId === 'markdown' && { format: 'markdown' };
    const { findings } = one.lint({ ...format, ...(await draft?.(uri)), text });
    // What waited may have let a later version through.
    if (documents.get(uri)?.version === version) known.set(uri, { version, findings });
    return findings;
  }

  async function publish(uri: string): Promise<void> {
    waiting.delete(uri);
    const document = documents.get(uri);
    if (!document) return;
    try {
      const { version } = document;
      const findings = await findingsOf(document);
      if (documents.get(uri)?.version !== version) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: findings.map((finding) => diagnosticOf(document, finding)) });
    } catch (error) {
      connection.console.error(`amends: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  connection.onInitialize(() => ({
    serverInfo: { name: 'amends', version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      hoverProvider: true,
    },
  }));
  documents.onDidChangeContent(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void publish(uri), known.has(uri) ? REST : 0),
    );
  });
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    known.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    const document = documents.get(uri);
    if (!document || (only && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix))) return [];
    const findings = await findingsOf(document);
    return findings.filter((finding) => touch(rangeOf(document, finding.range), range)).flatMap((finding) => actionsOf(document, finding));
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    return document ? hoverOf(document, await findingsOf(document), document.offsetAt(position)) : null;
  });
  documents.listen(connection);
  connection.listen();
}
