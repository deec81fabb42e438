import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../src/formats/html.ts';
import { markdown } from '../src/formats/markdown.ts';

type Reader = typeof html;

/** The source behind each occurrence of a piece of prose. */
function sourceOf(format: Reader, source: string, words: string): string {
  const { text, offsets, ends } = format.read(source);
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in ${JSON.stringify(text)}`);
  return source.slice(offsets[at], ends[at + words.length - 1]);
}

const foreignOf = (format: Reader, source: string) => {
  const { text, foreign } = format.read(source);
  return foreign.map(({ start, end }) => text.slice(start, end));
};

/** Replaces words of the prose as a rewrite would. */
function replace(format: Reader, source: string, words: string, by: string): string | null {
  const { text, offsets, ends } = format.read(source);
  const at = text.indexOf(words);
  const fit = format.fit(source, { start: offsets[at], end: ends[at + words.length - 1] });
  if (!fit) return null;
  return source.slice(0, fit.range.start) + fit.before + format.escape(by) + fit.after + source.slice(fit.range.end);
}

describe('markdown', () => {
  it.each([
    ['**bad** word', 'bad word', 'bad', 'bad'],
    ['a &amp; b', 'a & b', '& b', '&amp; b'],
    ['5 \\* 3 \\& x', '5 * 3 & x', '* 3', '\\* 3'],
    ['&#128512; ok', '😀 ok', '😀', '&#128512;'],
    ['one  \r\ntwo', 'one\ntwo', 'two', 'two'],
    ['- first\n- second\n\nthird', 'first\nsecond\n\nthird', 'second', 'second'],
    ['# Title\n\nText', 'Title\n\nText', 'Text', 'Text'],
    ['see [your order](https://x.test/a "t") now', 'see your order now', 'order now', 'order](https://x.test/a "t") now'],
    ['![the alt](a.png) after', ' after', 'after', 'after'],
    ['\ufeffHello', 'Hello', 'Hello', 'Hello'],
    ['a<br>b', 'a\nb', 'b', 'b'],
    ['&notanentity; stays', '&notanentity; stays', '&not', '&not'],
    ['Title\n=====\nnext', 'Title\n\nnext', 'next', 'next'],
  ])('reads %j', (source, text, words, original) => {
    expect(markdown.read(source).text).toBe(text);
    expect(sourceOf(markdown, source, words)).toBe(original);
  });

  it('takes code and quotations for foreign, and leaves out blocks of code', () => {
    expect(foreignOf(markdown, 'run `calm down` now\n\n> You failed\nlazily\n\nours')).toEqual(['calm down', 'You failed\nlazily']);
    expect(markdown.read('before\n\n```\ncalm down\n```\n\nafter\n\n    calm down').text).toBe('before\n\nafter');
    expect(foreignOf(markdown, '<https://calm.down>')).toEqual(['https://calm.down']);
  });

  it.each([
    ['**Hello, you failed** to attach it.', 'you failed to attach', '**Hello, NEW** it.'],
    ['you **failed to** attach', 'failed', 'you **NEW to** attach'],
    ['so you **failed to attach** it', 'you failed', 'so **NEW to attach** it'],
    ['see [the page you missed](u), please', 'missed, please', 'see [the page you NEW](u)'],
    ['**You failed** to attach the *invoice*, and', 'You failed to attach the invoice', 'NEW, and'],
    ['**You failed** to', 'You failed', '**NEW** to'],
    ['see [the page](u), please', 'see the page, please', null],
    ['one\n\ntwo', 'one\n\ntwo', null],
  ])('fits a rewrite into %j', (source, words, expected) => {
    expect(replace(markdown, source, words, 'NEW')).toBe(expected);
  });

  it('escapes what would be markup and nothing else', () => {
    expect(markdown.escape('order_id is 5 * 3 [a] <b> & c')).toBe('order_id is 5 \\* 3 \\[a\\] \\<b> & c');
    expect(markdown.escape('- 1. # a')).toBe('\\- 1. # a');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab _*`[]<>&#;-+.1~=\\()!') }).filter((text) => text.trim() !== ''),
        (text) => {
          expect(markdown.read(`x${markdown.escape(text)}x`).text).toBe(`x${text}x`);
        },
      ),
    );
  });
});

describe('html', () => {
  it.each([
    ['<p>Dear&nbsp;Ana,</p><p>You <b>failed</b> to</p>', 'Dear\u00a0Ana,\n\nYou failed to', 'You failed', 'You <b>failed'],
    ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo', 'two', 'two'],
    ['one<br>two<br/><br />three', 'one\ntwo\n\nthree', 'three', 'three'],
    ['<p>You\r\n      failed</p>', 'You failed', 'You failed', 'You\r\n      failed'],
    ['a &amp; b &lt; c &copy d', 'a & b < c © d', '& b', '&amp; b'],
    ['&notit; &bogus; &#x1F600;', '¬it; &bogus; 😀', '¬', '&not'],
    ['<ul><li>one<li>two</ul>end', 'one\ntwo\n\nend', 'two', 'two'],
    ['<script>calm down</script><style>p{}</style>text', 'text', 'text', 'text'],
    ['<a href="https://x.test/?a=1&amp;b=2">your order</a> is', 'your order is', 'your order', 'your order'],
    ['<!-- calm --> text', 'text', 'text', 'text'],
    ['a < b and c > d', 'a < b and c > d', '< b', '< b'],
  ])('reads %j', (source, text, words, original) => {
    expect(html.read(source).text).toBe(text);
    expect(sourceOf(html, source, words)).toBe(original);
  });

  it('takes quoted mail, code and hidden text for foreign', () => {
    expect(
      foreignOf(
        html,
        '<p>ours</p><div class="gmail_quote"><div class="gmail_attr">On … wrote:</div><blockquote>calm down</blockquote></div>',
      ),
    ).toEqual(['On … wrote:\n\ncalm down']);
    expect(foreignOf(html, '<p>ours</p><hr><div id="divRplyFwdMsg">From: Ana</div><div>You failed</div>')).toEqual([
      'From: Ana\nYou failed',
    ]);
    expect(foreignOf(html, 'a <code>calm  down</code> <span style="color:red; display:none">x</span> b')).toEqual(['calm down', 'x']);
    expect(foreignOf(html, '<pre>a\n  b</pre>')).toEqual(['a\n  b']);
  });

  it.each([
    ['<p><b>Hello, you failed</b> to attach it.</p>', 'you failed to attach', '<p><b>Hello, NEW</b> it.</p>'],
    ['<p>so you <i>failed to <b>attach</b> it</i>.</p>', 'you failed to attach', '<p>so <i>NEW it</i>.</p>'],
    ['<p>you <i>failed</i> to</p>', 'you failed to', '<p>NEW</p>'],
    ['<p>see <a href="u">the page</a>, please</p>', 'see the page, please', null],
    ['<p>see <a href="u">the page</a>, please</p>', 'the page', '<p>see <a href="u">NEW</a>, please</p>'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo', null],
  ])('fits a rewrite into %j', (source, words, expected) => {
    expect(replace(html, source, words, 'NEW')).toBe(expected);
  });

  it('escapes text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab&<>;#1"ampltg') }).filter((text) => text !== ''),
        (text) => {
          expect(html.read(`<p>${html.escape(text)}</p>`).text).toBe(text);
        },
      ),
    );
  });
});

const noise = {
  markdown: [
    '**',
    '*',
    '_',
    '`',
    '[',
    '](u)',
    '\n',
    '\r\n',
    '\n\n',
    '> ',
    '- ',
    '# ',
    '&amp;',
    '&#65;',
    '\\*',
    ' ',
    '<b>',
    '</b>',
    '<br>',
    '\t',
    '![',
    '```\n',
    '    ',
    '😀',
    '\ud800',
  ],
  html: [
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '&amp;',
    '&amp',
    '&#65;',
    '&',
    ' ',
    '\r\n',
    '<',
    '<!-- x -->',
    '<pre>',
    '</pre>',
    '<blockquote>',
    '</blockquote>',
    '</div>',
    '<a href="&amp;">',
    '</a>',
    '😀',
    '\ud800',
    '<style>',
    '</style>',
  ],
};

describe.each([
  ['markdown', markdown],
  ['html', html],
] as const)('any %s', (name, format) => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...noise[name]), fc.stringMatching(/^[a-z]{1,4}$/)), { maxLength: 40 });
  const sources = fc.oneof(
    pieces.map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('maps every unit to a piece of the source, in order', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { text, offsets, ends, foreign } = format.read(source);
        expect(offsets.length).toBe(text.length + 1);
        expect(ends.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          expect(offsets[i]).toBeLessThanOrEqual(ends[i]);
          expect(ends[i]).toBeLessThanOrEqual(offsets[i + 1]);
          if (/[a-z]/.test(text[i]) && ends[i] - offsets[i] === 1) expect(source[offsets[i]]).toBe(text[i]);
        }
        let last = 0;
        for (const { start, end } of foreign) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('finds each plain word where it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...noise[name].filter((piece) => !/[`<!]|^ {4}|\t|```/.test(piece))), { maxLength: 20 }),
        (list) => {
          const source = list.map((piece, i) => `${piece}word${i}x`).join('');
          const { text, offsets } = format.read(source);
          for (const { 0: word, index } of text.matchAll(/word\d+x/g)) expect(source.startsWith(word, offsets[index])).toBe(true);
        },
      ),
    );
  });
});

it('reads long Markdown in pieces, as if it were read whole', () => {
  const part = 'Dear **Ana**,\n\n- one\n- two\n\n  more\n\n```\n\ncalm down\n\nnow\n```\n\n> quoted\n\n';
  const { text, foreign } = markdown.read(part.repeat(300));
  expect(text).toBe(`${'Dear Ana,\n\none\ntwo\n\nmore\n\nquoted\n\n'.repeat(300).trimEnd()}`);
  expect(foreign).toHaveLength(300);
  expect(sourceOf(markdown, `${part.repeat(300)}**last** words`, 'last words')).toBe('last** words');
});

it('reads a megabyte of awkward markup in time', () => {
  const started = performance.now();
  for (const piece of ['<b>', '<blockquote>', '&amp;', '</p>', 'word ', '<a', '<!--']) html.read(piece.repeat(1e6 / piece.length));
  for (const piece of ['word ', '> a\n', '> ', '**a', '- a\n']) markdown.read(piece.repeat(1e6 / piece.length));
  for (const piece of ['> a\n', '> ', '**a', '[', '- a\n', 'a\n\n']) markdown.read(piece.repeat(1e4 / piece.length));
  expect(performance.now() - started).toBeLessThan(10_000);
});

describe('a fitted rewrite', () => {
  /** Words, some inside marks that nest properly. */
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('one', 'two', 'three', 'four'),
      fc
        .tuple(fc.constantFrom('b', 'i', 'code'), fc.array(tie('node'), { minLength: 1, maxLength: 3 }))
        .map(([tag, nodes]) => `<${tag}>${nodes.join(' ')}</${tag}>`),
    ),
  })).node;

  it('leaves the tags balanced and the other words alone', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (nodes, a, b) => {
        const source = `<p>${nodes.join(' ')}</p>`;
        const { text } = html.read(source);
        const words = [...text.matchAll(/\w+/g)];
        const [first, last] = [a % words.length, b % words.length].sort((x, y) => x - y);
        const start = words[first].index;
        const end = words[last].index + words[last][0].length;
        const { offsets, ends } = html.read(source);
        const fit = html.fit(source, { start: offsets[start], end: ends[end - 1] });
        if (!fit) return;
        const after = `${source.slice(0, fit.range.start)}${fit.before}NEW${fit.after}${source.slice(fit.range.end)}`;
        expect(html.read(after).text).toBe(`${text.slice(0, start)}NEW${text.slice(end)}`);
        const open: string[] = [];
        for (const [, slash, tag] of after.matchAll(/<(\/?)(\w+)>/g)) {
          if (slash) expect(open.pop()).toBe(tag);
          else open.push(tag);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
