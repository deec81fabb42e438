import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { CodeAction, Diagnostic, Hover, InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BLAMES } from './hosts.ts';

/** The server as it is published, and an editor: `npm run build` first. */
let server: ChildProcess;
let editor: MessageConnection;
const published: PublishDiagnosticsParams[] = [];
const waiting: { uri: string; version: number; resolve: (diagnostics: Diagnostic[]) => void }[] = [];

const diagnosticsOf = (uri: string, version: number): Promise<Diagnostic[]> => {
  const there = published.find((one) => one.uri === uri && one.version === version);
  return there ? Promise.resolve(there.diagnostics) : new Promise((resolve) => waiting.push({ uri, version, resolve }));
};

function open(uri: string, languageId: string, text: string): Promise<Diagnostic[]> {
  void editor.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  return diagnosticsOf(uri, 1);
}

/** As the page says it. */
const { command } = JSON.parse(/```json\n([\s\S]*?)```/.exec(readFileSync('docs/language-server.md', 'utf8'))![1]!) as {
  command: string[];
};

beforeAll(async () => {
  expect(command).toEqual(['npx', 'amends', 'lsp', '--stdio']);
  server = spawn(process.execPath, ['dist/cli.js', ...command.slice(2)], { stdio: ['pipe', 'pipe', 'inherit'] });
  editor = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
  editor.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const one of waiting) if (one.uri === params.uri && one.version === params.version) one.resolve(params.diagnostics);
  });
  editor.listen();
  const { capabilities, serverInfo } = await editor.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(serverInfo).toMatchObject({ name: 'amends', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  expect(capabilities).toMatchObject({ hoverProvider: true, codeActionProvider: { codeActionKinds: ['quickfix'] } });
  await editor.sendNotification('initialized', {});
});

afterAll(() => {
  editor?.dispose();
  server?.kill();
});

const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 32 } };

describe('amends lsp', () => {
  it('publishes findings with their place', async () => {
    const [one] = await open('file:///draft.txt', 'plaintext', BLAMES);
    expect(one).toMatchObject({ range, severity: 1, source: 'amends', code: 'blame-shifting/customer' });
  });
  it('offers rewrites that mend the draft', async () => {
    const actions = await editor.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: 'file:///draft.txt' },
      range: { start: range.start, end: range.start },
      context: { diagnostics: [] },
    });
    expect(actions.length).toBeGreaterThan(0);
    expect(actions[0]).toMatchObject({ kind: 'quickfix', title: expect.stringContaining('Write: ') });
    const document = TextDocument.create('file:///draft.txt', 'plaintext', 1, BLAMES);
    const mended = TextDocument.applyEdits(document, actions[0]!.edit!.changes!['file:///draft.txt']!);
    const left = await open('file:///mended.txt', 'plaintext', mended);
    expect(left.map(({ code }) => code)).not.toContain('blame-shifting/customer');
  });
  it('says on hover what the customer hears', async () => {
    const hover = (line: number) =>
      editor.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri: 'file:///draft.txt' },
        position: { line, character: 5 },
      });
    expect(await hover(2)).toMatchObject({
      range,
      contents: { kind: 'markdown', value: expect.stringContaining('`blame-shifting/customer`') },
    });
    expect(await hover(1)).toBeNull();
  });
  it('follows edits, reads Markdown, and leaves other languages alone', async () => {
    const [one] = await open('file:///draft.md', 'markdown', '*You failed to attach the invoice.*\n\n`You failed to attach it.`\n');
    expect(one!.range.start).toEqual({ line: 0, character: 1 });
    const document = { uri: 'file:///draft.md', version: 2 };
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 35 } };
    await editor.sendNotification('textDocument/didChange', {
      textDocument: document,
      contentChanges: [{ range: whole, text: 'Hello Ana,' }],
    });
    const codes = (await diagnosticsOf(document.uri, 2)).map(({ code }) => code);
    expect(codes).not.toContain('blame-shifting/customer');
    expect(await open('file:///code.ts', 'typescript', '// You failed to attach the invoice.')).toEqual([]);
  });
  it('shuts down and exits', async () => {
    const exited = new Promise((resolve) => server.once('exit', resolve));
    await editor.sendRequest('shutdown');
    await editor.sendNotification('exit');
    expect(await exited).toBe(0);
  });
  it('names the package that is missing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'amends-lsp-'));
    try {
      mkdirSync(join(folder, 'amends'));
      cpSync('dist', join(folder, 'amends/dist'), { recursive: true });
      cpSync('package.json', join(folder, 'amends/package.json'));
      const { status, stderr } = spawnSync(process.execPath, [join(folder, 'amends/dist/cli.js'), 'lsp'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stderr).toBe(
        'amends: amends lsp needs other packages: npm install vscode-languageserver vscode-languageserver-textdocument\n',
      );
      expect(status).toBe(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
