import type { Format, Range } from '../types.ts';
import type { MappedProse } from './builder.ts';

/** A format that maps both ends of every unit, and fits rewrites into its markup. */
export interface MarkupFormat extends Format {
  read(source: string): MappedProse;
  fit(source: string, range: Range): Fit | null;
}

/** A piece of markup with an opening and a closing part, in source offsets. */
export interface Span {
  start: number;
  /** Where the content starts, and ends. */
  innerStart: number;
  innerEnd: number;
  end: number;
  /** `style` may go with its words; `content` holds what must not be lost; `block` must not be crossed. */
  kind: 'style' | 'content' | 'block';
}

/** What to replace, and the markup to keep before and after the new text. */
export interface Fit {
  range: Range;
  before: string;
  after: string;
}

/**
 * Keeps markup balanced when the words of `range` are replaced: an opening or closing part whose other half stays
 * outside is kept. Null where that cannot be done without breaking a block or losing a link.
 */
export function fitRange(source: string, range: Range, spans: readonly Span[]): Fit | null {
  const { start, end } = widen(range, spans);
  const openers: Range[] = [];
  const closers: Range[] = [];
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    if (span.innerStart <= start && span.innerEnd >= end) continue;
    const opens = span.start >= start && span.innerStart <= end;
    const closes = span.innerEnd >= start && span.end <= end;
    if (opens && closes) {
      if (span.kind !== 'style') return null;
    } else if (span.kind === 'block' || opens === closes) return null;
    else if (opens) openers.push({ start: span.start, end: span.innerStart });
    else closers.push({ start: span.innerEnd, end: span.end });
  }
  const kept = (ranges: Range[]) =>
    ranges
      .sort((a, b) => a.start - b.start)
      .map((part) => source.slice(part.start, part.end))
      .join('');
  // What closes inside does so before what opens inside: with both, the new text stands behind them.
  if (openers.length > 0) return { range: { start, end }, before: kept(closers) + kept(openers), after: '' };
  return { range: { start, end }, before: '', after: kept(closers) };
}

/** A style all of whose words are replaced together with others goes with them: takes in its parts at the edges. */
function widen(range: Range, spans: readonly Span[]): Range {
  let { start, end } = range;
  for (let changed = true; changed; ) {
    changed = false;
    for (const span of spans) {
      if (span.kind !== 'style' || span.innerStart < start || span.innerEnd > end) continue;
      if (span.innerStart === start && span.innerEnd === end) continue;
      if (span.start >= start && span.end <= end) continue;
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
      changed = true;
    }
  }
  return { start, end };
}

/** Remembers the last answer: every rewrite of a draft asks about the same source. */
export function remember<T>(read: (source: string) => T): (source: string) => T {
  let last: { source: string; value: T } | undefined;
  return (source) => {
    if (last?.source !== source) last = { source, value: read(source) };
    return last.value;
  };
}
