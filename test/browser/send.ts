import { equal, match, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { clean } from './axe.ts';
import type { Check } from './run.ts';

const open = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/send.html`);
  await page.locator('.amends-finding').first().waitFor();
};
const sent = (page: Page) => page.locator('#sent li');

export const sendChecks: Check[] = [
  [
    'Send is held back, the words are marked, and it goes once they are mended',
    async ({ page, origin, shot }) => {
      await open(page, origin);
      equal(await page.evaluate(() => CSS.highlights.get('amends-error')?.size), 2);
      await shot('send');
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await page.locator('.amends-status', { hasText: 'Not sent' }).waitFor();
      equal(await sent(page).count(), 0);
      ok(await page.evaluate(() => document.activeElement?.classList.contains('amends-panel')), 'the focus is in the list');
      await shot('send-held');
      for (let left = 2; left > 0; left--) {
        equal(await page.locator('.amends-is-error').count(), left);
        await page.locator('.amends-is-error .amends-apply').first().click();
      }
      equal(await page.locator('.amends-is-error').count(), 0);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      await sent(page).first().waitFor();
      ok(!/not our fault/.test((await sent(page).textContent())!));
      await page.locator('details summary').click();
      match((await page.locator('#audit').textContent())!, /held.*sent/s);
    },
  ],
  [
    'an agent overrides with a reason, and only with one',
    async ({ page, origin, shot }) => {
      await open(page, origin);
      await page.locator('#reply').press('Control+End');
      await page.getByRole('button', { name: 'Send', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Send anyway' }).click();
      await page.locator('.amends-status', { hasText: 'Say why first' }).waitFor();
      equal(await sent(page).count(), 0);
      await page.getByLabel('Why send it as it stands?').fill('The customer asked for the reason.');
      await shot('send-override');
      await page.getByLabel('Why send it as it stands?').press('Enter');
      await sent(page).first().waitFor();
      match((await sent(page).textContent())!, /not our fault/);
      match((await page.locator('#audit li').last().textContent())!, /overridden.*The customer asked/s);
    },
  ],
  [
    'what is typed is looked at, and undo takes a rewrite back',
    async ({ page, origin }) => {
      await open(page, origin);
      await page.locator('#reply').click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText('You failed to attach the invoice.');
      await page.locator('.amends-words', { hasText: 'You failed to attach the invoice' }).waitFor();
      await page.locator('.amends-is-error .amends-apply').first().click();
      match(await page.locator('#reply').innerText(), /I don’t see the invoice yet\./);
      await page.keyboard.press('Control+Z');
      match(await page.locator('#reply').innerText(), /You failed to attach the invoice\./);
    },
  ],
  ...(['light', 'dark'] as const).map(
    (colorScheme): Check => [
      `axe finds nothing at Send, ${colorScheme}`,
      async ({ page, origin, shot }) => {
        await open(page, origin);
        await page.locator('details summary').click();
        await page.getByRole('button', { name: 'Send', exact: true }).click();
        await page.locator('.amends-status', { hasText: 'Not sent' }).waitFor();
        await clean(page);
        await shot(`axe-send-${colorScheme}`);
      },
      { colorScheme },
    ],
  ),
];
