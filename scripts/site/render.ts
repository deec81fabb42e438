import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import { Marked, type Token, type Tokens } from 'marked';

/** A page of Markdown as HTML. */
export interface Rendered {
  title: string;
  body: string;
  headings: { depth: number; id: string; text: string }[];
}

const SCRIPTS: readonly [lang: string, letters: RegExp][] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['zh', /\p{Script=Han}/gu],
];

/** The language that most letters of a text are of, where it is not English: a screen reader must know. */
export function languageOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([, script]) => (text.match(script)?.length ?? 0) * 2 > letters)?.[0];
}
const lang = (text: string): string => {
  const code = languageOf(text);
  return code ? ` lang="${code}"` : '';
};

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where the page of a source stands in the site: the same place, so that relative links stay as they are. */
export const targetOf = (source: string): string => source.replace(/(^|\/)README\.md$/, '$1index.html').replace(/\.md$/, '.html');

/** A link as it is written in a source, for the page of that source. */
export function siteLink(href: string): string {
  if (/^[a-z]+:|^#/i.test(href)) return href;
  const [path = '', fragment] = href.split('#');
  return targetOf(path) + (fragment === undefined ? '' : `#${fragment}`);
}

/** What a heading says, without marks. */
const textOf = (tokens: readonly Token[]): string =>
  tokens.map((token) => ('tokens' in token && token.tokens ? textOf(token.tokens) : 'text' in token ? token.text : '')).join('');

/** Turns a page's Markdown into HTML, with the anchors that GitHub gives its headings. */
export function render(markdown: string, source: string): Rendered {
  const slugger = new GithubSlugger();
  const headings: Rendered['headings'] = [];
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const text = textOf(tokens);
        const id = slugger.slug(text);
        headings.push({ depth, id, text });
        const anchor = depth > 1 ? ` <a class="anchor" href="#${id}" aria-label="Link to this part">#</a>` : '';
        return `<h${depth} id="${id}"${lang(text)}>${this.parser.parseInline(tokens)}${anchor}</h${depth}>\n`;
      },
      paragraph({ tokens, text }) {
        return `<p${lang(text)}>${this.parser.parseInline(tokens)}</p>\n`;
      },
      listitem(item) {
        return `<li${lang(item.text)}>${this.parser.parse(item.tokens)}</li>\n`;
      },
      code({ text, lang: name }) {
        // patterns and declarations are lines to read, code to copy and output keep theirs
        const wraps = name === 'text' || name === 'typescript';
        return `<pre${wraps ? ' class="wrap"' : ' tabindex="0"'}${lang(text)}><code>${escapeHtml(text)}</code></pre>\n`;
      },
      table({ header, rows }) {
        const cell = ({ tokens, text, header: isHead }: Tokens.TableCell): string => {
          const tag = isHead && text ? 'th' : 'td';
          return `<${tag}${tag === 'th' ? ' scope="col"' : ''}${lang(text)}>${this.parser.parseInline(tokens)}</${tag}>`;
        };
        const lines = (all: Tokens.TableCell[][]): string => all.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('\n');
        const head = header.some(({ text }) => text) ? `<thead>${lines([header])}</thead>` : '';
        return `<div class="table" role="group" aria-label="Table" tabindex="0"><table>${head}<tbody>${lines(rows)}</tbody></table></div>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escapeHtml(siteLink(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        return `<img src="${escapeHtml(href)}" alt="${escapeHtml(text)}" loading="lazy">`;
      },
    },
  });
  const body = marked.parse(
    markdown.replace(/<!--[\s\S]*?-->\n?/g, (comment, at: number) => (inFence(markdown, at) ? comment : '')),
    {
      async: false,
    },
  );
  const title = headings.find(({ depth }) => depth === 1)?.text;
  if (!title) throw new Error(`${posix.normalize(source)} has no heading of the first depth`);
  return { title, body, headings };
}

/** Marks of generated parts are no part of the page; a comment that a sample shows is. */
const inFence = (markdown: string, at: number): boolean => (markdown.slice(0, at).match(/^```/gm)?.length ?? 0) % 2 === 1;
