import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What the products' own interfaces give, whole, under the program as it is published: `npm run build` first. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-exports-'));
  cpSync('test/exports/full', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function amends(...argv: string[]) {
  const { stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...argv], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

const bad = 'You failed to attach the invoice.';
const better = 'I don’t see the invoice yet.';

describe.each([
  ['zendesk', 'zendesk.json', ['macros[0].actions[3].value', 'macros[1].actions[0].value[1]']],
  ['intercom', 'intercom.json', ['data[0].body']],
  ['freshdesk', 'freshdesk.json', ['[0].content_html']],
  ['chatwoot', 'chatwoot.json', ['[0].content']],
  ['helpscout', 'helpscout.json', ['text', 'chatText']],
  ['zammad', 'zammad.json', ['[0].content']],
  ['zammad', 'zammad-macros.json', ['[1].perform.article.note.body']],
])('%s, %s', (product, file, fields) => {
  it('is linted in what reaches the customer, with its placeholders understood', () => {
    const drafts = JSON.parse(amends(file, '--select', product, '-q', '-f', 'json')) as { field: string; findings: { ruleId: string }[] }[];
    const found = drafts.map(({ field, findings }) => [field, findings.map(({ ruleId }) => ruleId)]);
    expect(found).toEqual(fields.map((field) => [field, ['blame-shifting/customer']]));
  });
  it('is written back with these words changed and nothing else', () => {
    const before = JSON.parse(readFileSync(`test/exports/full/${file}`, 'utf8'));
    amends(file, '--select', product, '--fix', '--write', '-q');
    const source = readFileSync(join(folder, file), 'utf8');
    const after = JSON.parse(source);
    const changed: string[] = [];
    const compare = (a: unknown, b: unknown, path: string) => {
      if (typeof a === 'object' && a !== null) {
        expect(Object.keys(b as object)).toEqual(Object.keys(a));
        for (const [key, value] of Object.entries(a))
          compare(value, (b as Record<string, unknown>)[key], Array.isArray(a) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
      } else if (a !== b) {
        changed.push(path);
        // the entity between two words becomes the letter that it stands for
        expect((b as string).replace('\u00a0', ' ')).toBe((a as string).replace('&nbsp;', ' ').replace(bad, better));
      }
    };
    compare(before, after, '');
    expect(changed).toEqual(fields);
    expect(source.split('\n')).toHaveLength(readFileSync(`test/exports/full/${file}`, 'utf8').split('\n').length);
  });
});
