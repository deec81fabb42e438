/**
 * The built playground in a real Chromium: `npm run test:browser`. Exits with 1 where anything fails; pictures of each
 * step are left in `test/browser/shots/` to be looked at.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { playgroundChecks } from './playground.ts';
import { sendChecks } from './send.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const configFile = here('../../playground/vite.config.ts');
const shots = here('shots');

/** What a check is given: a fresh page of its own. */
export interface Scene {
  page: Page;
  context: BrowserContext;
  origin: string;
  shot(name: string): Promise<void>;
}
export type Check = [name: string, run: (scene: Scene) => Promise<void>, how?: Parameters<Browser['newContext']>[0]];

function chromiumPath(): string {
  const paths = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = paths.find((path) => path && existsSync(path));
  if (!found)
    throw new Error('The browser test needs Chromium: install it (Debian: apt-get install chromium), or name its path in CHROMIUM.');
  return found;
}

const executablePath = chromiumPath();
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
await build({ configFile, logLevel: 'error' });
const server = await preview({ configFile, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const address = server.httpServer.address();
if (!address || typeof address === 'string') throw new Error('the server has no port');
const origin = `http://127.0.0.1:${address.port}`;
// containers run as root, where Chromium has no sandbox
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

let passed = 0;
let failed = 0;
for (const [name, run, how] of [...playgroundChecks, ...sendChecks]) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...how });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  // held for every check: what is typed stays in the page, and the page itself is sound
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) wrong.push(`a request left the page: ${url}`);
    if (request.method() !== 'GET') wrong.push(`${request.method()} ${url}`);
  });
  page.on('pageerror', (error) => wrong.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED/.test(message.text())) wrong.push(`console: ${message.text()}`);
  });
  try {
    await run({ page, context, origin, shot: async (file) => void (await page.screenshot({ path: `${shots}/${file}.png` })) });
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    passed++;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    await page.screenshot({ path: `${shots}/failed-${failed}.png` }).catch(() => {});
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
