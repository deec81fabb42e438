/** Takes the readme's picture of the playground from the built page: `npm run docs:picture`. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { browser } from './harness.ts';
import { serve } from './serve.ts';

const FILE = 'docs/assets/playground.webp';
execFileSync('npm', ['run', '--silent', 'playground:build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const site = await serve('playground/dist');
const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, deviceScaleFactor: 1.5, colorScheme: 'light' });
await page.goto(site.url);
await page.waitForSelector('html[data-ready] .finding.error');
await page.waitForSelector('#draft .cm-lintRange-error');
await page.evaluate(() => document.fonts.ready.then(() => true));
// the page's own picture as WebP, a third of the PNG
const session = await page.context().newCDPSession(page);
const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
writeFileSync(FILE, Buffer.from(data, 'base64'));
console.log(`${FILE}: ${Math.round((data.length * 3) / 4 / 1024)} kB`);
await browser.close();
await site.stop();
