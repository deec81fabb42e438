import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Draft, Linter } from 'amends';
import { z } from 'zod';
import { moves } from './moves.ts';
import { rewrite } from './rewrite.ts';
import { type Answer, answer, refuse, tell } from './tell.ts';

/** What the server is made with. */
export interface McpOptions {
  linter: Linter;
  /** What holds for every draft; the tools' arguments win. */
  draft?: Omit<Draft, 'text'>;
  /** Told to the client. */
  version?: string;
}

const about = {
  text: z.string().max(100_000).describe('The draft reply, as it would be sent.'),
  customer: z.string().optional().describe('The message that the draft answers.'),
  language: z.string().optional().describe('en, ko, ru, el or zh; otherwise told by the script.'),
  situation: z.enum(['complaint', 'question', 'praise', 'unknown']).optional().describe('What the draft answers.'),
  channel: z.enum(['email', 'chat', 'review', 'social', 'macro']).optional().describe('Where the reply will be read.'),
};
const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/** Leaves out what was not given, so that it hides no default. */
const given = (draft: Record<string, unknown>): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as unknown as Draft;

/**
 * A server with the tools `lint_reply`, `rewrite_reply`, `explain_rule` and `list_moves`, to connect to any transport.
 * @throws TypeError without a linter
 */
export function createMcpServer({ linter, draft: common, version = '0' }: McpOptions): McpServer {
  if (typeof linter?.lint !== 'function') throw new TypeError('createMcpServer({ linter }): give a linter made by createLinter');
  const server = new McpServer({ name: 'amends', version });
  const draftOf = (input: Record<string, unknown>): Draft => ({ ...common, ...given(input) });

  server.registerTool(
    'lint_reply',
    {
      title: 'Lint a reply',
      description:
        'Checks the tone of a draft customer-support reply before it is sent: the exact words, what the customer hears in them, and words that can stand there instead.',
      inputSchema: about,
      annotations,
    },
    (input): Answer => answer(tell(input.text, linter.lint(draftOf(input)))),
  );
  server.registerTool(
    'rewrite_reply',
    {
      title: 'Rewrite a reply',
      description:
        'Puts the ready rewrites of errors and warnings in place and gives the new text, with what is left to mend by hand. Adds no facts and no promises of its own.',
      inputSchema: about,
      annotations,
    },
    (input): Answer => {
      const { text, changes, report } = rewrite(draftOf(input), linter);
      return answer({ text, changes, left: tell(text, report) });
    },
  );
  server.registerTool(
    'explain_rule',
    {
      title: 'Explain a rule',
      description: 'Says what a rule is about; with a text also which of its words the rule saw there, and why it let them pass.',
      inputSchema: { rule: z.string().describe('family/name, as lint_reply gives it.'), text: about.text.optional() },
      annotations,
    },
    ({ rule, text }): Answer => {
      const found = linter.rules.find(({ id }) => id === rule);
      const family = linter.rules.filter(({ id }) => id.startsWith(`${rule.split('/')[0]}/`));
      if (!found)
        return refuse(`There is no rule ${rule}. Known: ${(family.length ? family : linter.rules).map(({ id }) => id).join(', ')}.`);
      const seen = text === undefined ? [] : linter.explain(draftOf({ text })).filter(({ ruleId }) => ruleId === rule);
      return answer({
        ...found,
        ...(text !== undefined && { matches: seen.map(({ text: words, vetoedBy = null }) => ({ words, letPassBy: vetoedBy })) }),
      });
    },
  );
  server.registerTool(
    'list_moves',
    {
      title: 'List the good moves',
      description: 'The moves that a good reply makes; with a text also the words that make them there.',
      inputSchema: { ...about, text: about.text.optional() },
      annotations,
    },
    ({ text, ...input }): Answer => {
      const made = text === undefined ? [] : linter.lint(draftOf({ ...input, text })).moves;
      return answer({
        moves: Object.entries(moves).map(([move, hint]) => ({
          move,
          about: hint,
          ...(text !== undefined && {
            words: made.filter((one) => one.move === move).map(({ range }) => text.slice(range.start, range.end)),
          }),
        })),
      });
    },
  );
  return server;
}
