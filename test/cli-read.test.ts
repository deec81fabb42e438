import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSession } from '../src/adapters/cli/session.ts';
import { amends as run } from './cli-fake.ts';

/** What people read of a real export: by the real linter and the packs as they are built. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(macros: object, ...argv: string[]) {
  await writeFile(join(folder, 'macros.json'), JSON.stringify(macros));
  const { stdout } = await run([join(folder, 'macros.json'), ...argv], { start: startSession });
  return stdout.replaceAll(join(folder, 'macros.json'), 'macros.json');
}

const macro = (title: string, field: string, value: string, isPublic?: string) => ({
  title,
  actions: [{ field, value }, ...(isPublic === undefined ? [] : [{ field: 'comment_mode_is_public', value: isPublic }])],
});
const rich =
  '<p>Hi {{ticket.requester.first_name}},</p><p>You <b>failed</b> to attach the A&amp;B&nbsp;invoice, so we wait. I will look at it on Monday.</p>';
const macros = { macros: [macro('Billing::Invoice', 'comment_value_html', rich)] };

describe('an HTML macro', () => {
  it('is shown by its title, as the customer reads it, at its place in the file', async () => {
    const stdout = await read(macros, '--select', 'zendesk', '-q');
    expect(stdout).toContain('macros.json  “Billing::Invoice”  macros[0].actions[0].value\n');
    const column = JSON.stringify(macros).indexOf('You <b>') + 1;
    expect(stdout).toContain(`  1:${column}  error  blame-shifting/customer\n    You failed to attach the A&B\u00a0invoice, so we wait.`);
    expect(stdout).toContain(`\n    ${'~'.repeat('You failed to attach the A&B invoice'.length)}\n`);
    expect(stdout).not.toContain('<p>');
  });
  it('is shown so on the page for the support lead, with numbers that can be told apart', async () => {
    const stdout = await read(macros, '--select', 'zendesk', '-f', 'html');
    expect(stdout).toContain('<h2>Billing::Invoice <small>');
    expect(stdout).toContain('<p class="place">macros.json macros[0].actions[0].value</p>');
    expect(stdout).toContain('<mark class="error">You failed to attach the A&amp;B\u00a0invoice</mark>');
    expect(stdout).not.toContain('&lt;p&gt;');
    expect(stdout).not.toMatch(/<\/sup><sup>/);
  });
  it('is named in JSON, and not where words are withheld', async () => {
    expect(JSON.parse(await read(macros, '--select', 'zendesk', '-f', 'json'))).toMatchObject([{ title: 'Billing::Invoice' }]);
    for (const format of ['stylish', 'html', 'json', 'compact']) {
      const stdout = await read(macros, '--select', 'zendesk', '-f', format, '--redact');
      expect(stdout).toContain('blame-shifting/customer');
      expect(stdout).not.toMatch(/Billing|failed|invoice|Monday/);
    }
  });
  it('shows the whole of a word that a rewrite makes a capital of', async () => {
    const stdout = await read(macros, '--select', 'zendesk', '-q');
    expect(stdout).toContain('→ I don’t see the A&B\u00a0invoice yet. We …\n');
    expect(await read(macros, '--select', 'zendesk', '-f', 'html')).toContain('<li>I don’t see the A&amp;B\u00a0invoice yet. We …</li>');
  });
});

it('takes the nearest title, whatever the product calls it', async () => {
  const titles = async (value: object, selector: string) =>
    (JSON.parse(await read(value, '--select', selector, '-f', 'json')) as { title?: string }[]).map(({ title }) => title);
  const body = '<p>Hello.</p>';
  expect(await titles({ name: 'All', data: [{ name: 'Refund', body }, { body }] }, 'intercom')).toEqual(['Refund', 'All']);
  expect(await titles([{ short_code: 'inv', content: 'Hello.' }], 'chatwoot')).toEqual(['inv']);
  expect(await titles([{ id: 1, content: 'Hello.' }], 'chatwoot')).toEqual([undefined]);
});

it('reads no internal notes of Zendesk', async () => {
  const bad = 'You failed to attach the invoice.';
  const all = {
    macros: [
      macro('Note', 'comment_value', bad, 'false'),
      macro('Note in HTML', 'comment_value_html', bad, 'false'),
      macro('Reply', 'comment_value', bad, 'true'),
      macro('Old', 'comment_value', bad),
    ],
  };
  const found = JSON.parse(await read(all, '--select', 'zendesk', '-f', 'json')) as { title: string }[];
  expect(found.map(({ title }) => title)).toEqual(['Reply', 'Old']);
});
