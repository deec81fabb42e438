import type { Range } from '../types.ts';
import { Kind, kindOf } from './classes.ts';
import type { Header } from './headers.ts';
import type { Mask } from './lex.ts';

/** Named placeholder syntaxes, as `open…close`. */
export const PLACEHOLDERS: Readonly<Record<string, string>> = {
  mustache: '{{…}}',
  liquid: '{%…%}',
  percent: '%{…}',
  brace: '{…}',
  brackets: '[[…]]',
  bracket: '[…]',
  hash: '#{…}',
  dollar: '${…}',
  angle: '<…>',
  lenticular: '【…】',
  percents: '%…%',
};

const isSpace = (code: number): boolean => {
  const kind = kindOf(code);
  return kind === Kind.Space || kind === Kind.Newline;
};
const LINK_END = '.,;:!?)]}>»”’"\'。，！？、）】」';
const isLinkPart = (code: number): boolean => !isSpace(code) && code < 0x2e80 && code !== 60 && code !== 62 && code !== 34;

/** Links and e-mail addresses. */
function links(text: string): Range[] {
  const out: Range[] = [];
  const linkFrom = (start: number, from: number) => {
    let end = from;
    while (end < text.length && isLinkPart(text.charCodeAt(end))) end++;
    while (end > from && LINK_END.includes(text[end - 1]!)) end--;
    if (end > from) out.push({ start, end });
    return Math.max(end, from);
  };
  for (let at = text.indexOf('://'); at >= 0; ) {
    let start = at;
    while (start > 0 && at - start < 8 && /[a-z]/i.test(text[start - 1]!)) start--;
    at = text.indexOf('://', linkFrom(start, at + 3));
  }
  for (let at = text.indexOf('www.'); at >= 0; ) at = text.indexOf('www.', linkFrom(at, at + 4));
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && /[\w.+-]/.test(text[start - 1]!)) start--;
    let end = at + 1;
    while (end < text.length && end - at < 64 && /[\w.-]/.test(text[end]!)) end++;
    while (end > at + 1 && /[.-]/.test(text[end - 1]!)) end--;
    if (end > at + 1 && (start < at || start === 0 || isSpace(text.charCodeAt(start - 1)))) out.push({ start, end });
  }
  return out;
}

/** Tags that steer a template and print nothing: what stands before and behind them may never meet. */
const STEERING = /^\{(?:%|\{\s*(?:[#/^]|else\b))/;

/** Declared placeholders. Unknown names are taken as `open…close`. */
export function placeholders(text: string, syntaxes: readonly string[]): Range[] {
  const out: Range[] = [];
  for (const name of syntaxes) {
    const [open, close] = (Object.hasOwn(PLACEHOLDERS, name) ? PLACEHOLDERS[name]! : name).split('…');
    if (!open || !close) continue;
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      const end = text.indexOf(close, at + open.length);
      if (end < 0) break;
      if (end - at > 120 || text.slice(at, end).includes('\n')) continue;
      out.push({ start: at, end: end + close.length });
    }
  }
  return out;
}

/** So many labels one after the other open a quotation; two are enough with an address. */
const LABELS = 3;

/** Lines that quote: `> …`, and everything after a header line of quoted mail. */
function quotedLines(text: string, headerOf: (line: string) => Header | undefined): Range[] {
  const out: Range[] = [];
  if (!text.includes('>') && !/[\n\r]/.test(text)) return out;
  let start = 0;
  let labels = 0;
  let labelled = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    let first = start;
    while (first < end && kindOf(text.charCodeAt(first)) === Kind.Space) first++;
    if (text[first] === '>') out.push({ start, end: Math.min(end + 1, text.length) });
    else if (end > first) {
      const header = end - first > 3 && end - first < 300 ? headerOf(text.slice(first, end).trim()) : undefined;
      if (header === 'label' && labels++ === 0) labelled = start;
      const block = labels >= LABELS || (labels > 1 && text.slice(labelled, end).includes('@'));
      if (header === 'quote' || (header === 'label' && block)) {
        out.push({ start: header === 'quote' ? start : labelled, end: text.length });
        break;
      }
      if (header === undefined) labels = 0;
    }
    start = end + 1;
  }
  return out;
}

/** Everything in the text that is not prose of ours, in order, without overlaps. */
export function findMasks(
  text: string,
  declared: readonly string[],
  foreign: readonly Range[],
  headerOf: (line: string) => Header | undefined,
): Mask[] {
  const all: Mask[] = [];
  const put = (ranges: readonly Range[], kind: Mask['kind']) => {
    for (const { start, end } of ranges) all.push({ start, end, kind });
  };
  put(
    foreign.filter(({ start, end }) => !text.slice(start, end).includes('\n')),
    'token',
  );
  put(
    foreign.filter(({ start, end }) => text.slice(start, end).includes('\n')),
    'cut',
  );
  put(quotedLines(text, headerOf), 'cut');
  put(links(text), 'token');
  const holes = placeholders(text, declared);
  const steers = ({ start, end }: Range) => STEERING.test(text.slice(start, end));
  put(
    holes.filter((hole) => !steers(hole)),
    'token',
  );
  put(holes.filter(steers), 'cut');
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Mask[] = [];
  for (const mask of all) {
    const last = out.at(-1);
    if (!last || mask.start >= last.end) out.push(mask);
    else if (mask.end > last.end) last.end = mask.end;
  }
  return out;
}
