import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { parse, postprocess, preprocess } from 'micromark';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Token } from 'micromark-util-types';
import type { Range } from '../types.ts';
import { type MappedProse, ProseBuilder } from './builder.ts';
import type { Span } from './fit.ts';

/** What is read of a Markdown source. */
export interface MarkdownSource {
  prose: MappedProse;
  spans: Span[];
}

const blocks = new Set([
  'paragraph',
  'atxHeading',
  'setextHeading',
  'codeFenced',
  'codeIndented',
  'htmlFlow',
  'thematicBreak',
  'definition',
]);
const foreign = new Set(['blockQuote', 'codeText', 'autolink']);
const skipped = new Set(['resource', 'reference', 'image', 'definition', 'codeFenced', 'codeIndented', 'htmlFlow', 'setextHeadingLine']);
/** Tokens that hold other tokens, and the part in them that people read. */
const spanKinds: Record<string, { inner: string; kind: Span['kind'] }> = {
  emphasis: { inner: 'emphasisText', kind: 'style' },
  strong: { inner: 'strongText', kind: 'style' },
  link: { inner: 'labelText', kind: 'content' },
  image: { inner: '', kind: 'content' },
  codeText: { inner: '', kind: 'content' },
  autolink: { inner: '', kind: 'content' },
  htmlText: { inner: '', kind: 'content' },
  paragraph: { inner: 'paragraph', kind: 'block' },
  atxHeading: { inner: 'atxHeadingText', kind: 'block' },
  setextHeading: { inner: 'setextHeadingText', kind: 'block' },
};

/** Beyond this size, or this depth of markers, a source is no reply: it is read as plain text, so that it takes no more time than one. */
const longest = 100_000;
const deep = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){50}/m;

/** Reads CommonMark by micromark's tokens, which alone know every source offset. */
export function readMarkdown(source: string): MarkdownSource {
  const builder = new ProseBuilder();
  const spans: Span[] = [];
  if (source.length > longest || deep.test(source)) builder.literal(source, 0);
  else for (const { start, end } of pieces(source)) readPiece(source.slice(start, end), start, builder, spans);
  return { prose: builder.finish(source.length), spans };
}

/** micromark takes more than linear time on long texts: they are cut at empty lines outside of code. */
function pieces(source: string): Range[] {
  const out: Range[] = [];
  let start = 0;
  let fence: string | undefined;
  for (const { 0: line, 1: mark, index } of source.matchAll(/^[ \t]*(```+|~~~+)?.*$/gm)) {
    if (mark && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined;
    const end = index + line.length;
    if (fence !== undefined || end - start < 8_000 || line.trim() !== '' || !/^\r?\n\S/.test(source.slice(end, end + 3))) continue;
    out.push({ start, end });
    start = end;
  }
  return [...out, { start, end: source.length }];
}

function readPiece(source: string, base: number, builder: ProseBuilder, spans: Span[]): void {
  // micromark leaves out a byte order mark without counting it.
  const shift = base + (source.startsWith('\ufeff') ? 1 : 0);
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(source, undefined, true)),
  );
  const open: Span[] = [];
  let textDepth = 0;
  let skipDepth = 0;
  let blockEnd = base;
  for (const [kind, token] of events) {
    const start = token.start.offset + shift;
    const end = token.end.offset + shift;
    const enters = kind === 'enter';
    if (blocks.has(token.type)) {
      textDepth += enters ? 1 : -1;
      if (enters) builder.separate(/\n.*\n|\r[^\n]*\r/.test(source.slice(blockEnd - base, start - base)) ? 2 : 1, blockEnd);
      else blockEnd = end;
    }
    if (skipped.has(token.type)) skipDepth += enters ? 1 : -1;
    if (foreign.has(token.type)) {
      if (enters) builder.enterForeign();
      else builder.leaveForeign();
    }
    trackSpan(token, enters, start, end);
    if (enters || skipDepth > 0 || textDepth === 0) continue;
    emit(token, start, end);
  }

  function emit(token: Token, start: number, end: number): void {
    const text = source.slice(start - base, end - base);
    if (token.type === 'characterReference') builder.written(decode(text), start, end);
    else if (token.type === 'characterEscapeValue') builder.written(text, start - 1, end);
    else if (token.type === 'lineEnding') builder.written('\n', start, end);
    else if (token.type === 'htmlText' && /^<br\b/i.test(text)) builder.written('\n', start, end);
    else if (literal.has(token.type)) builder.literal(text, start);
  }

  function trackSpan(token: Token, enters: boolean, start: number, end: number): void {
    const known = spanKinds[token.type];
    if (known && enters) open.push({ start, innerStart: known.inner ? start : end, innerEnd: end, end, kind: known.kind });
    const top = open.at(-1);
    if (enters && top && innerTypes.has(token.type)) Object.assign(top, { innerStart: start, innerEnd: end });
    if (known && !enters) spans.push(open.pop() as Span);
  }
}

const literal = new Set(['data', 'codeTextData', 'autolinkProtocol', 'autolinkEmail']);
const innerTypes = new Set(Object.values(spanKinds).map(({ inner }) => inner));

function decode(reference: string): string {
  const name = reference.slice(1, -1);
  if (name[0] !== '#') return decodeNamedCharacterReference(name) || reference;
  const hex = name[1] === 'x' || name[1] === 'X';
  return decodeNumericCharacterReference(name.slice(hex ? 2 : 1), hex ? 16 : 10);
}
