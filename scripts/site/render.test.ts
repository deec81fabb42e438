import { describe, expect, it } from 'vitest';
import { languageOf, render, siteLink, targetOf } from './render.ts';

describe('a page', () => {
  const page = render(
    '<!-- Generated. -->\n# Title\n\n## A\n\n## A\n\n<!-- x:start -->\n- Вы **забыли**\n<!-- x:end -->\n\n```markdown\n<!-- kept -->\n```\n',
    'docs/a.md',
  );
  it('has its title, and headings with the anchors of GitHub', () => {
    expect(page.title).toBe('Title');
    expect(page.headings.map(({ id }) => id)).toEqual(['title', 'a', 'a-1']);
    expect(page.body).toContain('<h2 id="a-1">A <a class="anchor" href="#a-1"');
  });
  it('leaves out marks of generated parts, and keeps comments that a sample shows', () => {
    expect(page.body).not.toContain('start');
    expect(page.body).toContain('&lt;!-- kept --&gt;');
  });
  it('marks what is in another language', () => {
    expect(page.body).toMatch(/<li lang="ru">Вы <strong>забыли<\/strong>/);
    expect(page.body).not.toMatch(/<h1[^>]*lang/);
  });
  it('needs a heading', () => {
    expect(() => render('text', 'docs/b.md')).toThrow('docs/b.md has no heading');
  });
});

it.each([
  ['고객님께서 ABC-1', 'ko'],
  ['Вы забыли', 'ru'],
  ['Ξεχάσατε', 'el'],
  ['您忘记', 'zh'],
  ['the word “고객”', undefined],
  ['42', undefined],
])('tells the language of “%s”: %s', (text, code) => {
  expect(languageOf(text)).toBe(code);
});

it.each([
  ['accuracy.md', 'accuracy.html'],
  ['../README.md#try-it', '../index.html#try-it'],
  ['rules/README.md', 'rules/index.html'],
  ['#here', '#here'],
  ['https://example.com/README.md', 'https://example.com/README.md'],
  ['../examples/a.txt', '../examples/a.txt'],
])('takes the link %s to %s', (href, target) => {
  expect(siteLink(href)).toBe(target);
});

it('puts every page at the place of its source', () => {
  expect(['README.md', 'docs/rules/a/b.md'].map(targetOf)).toEqual(['index.html', 'docs/rules/a/b.html']);
});
