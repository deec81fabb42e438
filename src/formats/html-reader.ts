import { decodeHTML } from 'entities/decode';
import { Parser } from 'htmlparser2';
import { type MappedProse, ProseBuilder } from './builder.ts';
import type { Span } from './fit.ts';
import { content, isForeign, lines, paragraphs, startsQuotedRest, unread } from './html-elements.ts';

/** What is read of an HTML source. */
export interface HtmlSource {
  prose: MappedProse;
  spans: Span[];
}

interface OpenElement {
  name: string;
  start: number;
  innerStart: number;
  foreign: boolean;
}

/** Deeper than this no reply is; htmlparser2 takes more than linear time there, so the source is read as plain text. */
const deepest = 2_000;
const tooDeep = Symbol('too deep');

/** Reads HTML by htmlparser2's events, which know every source offset; entities are left to us for the same reason. */
export function readHtml(source: string): HtmlSource {
  try {
    return readElements(source);
  } catch (error) {
    if (error !== tooDeep) throw error;
    const builder = new ProseBuilder();
    builder.literal(source, 0);
    return { prose: builder.finish(source.length), spans: [] };
  }
}

function readElements(source: string): HtmlSource {
  const builder = new ProseBuilder();
  const spans: Span[] = [];
  const open: OpenElement[] = [];
  let skipDepth = 0;
  let preDepth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, start: parser.startIndex, innerStart: parser.endIndex + 1, foreign: isForeign(name, attributes) };
        separate(name, element.start);
        if (unread.has(name)) skipDepth++;
        if (name === 'pre') preDepth++;
        if (startsQuotedRest(attributes)) builder.enterForeign();
        if (element.foreign) builder.enterForeign();
        if (open.push(element) > deepest) throw tooDeep;
      },
      onclosetag(name, implied) {
        const element = open.pop();
        if (!element) return;
        const innerEnd = parser.startIndex;
        const end = implied ? innerEnd : parser.endIndex + 1;
        if (unread.has(name)) skipDepth--;
        if (name === 'pre') preDepth--;
        if (element.foreign) builder.leaveForeign();
        if (name === 'br') builder.lineBreak(element.start);
        else separate(name, innerEnd);
        if (name === 'br' || name === 'wbr') return;
        const { start, innerStart } = element;
        const kind = isBlock(name) ? 'block' : content.has(name) ? 'content' : 'style';
        spans.push({ start, innerStart, innerEnd: Math.max(innerStart, innerEnd), end: Math.max(innerStart, end), kind });
      },
      ontext(text) {
        // An unfinished tag at the end is handed over as text that starts one further.
        if (skipDepth === 0) readText(text, source.indexOf(text, parser.startIndex));
      },
    },
    { decodeEntities: false },
  );
  parser.end(source);
  return { prose: builder.finish(source.length), spans };

  function separate(name: string, at: number): void {
    if (paragraphs.has(name)) builder.separate(2, at);
    else if (lines.has(name)) builder.separate(1, at);
  }

  function readText(text: string, start: number): void {
    for (const { 0: piece, index } of text.matchAll(/[ \t\r\n\f]+|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?|[^& \t\r\n\f]+|&/gi)) {
      const at = start + index;
      if (piece[0] === '&' && piece.length > 1) readEntity(piece, at);
      else if (/^[ \t\r\n\f]/.test(piece) && preDepth === 0) {
        if (!builder.atSpace) builder.written(' ', at, at + piece.length);
      } else builder.literal(piece, at);
    }
  }

  /** `&notit;` is `¬it;`: what both end with stands for itself. */
  function readEntity(piece: string, at: number): void {
    const decoded = decodeHTML(piece);
    let same = decoded === piece ? piece.length : 0;
    while (same < decoded.length - 1 && decoded.at(-1 - same) === piece.at(-1 - same)) same++;
    const length = piece.length - same;
    builder.written(decoded.slice(0, decoded.length - same), at, at + length);
    builder.literal(piece.slice(length), at + length);
  }
}

function isBlock(name: string): boolean {
  return paragraphs.has(name) || lines.has(name);
}
