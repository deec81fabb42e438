import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMcpServer } from '../src/adapters/mcp/index.ts';
import { BLAMES, linter } from './hosts.ts';

/** As the page says it. */
const { mcpServers } = JSON.parse(/```json\n([\s\S]*?)```/.exec(readFileSync('docs/mcp.md', 'utf8'))![1]!);
const { command, args } = mcpServers.amends as { command: string; args: string[] };

/** What is read of the answers. */
interface Data {
  text: string;
  findings: { rule: string }[];
  changes: object[];
  left: object;
  matches: object[];
  moves: { move: string; words: string[] }[];
}

/** The server as it is published: `npm run build` first. */
const client = new Client({ name: 'test', version: '1.0.0' });

async function call(name: string, input: Record<string, unknown> = {}) {
  const result = await client.callTool({ name, arguments: input });
  const [{ text }] = result.content as [{ text: string }];
  return { text, data: result.structuredContent as unknown as Data, isError: result.isError };
}

beforeAll(async () => {
  expect([command, args[0]]).toEqual(['npx', 'amends']);
  await client.connect(new StdioClientTransport({ command: process.execPath, args: ['dist/cli.js', ...args.slice(1)] }));
});

afterAll(() => client.close());

describe('amends mcp', () => {
  it('lists its tools', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['lint_reply', 'rewrite_reply', 'explain_rule', 'list_moves']);
    expect(client.getServerVersion()).toMatchObject({ name: 'amends', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  });
  it('lints a reply, in the words of the reply', async () => {
    const { text, data } = await call('lint_reply', { text: BLAMES, customer: 'My invoice is missing!' });
    expect(JSON.parse(text)).toEqual(data);
    expect(data.findings).toContainEqual(
      expect.objectContaining({ rule: 'blame-shifting/customer', severity: 'error', words: 'You failed to attach the invoice' }),
    );
  });
  it('rewrites it, and says what is left', async () => {
    const { data } = await call('rewrite_reply', { text: BLAMES });
    expect(data.text).not.toContain('You failed');
    expect(data.changes[0]).toMatchObject({ rule: 'blame-shifting/customer' });
    const again = await call('lint_reply', { text: data.text });
    expect(again.data).toEqual(data.left);
    expect(again.data.findings.map(({ rule }) => rule)).not.toContain('blame-shifting/customer');
  });
  it('explains a rule, and refuses one that it does not know', async () => {
    const { data } = await call('explain_rule', { rule: 'blame-shifting/customer', text: BLAMES });
    expect(data).toMatchObject({ id: 'blame-shifting/customer', languages: expect.arrayContaining(['en', 'ko']) });
    expect(data.matches).toContainEqual({ words: 'You failed to attach the invoice', letPassBy: null });
    const unknown = await call('explain_rule', { rule: 'blame-shifting/nobody' });
    expect([unknown.isError, unknown.text]).toEqual([true, expect.stringMatching(/no rule blame-shifting\/nobody\. Known: .*customer/)]);
  });
  it('lists the moves, and those of a text', async () => {
    expect((await call('list_moves')).data.moves).toHaveLength(14);
    const { data } = await call('list_moves', { text: 'I’m sorry that the parcel came late.' });
    const apology = data.moves.find(({ move }) => move === 'apology');
    expect(apology!.words).toHaveLength(1);
  });
  it('says what is wrong with an argument', async () => {
    const { isError, text } = await call('lint_reply', { text: 'Hello.', channel: 'pigeon' });
    expect([isError, text]).toEqual([true, expect.stringContaining('channel')]);
  });
});

it('asks for a linter', () => {
  expect(() => createMcpServer({} as never)).toThrow('give a linter');
  expect(createMcpServer({ linter })).toBeDefined();
});

it('names the packages that are missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-mcp-'));
  try {
    mkdirSync(join(folder, 'amends'));
    cpSync('dist', join(folder, 'amends/dist'), { recursive: true });
    cpSync('package.json', join(folder, 'amends/package.json'));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'amends/dist/cli.js'), 'mcp'], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'amends: amends mcp needs other packages: npm install @modelcontextprotocol/sdk zod\n']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
