import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { actionsOf, hoverOf } from '../src/adapters/lsp/convert.ts';
import { linter } from './hosts.ts';

it('menus and hovers show the whole of a word that a rewrite makes a capital of', () => {
  const text = 'You failed to attach the invoice, so we wait.';
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
  const [finding] = linter.lint(text).findings.filter(({ ruleId }) => ruleId === 'blame-shifting/customer');
  expect(actionsOf(document, finding!)[0]!.title).toBe('Write: I don’t see the invoice yet. We …');
  expect((hoverOf(document, [finding!], 3)!.contents as { value: string }).value).toContain('> I don’t see the invoice yet. We …\n');
});
