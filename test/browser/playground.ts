/** The playground, as it stands in the built site. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { axeClean, browser, check, errors, fitsWidth, foreign, SHOTS, shot, watched } from './harness.ts';
import { serve } from './serve.ts';

const site = await serve('site');
const home = `${site.url}playground/`;

async function open(options: BrowserContextOptions = {}, fragment = ''): Promise<{ context: BrowserContext; page: Page }> {
  const { context, page } = await watched(site.url, options);
  await page.goto(home + fragment);
  await ready(page);
  return { context, page };
}
const ready = (page: Page) => page.waitForSelector('html[data-ready] .total', { timeout: 20_000 });
const draft = (page: Page) => page.locator('#draft .cm-content');
const textOf = async (page: Page): Promise<string> => (await draft(page).locator('.cm-line').allTextContents()).join('\n');
/** Waits until the draft says something: a tap or an edit may take a moment on a busy machine. */
async function says(page: Page, pattern: RegExp): Promise<void> {
  const until = Date.now() + 5000;
  while (!pattern.test(await textOf(page)) && Date.now() < until) await page.waitForTimeout(50);
  assert.match(await textOf(page), pattern);
}
const score = async (page: Page): Promise<number> => Number.parseInt((await page.locator('.total').textContent()) ?? '', 10);

async function write(page: Page, text: string): Promise<void> {
  await draft(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

/** A page of its own for each check, closed whatever happens. */
async function withPage(options: BrowserContextOptions, run: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const { page, context } = await open(options);
  try {
    await run(page, context);
  } finally {
    await context.close();
  }
}

await check('typed words are marked, and the report says what the customer hears', () =>
  withPage({}, async (page) => {
    await shot(page, 'light');
    await write(page, 'You failed to attach the invoice.');
    await page.waitForSelector('#draft .cm-lintRange-error');
    assert.equal(await page.locator('#draft .cm-lintRange-error').textContent(), 'You failed to attach the invoice');
    await page.waitForSelector('.finding.error');
    assert.match((await page.locator('.finding.error .message').textContent()) ?? '', /They hear/);
    assert.ok((await score(page)) < 90);
    assert.match((await page.locator('#summary[role=status]').textContent()) ?? '', /^1 error/);
  }),
);

await check('a rewrite by keyboard alone: F8, Ctrl-., Enter', () =>
  withPage({}, async (page) => {
    await write(page, 'Hello. You failed to attach the invoice.');
    await page.waitForSelector('#draft .cm-lintRange-error');
    const before = await score(page);
    await page.keyboard.press('F8');
    await page.keyboard.press('Control+.');
    await page.waitForSelector('.cm-amends-menu button:focus');
    assert.equal(await page.locator('.cm-tooltip').count(), 1, 'the menu takes the place of what F8 shows');
    await shot(page, 'menu');
    await page.keyboard.press('Enter');
    await says(page, /I don’t see the invoice yet\./);
    await page.waitForFunction(() => !document.querySelector('#draft .cm-lintRange-error'));
    await page.waitForFunction((was) => Number.parseInt(document.querySelector('.total')?.textContent ?? '', 10) > was, before);
    assert.ok(await page.evaluate(() => document.querySelector('#draft .cm-editor')?.classList.contains('cm-focused')));
    await page.keyboard.press('Control+z');
    await says(page, /You failed to attach/);
  }),
);

await check('a rewrite by mouse, in the hover and in the list', () =>
  withPage({}, async (page) => {
    await write(page, 'You failed to attach the invoice.');
    await page.locator('#draft .cm-lintRange-error').hover();
    await page.waitForSelector('.cm-tooltip .cm-diagnosticAction');
    assert.match((await page.locator('.cm-tooltip .cm-diagnosticText').first().textContent()) ?? '', /They hear/);
    await shot(page, 'hover');
    await page.locator('.cm-tooltip .cm-diagnosticAction').first().click();
    await says(page, /I don’t see the invoice yet/);
    await write(page, 'Calm down, we are looking into it.');
    await page.locator('.finding.error', { hasText: 'Calm down, we' }).locator('.fix').first().click();
    await says(page, /^(?![\s\S]*Calm down)/);
  }),
);

await check('a missing step is added with its blank selected', () =>
  withPage({}, async (page) => {
    const step = page.locator('.step', { hasText: 'Next step with a time' });
    const words = (await step.locator('.fix').first().textContent()) ?? '';
    const ask = (await step.locator('.fix .blank').first().textContent()) ?? '';
    assert.match(ask, /day/);
    await step.locator('.fix').first().click();
    assert.equal(await page.evaluate(() => getSelection()?.toString()), '…');
    await page.keyboard.type('Friday noon');
    assert.ok((await textOf(page)).includes(words.trim().replace(ask, 'Friday noon')));
  }),
);

await check('languages load when they are needed, are found, and can be chosen', () =>
  withPage({ serviceWorkers: 'block' }, async (page) => {
    const names = { ko: '한국어', ru: 'Русский', el: 'Ελληνικά', zh: '中文' };
    for (const [code, name] of Object.entries(names)) {
      const pack = (): boolean => site.asked.slice(from).some((path) => new RegExp(`/${code}-[^/]+\\.js$`).test(path));
      const from = site.asked.length;
      assert.equal(pack(), false);
      await page.locator('.sample', { hasText: name }).click();
      await page.waitForFunction((lang) => document.querySelector<HTMLElement>('#draft .cm-content')?.lang === lang, code);
      await page.waitForSelector('#draft .cm-lintRange-error');
      assert.equal(pack(), true, `the pack of ${code} was asked for`);
      assert.match((await page.locator('#language option').first().textContent()) ?? '', new RegExp(name));
      assert.ok((await page.locator(`.finding .message[lang=${code}]`).count()) >= 2);
      await shot(page, code);
    }
    await page.locator('.sample', { hasText: 'English' }).click();
    await page.waitForSelector('.finding .message[lang=en]');
    await page.locator('#language').selectOption('ru');
    await page.waitForFunction(() => document.querySelectorAll('.finding .message[lang=en]').length === 0);
  }),
);

await check('what was not read has no score: nothing, another language, a text that is too long', () =>
  withPage({}, async (page) => {
    const says = (words: string) => page.waitForFunction((some) => document.querySelector('#report')?.textContent?.includes(some), words);
    await write(page, '');
    await says('Write a reply');
    assert.equal(await page.locator('.total').count(), 0);
    await draft(page).click();
    await page.keyboard.insertText('これは日本語の返信です。');
    await says('No pack covers');
    assert.equal(await page.locator('.total').count(), 0);
    assert.match((await page.locator('#summary').textContent()) ?? '', /^Not checked/);
    await page.keyboard.insertText(' You failed to attach the invoice.');
    await says('Blaming the customer');
    assert.match((await page.locator('#summary').textContent()) ?? '', /Part of the text was not checked/);
    await page.keyboard.insertText('no harm '.repeat(13_000));
    await page.waitForFunction(() => document.querySelector('#told')?.textContent?.includes('too long'));
    assert.equal(await page.locator('.total, .finding').count(), 0);
  }),
);

await check('languages are marked for those who hear the page', () =>
  withPage({}, async (page) => {
    await page.locator('.sample', { hasText: '한국어' }).click();
    await page.waitForSelector('.finding .message[lang=ko]');
    const lang = (selector: string) => page.locator(selector).first().getAttribute('lang');
    assert.equal(await lang('html'), 'en');
    assert.equal(await lang('#customer'), 'ko');
    assert.equal(await lang('#draft .cm-content'), 'ko');
    for (const part of ['.finding .words', '.finding .message', '.finding .fix', '.step .fix']) assert.equal(await lang(part), 'ko', part);
    assert.deepEqual(await page.locator('.sample').evaluateAll((all) => all.map((one) => (one as HTMLElement).lang)), [
      'en',
      'ko',
      'ru',
      'el',
      'zh',
    ]);
    await page.locator('#customer').fill('OK, где мой заказ?');
    assert.equal(await lang('#customer'), 'ru');
  }),
);

await check('a language that cannot be loaded is said once, and asked for again when it is chosen', async () => {
  // not watched: the browser logs what is cut off here
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let asked = 0;
  let down = true;
  await page.route(/\/ko-[^/]+\.js$/, (route) => {
    asked++;
    return down ? route.abort() : route.continue();
  });
  await page.goto(home);
  await ready(page);
  await page.locator('.sample', { hasText: '한국어' }).click();
  await page.waitForFunction(() => document.querySelector('#told')?.textContent?.includes('could not be loaded'));
  await page.waitForTimeout(1500);
  assert.ok(asked <= 2, `asked for ${asked} times`);
  await write(page, 'You failed to attach the invoice.');
  await page.waitForSelector('.finding.error');
  down = false;
  await page.locator('.sample', { hasText: '한국어' }).click();
  await page.waitForSelector('.finding .message[lang=ko]');
  await context.close();
});

await check('fits a narrow window and letters twice their size', () =>
  withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    await fitsWidth(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await fitsWidth(page);
  }),
);

await check('presets and rules change what is found', () =>
  withPage({}, async (page) => {
    const redress = page.locator('.step', { hasText: 'Something beyond repair' });
    await redress.waitFor();
    await page.locator('#preset').selectOption('guide-000');
    await redress.waitFor({ state: 'detached' });
    await page.locator('summary', { hasText: 'Rules' }).click();
    await page.getByRole('checkbox', { name: 'Calm down' }).uncheck();
    await page.waitForFunction(
      () => ![...document.querySelectorAll('.finding .kind')].some((kind) => /Calm down/.test(kind.textContent ?? '')),
    );
    await page.getByRole('checkbox', { name: 'Calm down' }).check();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.finding .kind')].some((kind) => /Calm down/.test(kind.textContent ?? '')),
    );
  }),
);

await check('a link brings back text, customer, preset and rules; a damaged one is said', async () => {
  const { page, context } = await open();
  await write(page, 'Вы забыли приложить счёт. 😀');
  await page.locator('#customer').fill('Где мой заказ?');
  await page.locator('#preset').selectOption('strict');
  await page.locator('summary', { hasText: 'Rules' }).click();
  await page.getByRole('checkbox', { name: 'Calm down' }).uncheck();
  await page.locator('#share').click();
  await page.waitForFunction(() => location.hash.startsWith('#1.'));
  const fragment = new URL(page.url()).hash;
  await page.reload();
  await ready(page);
  assert.equal(await textOf(page), 'Вы забыли приложить счёт. 😀');
  await context.close();
  const other = await open({}, fragment);
  assert.equal(await textOf(other.page), 'Вы забыли приложить счёт. 😀');
  assert.equal(await other.page.locator('#customer').inputValue(), 'Где мой заказ?');
  assert.equal(await other.page.locator('#preset').inputValue(), 'strict');
  await other.page.locator('summary', { hasText: 'Rules' }).click();
  assert.equal(await other.page.getByRole('checkbox', { name: 'Calm down' }).isChecked(), false);
  assert.equal(await other.page.getByRole('checkbox', { name: 'Arguing' }).isChecked(), true);
  await other.context.close();
  const broken = await open({}, fragment.slice(0, 20));
  assert.match((await broken.page.locator('#told').textContent()) ?? '', /damaged/);
  await broken.context.close();
});

await check('the report is handed out as JSON and as text', () =>
  withPage({}, async (page) => {
    const file = async (id: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(id).click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    const report = JSON.parse(await file('#export-json'));
    assert.equal(report.score.total, await score(page));
    assert.match(await file('#export-text'), /condescending\/calm-down {2}“Calm down/);
  }),
);

await check('works without a network once it has loaded, in every language', async () => {
  const own = await serve('site');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${own.url}playground/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await own.stop();
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  for (const [code, name] of Object.entries({ en: 'English', ko: '한국어', ru: 'Русский', el: 'Ελληνικά', zh: '中文' })) {
    await page.locator('.sample', { hasText: name }).click();
    await page.waitForSelector(`.finding .message[lang=${code}]`);
  }
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const)
  await check(`nothing keeps people out (axe), ${colorScheme}`, () =>
    withPage({ colorScheme }, async (page) => {
      await page.locator('summary', { hasText: 'Rules' }).click();
      await page.locator('summary', { hasText: 'How the score' }).click();
      await page.locator('#send').click();
      await axeClean(page);
      await shot(page, `${colorScheme}-whole`, true);
      await draft(page).click();
      await page.keyboard.press('F8');
      await page.keyboard.press('Control+.');
      await page.waitForSelector('.cm-amends-menu');
      await axeClean(page);
    }),
  );

await check('fits a phone, by touch', () =>
  withPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }, async (page) => {
    await shot(page, 'phone');
    await shot(page, 'phone-whole', true);
    await fitsWidth(page);
    await page.locator('.finding.error .fix').first().tap();
    await says(page, /I don’t see/);
  }),
);

for (const kind of ['textarea', 'editable'])
  await check(`Send is held back, overridden, and mended: ${kind}`, () =>
    withPage({}, async (page) => {
      await page.locator('#kind').selectOption(kind);
      const marked = () => page.evaluate(() => [...(CSS.highlights.get('amends-error') ?? [])].map((range) => (range as Range).toString()));
      assert.deepEqual(await marked(), ['You failed to tell us your new address']);
      await page.locator('#send').click();
      assert.equal(await page.locator('#sent').textContent(), '');
      assert.match((await page.locator('.amends-status').textContent()) ?? '', /^Not sent: 1 thing/);
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'amends-panel amends-held');
      await page.locator('.demo').screenshot({ path: `${SHOTS}/send-${kind}.png` });
      await page.locator('.amends-anyway').click();
      assert.equal(await page.locator('#sent').textContent(), '');
      await page.locator('.amends-reason').fill('agreed by phone');
      await page.keyboard.press('Enter');
      assert.match((await page.locator('#sent').textContent()) ?? '', /against advice so far: 1/);
      await page.locator('#send').click();
      const first = page.locator('.amends-is-error .amends-apply').first();
      await first.focus();
      await page.keyboard.press('Enter');
      const reply = () =>
        page.evaluate(() => {
          const field = document.querySelector<HTMLElement>('#reply')!;
          return field instanceof HTMLTextAreaElement ? field.value : field.textContent;
        });
      assert.doesNotMatch(await reply(), /You failed/);
      assert.deepEqual(await marked(), []);
      await page.keyboard.press('Control+z');
      assert.match(await reply(), /You failed/, 'undo takes a rewrite back');
      await page.keyboard.press('Control+Shift+z');
      assert.doesNotMatch(await reply(), /You failed/);
      await page.locator('#send').click();
      assert.match((await page.locator('#sent').textContent()) ?? '', /^Sent/);
    }),
  );

await check('the copy of a textarea lies exactly under its words', () =>
  withPage({}, async (page) => {
    const places = await page.evaluate(() => {
      const area = document.querySelector<HTMLTextAreaElement>('#reply')!;
      const mirror = document.querySelector<HTMLElement>('.amends-mirror')!;
      const a = area.getBoundingClientRect();
      const b = mirror.getBoundingClientRect();
      return {
        off: Math.abs(a.left - b.left) + Math.abs(a.top - b.top) + Math.abs(a.width - b.width),
        heights: [area.scrollHeight, mirror.scrollHeight],
      };
    });
    assert.ok(places.off < 1, `off by ${places.off} px`);
    assert.ok(Math.abs(places.heights[0]! - places.heights[1]!) <= 1, `scroll heights ${places.heights}`);
  }),
);

await check('missing steps stand in the order in which a reply takes them, and are added where they belong', () =>
  withPage({}, async (page) => {
    await page.locator('#customer').fill('My parcel is three weeks late and nobody answers. I am furious.');
    await write(page, 'Dear Ms Novak,\n\nThe parcel is in Leeds.\n\nKind regards,\nTom');
    const solution = page.locator('.step', { hasText: 'Offer something' });
    await page.locator('.step', { hasText: 'Say back what happened' }).waitFor();
    await solution.waitFor();
    const order = ['Name the trouble', 'Say back what happened', 'Take it on', 'Offer something', 'Next step with a time', 'Check back'];
    const steps = (await page.locator('.step .kind').allTextContents()).filter((step) => order.includes(step));
    assert.ok(steps.length >= 3, steps.join());
    assert.deepEqual(
      steps,
      order.filter((step) => steps.includes(step)),
    );
    await solution.locator('.fix').first().click();
    await solution.waitFor({ state: 'detached' });
    await says(page, /in Leeds\. \S[\s\S]*\nKind regards/);
  }),
);

await check('the browser itself refuses every other address', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  // not one that answers: the request must not even be made
  await context.route('http://elsewhere.test/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*' } });
  });
  await page.goto(home);
  await ready(page);
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    await fetch('http://elsewhere.test/').catch(() => {});
    navigator.sendBeacon('http://elsewhere.test/', 'text');
    new Image().src = 'http://elsewhere.test/pixel.png';
    await new Promise((resolve) => setTimeout(resolve, 200));
    return seen;
  });
  await context.close();
  assert.deepEqual(asked, []);
  assert.deepEqual(refused.sort(), ['connect-src', 'connect-src', 'img-src']);
});

await check('no request leaves the page, and nothing is logged', async () => {
  assert.deepEqual(foreign, []);
  assert.deepEqual(errors, []);
});

await site.stop();
