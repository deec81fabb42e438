import type { Draft, Linter } from 'amends';
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { serve } from './serve.ts';

/** What the server asks of its host. */
export interface LanguageServerOptions {
  /** The linter of a document; with Markdown documents it needs `formats: [markdown]`. */
  linter: Linter | ((uri: string) => Promise<Linter>);
  /** What is known beside the text, by document. */
  draft?: (uri: string) => Promise<Omit<Draft, 'text'>>;
  /** Told to the editor. */
  version?: string;
}

/**
 * Serves the Language Server Protocol on standard input and output until the editor ends it.
 * Languages `plaintext` and `markdown`: diagnostics, quick fixes, hover.
 */
export function startLanguageServer(options: LanguageServerOptions): Promise<void> {
  const { stdin, stdout } = process;
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(stdin), new StreamMessageWriter(stdout));
  serve(connection, options);
  return new Promise((resolve) => {
    stdin.once('close', resolve);
    stdin.once('end', resolve);
  });
}
