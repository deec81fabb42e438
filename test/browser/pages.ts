/** The pages of the documentation, as they stand in the built site. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { sources } from '../../scripts/site/build.ts';
import { targetOf } from '../../scripts/site/render.ts';
import { axeClean, browser, check, errors, fitsWidth, foreign, shot, watched } from './harness.ts';
import { serve } from './serve.ts';

const site = await serve('site');
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** Pages of every kind: all that are written by hand, and of the generated ones the first and the largest. */
const pages = [
  ...sources()
    .filter((source) => !/^docs\/(?:rules|languages)\//.test(source))
    .map(targetOf),
  'docs/rules/index.html',
  'docs/rules/blame-shifting/customer.html',
  'docs/rules/recovery/commitment.html',
  'docs/languages/ko/index.html',
  'docs/languages/ru/defensive.html',
  'docs/languages/zh/moves.html',
];

async function withPage(options: BrowserContextOptions, run: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await watched(site.url, options);
  try {
    await run(page);
  } finally {
    await context.close();
  }
}

for (const [name, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['on a phone', PHONE],
] as const)
  await check(`documents: nothing keeps people out (axe), and nothing is cut off, ${name}`, () =>
    withPage(options, async (page) => {
      for (const path of pages) {
        await page.goto(site.url + path);
        // the same marks a thousand times say nothing new
        if (!/languages\/ru/.test(path) || name === 'light') await axeClean(page);
        await fitsWidth(page);
      }
      for (const path of ['index.html', 'docs/rules/blame-shifting/customer.html']) {
        await page.goto(site.url + path);
        await shot(page, `site-${path.split('/').at(-1)!.replace('.html', '')}-${name.replaceAll(' ', '-')}`);
      }
    }),
  );

await check('documents: from the first page to a rule, to its language, and to the playground, by keyboard', () =>
  withPage({}, async (page) => {
    await page.goto(site.url);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the text');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'content');
    const follow = async (name: string) => {
      const link = page.getByRole('link', { name, exact: true }).filter({ visible: true }).first();
      await link.focus();
      await Promise.all([page.waitForURL((url) => !url.href.endsWith('#')), page.keyboard.press('Enter')]);
    };
    await follow('Rules');
    await page.waitForSelector('h1:text("The rules")');
    await follow('condescending/calm-down');
    await page.waitForSelector('h1:text("Calm down")');
    assert.equal(await page.locator('h2', { hasText: '한국어' }).getAttribute('lang'), 'ko');
    assert.ok((await page.locator('li[lang=ru]').count()) >= 5);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await follow('Playground');
    await page.waitForSelector('html[data-ready] .finding .rule');
    await page.locator('.finding .rule', { hasText: 'Calm down' }).first().click();
    await page.waitForSelector('h1:text("Calm down")');
    await page.goBack();
    await page.getByRole('link', { name: 'Documentation' }).click();
    await page.waitForSelector('h1:text("amends")');
  }),
);

await check('documents: the list of pages opens on a phone', () =>
  withPage(PHONE, async (page) => {
    await page.goto(`${site.url}docs/presend.html`);
    await page.getByText('All pages', { exact: true }).tap();
    await shot(page, 'site-pages-phone');
    await page.getByRole('link', { name: 'Configuration' }).filter({ visible: true }).first().tap();
    await page.waitForSelector('h1:text("Configuration")');
  }),
);

await check('documents: work from a folder, without a server', async () => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL('site/docs/getting-started.html').href);
  assert.match(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily), /Source Serif/);
  assert.ok(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px "Source Sans 3 Variable"'))));
  await page.getByRole('link', { name: 'baseline' }).click();
  await page.waitForSelector('h2:text("Accepting what is there")');
  await context.close();
  assert.ok(asked.length > 3 && asked.every((url) => url.startsWith('file:')), asked.join());
});

await check('documents: no request leaves them, and nothing is logged', async () => {
  assert.deepEqual(foreign, []);
  assert.deepEqual(errors, []);
});

await site.stop();
