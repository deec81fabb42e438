import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { clean } from './axe.ts';
import type { Check } from './run.ts';

const open = async (page: Page, origin: string, fragment = ''): Promise<void> => {
  await page.goto(`${origin}/index.html${fragment}`);
  await page.locator('#score', { hasText: /\d/ }).waitFor();
  await page.locator('#findings li').first().waitFor();
};
/** The editor holds on to each line; what is not drawn does not matter in drafts of this size. */
const draftOf = async (page: Page): Promise<string> => (await page.locator('#draft .cm-line').allTextContents()).join('\n');
async function write(page: Page, text: string): Promise<void> {
  await page.locator('#draft .cm-content').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}
const summary = (page: Page) => page.locator('#summary');

async function everyPack(page: Page): Promise<void> {
  for (const [code, name] of Object.entries({ en: 'English', ko: '한국어', ru: 'Русский', el: 'Ελληνικά', zh: '中文' })) {
    await page.locator('#samples').getByRole('button', { name }).click();
    await page.locator('#facts', { hasText: name }).waitFor();
    await page.locator(`#findings .hears[lang=${code}]`).first().waitFor();
    ok((await page.locator('#draft .cm-lintRange').count()) >= 3, `${name}: underlines`);
    match((await summary(page).textContent())!, /\d+ errors?/);
  }
}

export const playgroundChecks: Check[] = [
  [
    'type, see the finding, apply its rewrite, take it back',
    async ({ page, origin, shot }) => {
      await open(page, origin);
      await shot('playground');
      await page.locator('#customer').fill('');
      await write(page, 'You failed to attach the invoice.');
      await page.locator('#findings .words', { hasText: 'You failed to attach the invoice' }).waitFor();
      equal(await page.locator('#draft .cm-amends-error').textContent(), 'You failed to attach the invoice');
      equal(await summary(page).textContent(), '1 error.');
      await page.locator('#findings .fixes button').first().click();
      equal(await draftOf(page), 'I don’t see the invoice yet.');
      await page.locator('#findings .none').waitFor();
      equal(await summary(page).textContent(), 'Nothing to mend.');
      await page.keyboard.press('Control+Z');
      equal(await draftOf(page), 'You failed to attach the invoice.');
    },
  ],
  [
    'hovering tells what the customer hears, with quick fixes',
    async ({ page, origin, shot }) => {
      await open(page, origin);
      await page.locator('#draft .cm-amends-error').first().hover();
      const tip = page.locator('.cm-tooltip-lint');
      await tip.waitFor();
      match((await tip.textContent())!, /They hear/);
      await shot('hover');
      const before = await draftOf(page);
      await tip.locator('.cm-diagnosticAction').first().click();
      notEqual(await draftOf(page), before);
    },
  ],
  [
    'by keyboard alone: to the finding, into the menu, and apply',
    async ({ page, origin, shot }) => {
      await open(page, origin);
      await page.keyboard.press('Tab');
      equal(await page.evaluate(() => document.activeElement?.className), 'skip');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      ok(await page.evaluate(() => document.activeElement?.classList.contains('cm-content')), 'the draft is behind the link');
      const before = await draftOf(page);
      await page.keyboard.press('F8');
      await page.keyboard.press('Control+.');
      await page.locator('.cm-amends-menu button:focus').waitFor();
      await shot('menu');
      await page.keyboard.press('Enter');
      notEqual(await draftOf(page), before);
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.cm-panel-lint').waitFor();
      await shot('list');
      await page.keyboard.press('Escape');
      equal(await page.locator('.cm-panel-lint').count(), 0);
      // nobody is caught in the editor
      for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
      equal(await page.evaluate(() => document.activeElement?.closest('#draft')), null);
    },
  ],
  [
    'samples in five languages, each detected, each pack fetched once it is needed',
    async ({ page, origin, shot, context }) => {
      const fetched: string[] = [];
      // the worker fetches everything ahead: without it, what the page itself asks for shows
      await context.addInitScript(() =>
        Object.defineProperty(navigator, 'serviceWorker', { value: { register: () => Promise.resolve() } }),
      );
      page.on('request', (request) => fetched.push(...(/assets\/(en|ko|ru|el|zh)-/.exec(request.url())?.slice(1) ?? [])));
      await open(page, origin);
      deepEqual(fetched, ['en']);
      await everyPack(page);
      deepEqual(fetched, ['en', 'ko', 'ru', 'el', 'zh']);
      await shot('chinese');
    },
  ],
  [
    'language, preset and rules can be switched',
    async ({ page, origin }) => {
      await open(page, origin);
      await page.locator('#language').selectOption('ru');
      await page.locator('#findings .none').waitFor();
      await page.locator('#language').selectOption('auto');
      await page.locator('#findings .words').first().waitFor();
      const errors = await summary(page).textContent();
      equal((await page.locator('#missing .suggestion').count()) > 0, true);
      await page.locator('#preset').selectOption('strict');
      await page.waitForFunction(() => document.querySelectorAll('#missing .suggestion').length === 0);
      await page.locator('#preset').selectOption('recommended');
      await page.getByRole('button', { name: 'Switch off the rule condescending/calm-down' }).click();
      await page.waitForFunction((said) => document.getElementById('summary')!.textContent !== said, errors);
      equal(await page.locator('#findings li', { hasText: 'calm down' }).count(), 0);
      await page.locator('#off-box summary').click();
      await page.getByRole('button', { name: 'Switch on condescending/calm-down' }).click();
      await page.locator('#findings li', { hasText: 'calm down' }).waitFor();
      equal(await summary(page).textContent(), errors);
    },
  ],
  [
    'a link holds everything, and a damaged one says so',
    async ({ page, origin, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, origin);
      await page.locator('#samples').getByRole('button', { name: '한국어' }).click();
      await page.locator('#facts', { hasText: '한국어' }).waitFor();
      await page.locator('#preset').selectOption('strict');
      await page.locator('#channel').selectOption('chat');
      const [draft, customer] = [await draftOf(page), await page.locator('#customer').inputValue()];
      await page.getByRole('button', { name: 'Copy a link' }).click();
      await page.locator('#told', { hasText: 'Copied' }).waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      ok(link.startsWith(`${origin}/index.html#s=`));
      const other = await context.newPage();
      await open(other, origin, new URL(link).hash);
      await other.locator('#facts', { hasText: '한국어' }).waitFor();
      equal(await draftOf(other), draft);
      equal(await other.locator('#customer').inputValue(), customer);
      equal(await other.locator('#preset').inputValue(), 'strict');
      equal(await other.locator('#channel').inputValue(), 'chat');
      const damaged = await context.newPage();
      await open(damaged, origin, '#s=nonsense');
      await damaged.locator('#told', { hasText: 'damaged' }).waitFor();
    },
  ],
  [
    'the report is saved as JSON',
    async ({ page, origin }) => {
      await open(page, origin);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the report' }).click()]);
      const { draft, report } = JSON.parse(readFileSync(await download.path(), 'utf8'));
      equal(draft, await draftOf(page));
      equal(String(report.score.total), await page.locator('#score').textContent());
      ok(report.findings.length >= 6);
    },
  ],
  [
    'missing steps stand in their order, and are added where they belong',
    async ({ page, origin }) => {
      await open(page, origin);
      const rules = await page.locator('#missing .rule span').allTextContents();
      const order = ['reflection', 'solution', 'redress', 'commitment', 'follow up'];
      deepEqual(
        rules.map((rule) => rule.replace('recovery / ', '')).filter((rule) => order.includes(rule)),
        order,
      );
      const before = rules.length;
      await page.locator('#missing li', { hasText: 'solution' }).locator('.fixes button').first().click();
      await page.waitForFunction((count) => document.querySelectorAll('#missing .rule').length < count, before);
      const lines = await draftOf(page);
      ok(lines.indexOf('What would make this right') < lines.indexOf('Kind regards'), lines);
    },
  ],
  [
    'works without a network after the first visit, every language',
    async ({ page, origin, context }) => {
      await open(page, origin);
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        if (!navigator.serviceWorker.controller)
          await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
      });
      await context.setOffline(true);
      await page.reload();
      await page.locator('#findings li').first().waitFor();
      await everyPack(page);
      await page.goto(`${origin}/send.html`);
      await page.locator('.amends-finding').first().waitFor();
    },
  ],
  [
    'nothing that is typed can be sent: the policy refuses it',
    async ({ page, origin }) => {
      await page.goto(`${origin}/index.html`);
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      match(policy!, /default-src 'none'/);
      match(policy!, /connect-src 'self'/);
    },
  ],
  ...(['light', 'dark'] as const).map(
    (colorScheme): Check => [
      `axe finds nothing, ${colorScheme}`,
      async ({ page, origin, shot }) => {
        await open(page, origin);
        for (const box of await page.locator('details:not([hidden]) > summary').all()) await box.click();
        await clean(page);
        await page.locator('#draft .cm-amends-error').first().hover();
        await page.locator('.cm-tooltip-lint').waitFor();
        await clean(page);
        await shot(`axe-${colorScheme}`);
      },
      { colorScheme },
    ],
  ),
  [
    'fits a phone',
    async ({ page, origin, shot }) => {
      await open(page, origin);
      equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'nothing reaches over the edge');
      await shot('phone-1');
      await page.locator('.verdict').scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollBy(0, 500));
      await shot('phone-2');
      await clean(page);
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  ],
];
