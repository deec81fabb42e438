/** What the browser tests share: one Chromium, counts, pictures, and an eye on what pages ask for and say. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM ?? PLACES.find((path) => existsSync(path));
if (!executablePath) {
  console.error(`No Chromium: install one, or name it in CHROMIUM. Looked at ${PLACES.join(', ')}.`);
  process.exit(2);
}
export const SHOTS = 'test/browser/shots';
mkdirSync(SHOTS, { recursive: true });

export const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let passed = 0;
let failed = 0;
// a browser that has died answers nothing, not even that it should close
setTimeout(() => {
  console.log(`${passed} passed, ${failed + 1} failed`);
  process.exit(1);
}, 420_000).unref();

/** Everything any page asked of another place, and what pages said was wrong. */
export const foreign: string[] = [];
export const errors: string[] = [];

/** A context whose requests and errors are watched. */
export async function watched(home: string, options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-write'], ...options });
  context.on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(?:blob|data):/.test(request.url())) foreign.push(request.url());
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return { context, page };
}

export const shot = (page: Page, name: string, fullPage = false) => page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage });

export async function axeClean(page: Page): Promise<void> {
  // the policy of the page lets no foreign script in; this one comes by the debugger
  await page.evaluate(`${axe.source};0`);
  const violations = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await checker.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
  });
  assert.deepEqual(violations, []);
}

export async function check(name: string, run: () => Promise<void>): Promise<void> {
  const started = performance.now();
  try {
    await run();
    passed++;
    console.log(`ok    ${name}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${name}\n${error instanceof Error ? error.stack : error}`);
  }
}

/** Nothing has to be scrolled sideways. */
export async function fitsWidth(page: Page): Promise<void> {
  const { scroll, width } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, width: innerWidth }));
  assert.ok(scroll <= width, `${scroll} px wide on ${width}: ${page.url()}`);
}

/** Closes the browser and counts. */
export async function finish(): Promise<void> {
  await browser.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
