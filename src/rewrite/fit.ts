import type { OpenPack } from '../pack.ts';
import { isSmall, Kind, kindOf } from '../text/classes.ts';
import type { Range, Rewrite } from '../types.ts';
import { type Filled, shift } from './frame.ts';
import type { Target } from './target.ts';

const FINAL = /[.?!。？！;\u037e]["”»’)]*$/u;
const INNER = /[.?!。？！;\u037e]\s*\S/u;
/** Only a name, as the end of a sentence: “…, Anna”. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2}$/u;
const isSpace = (code: number): boolean => kindOf(code) === Kind.Space || kindOf(code) === Kind.Newline;
const isLetter = (code: number): boolean => kindOf(code) === Kind.Letter;

/** Where the first letter stands, or -1. */
function firstLetter(text: string): number {
  for (let i = 0; i < text.length; i++) if (isLetter(text.charCodeAt(i))) return i;
  return -1;
}

/** A link or an address keeps its small letter. */
const LINK = /^(?:https?:|www\.|[\w.+-]{1,64}@)/u;

/** The letter that text[at] is and that may become a capital, or nothing. */
const letterAt = (text: string, at: number): string =>
  isLetter(text.charCodeAt(at)) && !LINK.test(text.slice(at, at + 70)) ? text[at]! : '';

function upperFirst(text: string): string {
  const at = firstLetter(text);
  if (at < 0 || !isSmall(text.charCodeAt(at))) return text;
  return text.slice(0, at) + text[at]!.toUpperCase() + text.slice(at + 1);
}

/** With its apostrophes: `I’ll`. */
function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || kindOf(text.charCodeAt(end)) === Kind.Apostrophe)) end++;
  return text.slice(0, end);
}

/** Lowers a first letter that is a capital only because a sentence began there. */
function lowerFirst(text: string, capitals: readonly string[]): string {
  const word = firstWord(text);
  if (!word || capitals.includes(word) || (word.length > 1 && word === word.toUpperCase())) return text;
  return text[0]!.toLowerCase() + text.slice(1);
}

/** Does the frame say a clause of its own, told by its first word? */
function isClause(text: string, { data: { clauseStarts } }: OpenPack): boolean {
  if (!clauseStarts) return false;
  const [word = ''] = firstWord(text).toLowerCase().split(/['’]/);
  return clauseStarts.includes(word);
}

/** Fits a filled frame into its sentence: capital, final mark, the comma after it. Undefined when it cannot stand there. */
export function fit(source: string, target: Target, filled: Filled, pack: OpenPack): Rewrite | undefined {
  let { start, end } = target as Range;
  let { text, blanks } = filled;
  const strict = pack.data.spaces === 'strict';
  const original = source.slice(start, end);
  const first = original[firstLetter(original)] ?? '';
  const capital = target.parted || (target.opens ? first !== first.toLowerCase() || first === first.toUpperCase() : false);
  const blank = blanks[0]?.range.start === 0;
  const mid = !target.opens || /,\s*$/u.test(source.slice(Math.max(0, start - 4), start));
  if (strict && !blank) text = capital ? upperFirst(text) : !mid ? text : lowerFirst(text, pack.data.capitals ?? []);

  const questions = `?？${pack.data.questionMarks ?? ''}`;
  const asks = questions.includes(text.replace(/["”»’)]+$/u, '').at(-1) ?? '.');
  const stop = strict || pack.data.spaces === 'loose' ? '. ' : '。';
  const lead = target.parted ? stop : '';
  if (lead) blanks = shift(blanks, lead.length);
  if (target.closes) {
    // the frame's own mark replaces the sentence's
    const mark = source.slice(end, target.sentence.close).match(/^["”»’)]*([.?!…。？！;\u037e]+)/u);
    if (FINAL.test(text)) {
      if (mark) end += mark[0].length;
      else if (target.sentence.mark === '' && !INNER.test(text) && !asks) text = text.replace(/[.。]$/u, '');
    } else if (mark && [...mark[1]!].some((c) => questions.includes(c))) return undefined;
    return { range: { start, end }, text: lead + text, blanks, kind: 'replace' };
  }
  if (asks) return undefined;
  const bare = text.replace(/[.。]$/u, '');
  if (INNER.test(bare)) return undefined;
  // what follows goes on in a sentence of its own where a comma alone would splice two
  const next = source.slice(end, end + 40).match(/^\s*([,，、])\s*/u);
  if (target.rest !== undefined) {
    const letter = letterAt(source, target.rest);
    if (!letter) return undefined;
    return {
      range: { start, end: target.rest + letter.length },
      text: lead + bare + stop + (strict ? letter.toUpperCase() : letter),
      blanks,
      kind: 'replace',
    };
  }
  const named = next && strict && NAME.test(source.slice(end + next[0].length, target.sentence.end));
  if (next && !named && (FINAL.test(text) || (!target.joined && isClause(bare, pack)))) {
    const after = end + next[0].length;
    const letter = letterAt(source, after);
    if (!letter) return undefined;
    const mark = /。/u.test(text) ? '。' : stop;
    return {
      range: { start, end: after + letter.length },
      text: lead + bare + mark + (strict ? letter.toUpperCase() : letter),
      blanks: shift(blanks, 0),
      kind: 'replace',
    };
  }
  if (pack.data.spaces === 'loose' && !next && !isSpace(source.charCodeAt(end))) return undefined;
  if (pack.data.spaces === 'loose' && FINAL.test(text)) return { range: { start, end }, text: lead + text, blanks, kind: 'replace' };
  text = bare;
  return { range: { start, end }, text: lead + text, blanks, kind: 'replace' };
}

/** Deletes a range and mends what is left: blanks, commas, the capital of the next word. Undefined when nothing would remain. */
export function drop(source: string, target: Target, pack: OpenPack): Rewrite | undefined {
  let { start, end } = target as Range;
  const whole = target.opens && target.closes;
  if (whole) {
    end = Math.max(end, target.sentence.close);
    while (end < source.length && source[end] === ' ') end++;
    const lineStart = start === 0 || kindOf(source.charCodeAt(start - 1)) === Kind.Newline;
    const lineEnd = end >= source.length || kindOf(source.charCodeAt(end)) === Kind.Newline;
    if (lineStart && lineEnd) while (end < source.length && kindOf(source.charCodeAt(end)) === Kind.Newline) end++;
    else if (lineEnd) while (start > 0 && source[start - 1] === ' ') start--;
    const around = source.slice(Math.max(0, start - 2000), start) + source.slice(end, end + 2000);
    if (firstLetter(around) < 0 && !/\d/.test(around)) return undefined;
    return { range: { start, end }, text: '', blanks: [], kind: 'delete' };
  }
  if (target.opens) {
    const after = target.rest ?? end + source.slice(end, end + 40).match(/^[\s,，、;:–—-]*/u)![0].length;
    const letter = letterAt(source, after);
    if (!letter) return undefined;
    const first = source[start]!;
    const capital = first !== first.toLowerCase() && pack.data.spaces === 'strict';
    return {
      range: { start, end: after + letter.length },
      text: capital ? letter.toUpperCase() : letter,
      blanks: [],
      kind: 'delete',
    };
  }
  const lead = source.slice(Math.max(0, start - 20), start).match(/[\s,，、;:–—-]*$/u)![0].length;
  start -= lead;
  if (target.closes) return { range: { start, end }, text: '', blanks: [], kind: 'delete' };
  const comma = /^\s*[,，、;:]/u.test(source.slice(end, end + 20));
  return { range: { start, end }, text: comma || pack.data.spaces === 'none' ? '' : ' ', blanks: [], kind: 'delete' };
}
