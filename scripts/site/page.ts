import { posix } from 'node:path';
import { NAV } from './nav.ts';
import { escapeHtml, languageOf, type Rendered, targetOf } from './render.ts';

/** No page of the documentation runs a script, and none asks another place for anything. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** The folder of a page that is too long to list in the navigation: its index is marked there. */
function isAt(source: string, item: string): boolean {
  return source === item || (item.endsWith('/README.md') && source.startsWith(item.slice(0, -'README.md'.length)));
}

function navigation(source: string, to: (target: string) => string): string {
  const groups = NAV.map(({ title, items }) => {
    const links = items.map(([item, name]) => {
      const here = isAt(source, item) ? ` aria-current="${source === item ? 'page' : 'true'}"` : '';
      const code = languageOf(name);
      return `<li><a href="${to(targetOf(item))}"${here}${code ? ` lang="${code}"` : ''}>${escapeHtml(name)}</a></li>`;
    });
    return `<h2>${escapeHtml(title)}</h2>\n<ul>\n${links.join('\n')}\n</ul>`;
  });
  return groups.join('\n');
}

/** The parts of a page, where there are some to choose from: beside the text, or folded above it. */
function contents({ headings }: Rendered): string {
  const parts = headings.filter(({ depth }) => depth === 2);
  if (parts.length < 3) return '';
  const items = parts.map(({ id, text }) => {
    const code = languageOf(text);
    return `<li><a href="#${id}"${code ? ` lang="${code}"` : ''}>${escapeHtml(text)}</a></li>`;
  });
  const list = `<ul>\n${items.join('\n')}\n</ul>`;
  return `<nav class="contents wide" aria-label="On this page">${list}</nav>
<details class="contents narrow"><summary>On this page</summary><nav aria-label="On this page">${list}</nav></details>`;
}

/** The way up from a page below an index. */
function trail(source: string, to: (target: string) => string): string {
  const index = NAV.flatMap(({ items }) => items).find(([item]) => item !== source && isAt(source, item));
  if (!index || index[0] === 'README.md') return '';
  const code = languageOf(index[1]);
  return `<p class="trail"><a href="${to(targetOf(index[0]))}"${code ? ` lang="${code}"` : ''}>${escapeHtml(index[1])}</a></p>`;
}

/** A page of the site, whole. */
export function layout(source: string, rendered: Rendered): string {
  const folder = posix.dirname(targetOf(source));
  const to = (target: string): string => posix.relative(folder, target) || posix.basename(target);
  const title = source === 'README.md' ? 'amends: read it as they will' : `${rendered.title} · amends`;
  const nav = navigation(source, to);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${to('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('assets/style.css')}">
</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
<header class="top"><a class="name" href="${to('index.html')}">amends</a> <a href="${to('playground/index.html')}">Playground</a></header>
<div class="columns">
<nav class="wide" aria-label="Documentation">
${nav}
</nav>
<details class="narrow"><summary>All pages</summary>
<nav aria-label="All pages">
${nav}
</nav>
</details>
<main id="content" tabindex="-1">
${contents(rendered)}
<div class="text">
${trail(source, to)}
${rendered.body}</div>
</main>
</div>
</body>
</html>
`;
}
