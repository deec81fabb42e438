import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import GithubSlugger from 'github-slugger';
import { Marked, type Token } from 'marked';
import { afterAll, expect, it } from 'vitest';
import { brokenLinks, type Linked, readPage } from '../scripts/links.ts';
import { buildSite, sources } from '../scripts/site/build.ts';
import { NAV } from '../scripts/site/nav.ts';
import { targetOf } from '../scripts/site/render.ts';

const scratch = mkdtempSync(join(tmpdir(), 'amends-links-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A source as GitHub shows it: read apart from the site's own code, which is what is tested. */
function readMarkdown(text: string): Linked {
  const slugger = new GithubSlugger();
  const linked: Linked = { links: [], anchors: new Set() };
  const plain = (tokens: readonly Token[]): string =>
    tokens.map((token) => ('tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? token.text : '')).join('');
  const marked = new Marked();
  marked.walkTokens(marked.lexer(text), (token) => {
    if (token.type === 'link' || token.type === 'image') linked.links.push(token.href);
    if (token.type === 'heading') linked.anchors.add(slugger.slug(plain(token.tokens ?? [])));
  });
  return linked;
}

it('every link of the documents leads somewhere', () => {
  expect(sources().length).toBeGreaterThan(60);
  expect(brokenLinks('.', sources(), readMarkdown)).toEqual([]);
});

it('every link of the built site leads somewhere, and every page is reached from the first', () => {
  const out = join(scratch, 'site');
  buildSite(out, { withPlayground: false });
  // built for real by `npm run docs` and walked through in a browser; here only its place is held
  mkdirSync(join(out, 'playground'));
  writeFileSync(
    join(out, 'playground/index.html'),
    readFileSync('playground/index.html', 'utf8').replaceAll(/(?:src|href)="[./]+[^"]*"/g, ''),
  );
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.html'));
  expect(pages.length).toBe(sources().length + 1);
  expect(brokenLinks(out, pages, readPage)).toEqual([]);

  const reached = new Set(['index.html']);
  for (const page of reached)
    for (const href of readPage(readFileSync(join(out, page), 'utf8')).links)
      if (!/^[a-z]+:/.test(href) && href.split('#')[0]?.endsWith('.html'))
        reached.add(join(dirname(page), href.split('#')[0]!).split(sep).join('/'));
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});

it('no page asks another place for anything, or runs a script', () => {
  const out = join(scratch, 'site');
  for (const source of sources()) {
    const html = readFileSync(join(out, targetOf(source)), 'utf8');
    expect(html, source).toMatch(/Content-Security-Policy" content="default-src 'none'/);
    expect(html, source).not.toMatch(/<script|<iframe|<style|\sstyle=|\son\w+="|(?:src|srcset)="https?:|<link[^>]+href="https?:/);
  }
  const css = readFileSync(join(out, 'assets/style.css'), 'utf8');
  for (const [, url] of css.matchAll(/url\(["']?([^"')]+)/g)) expect(existsSync(join(out, 'assets', url!)), url).toBe(true);
});

it('every page is reached from the readme by the links of the documents alone, as on GitHub', () => {
  const reached = new Set(['README.md']);
  for (const page of reached)
    for (const href of readMarkdown(readFileSync(page, 'utf8')).links) {
      const [path = ''] = href.split('#');
      if (!/^[a-z]+:/.test(href) && path.endsWith('.md')) reached.add(join(dirname(page), path).split(sep).join('/'));
    }
  expect(sources().filter((page) => !reached.has(page) && page !== 'CHANGELOG.md')).toEqual([]);
});

it('the navigation names every guide', () => {
  const named = NAV.flatMap(({ items }) => items.map(([source]) => source));
  expect(sources().filter((source) => !/^docs\/(?:rules|languages)\//.test(source) && !named.includes(source))).toEqual([]);
});

it('broken links are seen', () => {
  const files = {
    'a.html':
      '<a href="b.html#no"></a><a href="c.html"></a><a href="http://x.org"></a><a href="../d"></a><a href="https://x.org/"></a><a href="mailto:a@x.org">',
    'b.html': '<p id="yes">',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(scratch, name), text);
  expect(brokenLinks(scratch, Object.keys(files), readPage).map(({ href, why }) => `${href} ${why}`)).toEqual([
    'b.html#no there is no such part',
    'c.html there is no such file',
    'http://x.org not https but http:',
    '../d leads out of the folder',
  ]);
});
