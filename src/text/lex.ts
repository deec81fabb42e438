import type { Range } from '../types.ts';
import { isCapital, isSmall, Kind, kindOf } from './classes.ts';
import { type FoldTable, isInnerJamo, isLead, isSyllable, jamo } from './fold.ts';
import { Before, Flag, OPAQUE, type Sentence, type Tokens } from './tokens.ts';
import { lookUp, type Vocabulary } from './vocabulary.ts';

/** What the scanner needs of a language. */
export interface LexRules {
  spaces: 'strict' | 'loose' | 'none';
  fold: FoldTable;
  jamo: boolean;
  vocabulary: Vocabulary | null;
  /** Folded abbreviations without their last stop. */
  abbreviations: ReadonlySet<string>;
  questionMarks: string;
}

/** A part of the text that is not prose of ours. `token`: stands for a word (link, placeholder); `cut`: parts sentences (quoted mail, code). */
export interface Mask extends Range {
  kind: 'token' | 'cut';
}

/** Text without any mark is cut into sentences of so many tokens, so that no step grows with the length of a sentence. */
const LONGEST = { strict: 400, loose: 2400, none: 1000 };
const LINK = /^(?:https?:|www\.)/i;
/** Longer lines are taken to be wrapped by hand. */
const WRAPPED = 55;

/** Plain arrays: typed ones live outside the heap and cost more than the scan, at this size. */
class Writer implements Tokens {
  count = 0;
  sentences: Sentence[] = [];
  start: number[] = [];
  end: number[] = [];
  symbol: number[] = [];
  before: Before[] = [];
  flags: number[] = [];
  sentence: number[] = [];
}

/**
 * Reads text[from, to) into tokens and sentences, in one pass. Offsets are UTF-16 units of `text`, whatever folding did.
 * Sentence ends are found by terminators, not by `Intl.Segmenter`, which is quadratic on long input.
 */
export function lex(text: string, from: number, to: number, masks: readonly Mask[], rules: LexRules): Tokens {
  const { fold, vocabulary } = rules;
  const strict = rules.spaces === 'strict';
  const tokens = new Writer();

  let before = Before.Sentence;
  let spaced = true;
  let quote = ''; // what closes the open quotation
  let quoteToken = 0;
  let opensLine = true;
  let opensParagraph = true;
  let lineStart = from;
  let first = 0; // of the open sentence
  let sentenceLine = true;
  let sentenceParagraph = true;
  let mask = 0;
  while (mask < masks.length && masks[mask]!.end <= from) mask++;

  const longest = LONGEST[rules.spaces];
  function put(symbol: number, start: number, end: number, flags: number): void {
    if (tokens.count - first >= longest && flags & Flag.WordStart) endSentence('', start);
    const at = tokens.count++;
    if (at === first) {
      sentenceLine = opensLine;
      sentenceParagraph = opensParagraph;
    }
    tokens.start.push(start);
    tokens.end.push(end);
    tokens.symbol.push(symbol);
    tokens.before.push(at === first ? Before.Sentence : before);
    tokens.flags.push(flags | (quote ? Flag.Quoted : 0) | (spaced ? Flag.Spaced : 0));
    tokens.sentence.push(tokens.sentences.length);
    before = Before.Nothing;
    spaced = false;
    opensLine = false;
    opensParagraph = false;
  }

  function endSentence(mark: Sentence['mark'], close: number): void {
    if (tokens.count > first) {
      const end = tokens.end[tokens.count - 1]!;
      tokens.sentences.push({
        first,
        last: tokens.count,
        start: tokens.start[first]!,
        end,
        close: mark ? Math.max(close, end) : end,
        mark,
        opensLine: sentenceLine,
        opensParagraph: sentenceParagraph,
      });
      first = tokens.count;
    } else if (mark && tokens.sentences.length > 0 && close > tokens.sentences.at(-1)!.close && before === Before.Sentence) {
      const last = tokens.sentences.at(-1)!;
      if (mark === '?' || last.mark === '') last.mark = mark;
      if (close - last.close <= 2) last.close = close;
    }
    before = Before.Sentence;
  }

  function dropQuote(): void {
    for (let i = quoteToken; i < tokens.count; i++) tokens.flags[i]! &= ~Flag.Quoted;
    quote = '';
  }

  /** The last word holds combining marks: it is looked up composed. */
  let marked = false;
  function entryOf(start: number, end: number): number {
    if (!marked) return lookUp(vocabulary!, text, start, end, fold);
    const composed = text.slice(start, end).normalize('NFC');
    return lookUp(vocabulary!, composed, 0, composed.length, fold);
  }

  const raise = (level: Before): void => {
    if (before < level) before = level;
  };

  function putEntry(entry: number, start: number, end: number, flags: number): void {
    const reads = vocabulary!.reads[entry];
    if (!reads || reads.length === 0) put(entry, start, end, flags);
    else for (const part of reads) put(part, start, end, flags);
  }

  function word(start: number, end: number, flags: number): void {
    let entry = entryOf(start, end);
    let cut = -1;
    if (entry === 0 && end - start > 2) {
      for (let i = end - 1; i > start; i--)
        if (kindOf(text.charCodeAt(i)) === Kind.Apostrophe) {
          cut = i;
          break;
        }
    }
    if (cut < 0) putEntry(entry, start, end, flags);
    else {
      entry = entryOf(start, cut);
      putEntry(entry, start, cut, flags);
      const suffix = entryOf(cut, end);
      if (suffix !== 0) putEntry(suffix, cut, end, Flag.WordStart);
      else tokens.end[tokens.count - 1] = end;
    }
  }

  /** Reads a word from i; returns where it ends. */
  function readWord(i: number, kind: Kind): number {
    let flags: number = Flag.WordStart;
    if (kind === Kind.Digit) flags |= Flag.Digit;
    else if (isCapital(text.charCodeAt(i))) flags |= Flag.Capital;
    let end = i + 1;
    marked = false;
    while (end < to) {
      const code = text.charCodeAt(end);
      const next = kindOf(code);
      if (next === Kind.Letter) end++;
      else if (next === Kind.Mark) {
        marked = true;
        end++;
      } else if (next === Kind.Digit) {
        flags |= Flag.Digit;
        end++;
      } else if (next === Kind.Apostrophe && end + 1 < to && kindOf(text.charCodeAt(end + 1)) === Kind.Letter && text[end] !== quote) end++;
      else if (
        (next === Kind.Stop || next === Kind.Comma || code === 58) &&
        flags & Flag.Digit &&
        end + 1 < to &&
        kindOf(text.charCodeAt(end + 1)) === Kind.Digit
      )
        end++;
      else break;
    }
    word(i, end, flags);
    return end;
  }

  /** Puts one character (or syllable); returns the next place. */
  function readCharacter(i: number, kind: Kind, wordStart: boolean): number {
    let flags: number = wordStart ? Flag.WordStart : 0;
    const code = text.charCodeAt(i);
    if (kind === Kind.Digit) {
      let end = i + 1;
      while (end < to) {
        const next = kindOf(text.charCodeAt(end));
        if (
          next === Kind.Digit ||
          ((next === Kind.Stop || next === Kind.Comma || text[end] === ':') &&
            end + 1 < to &&
            kindOf(text.charCodeAt(end + 1)) === Kind.Digit)
        )
          end++;
        else break;
      }
      put(fold(code), i, end, flags | Flag.Digit);
      return end;
    }
    if (isCapital(text.charCodeAt(i))) flags |= Flag.Capital;
    let end = i + 1;
    while (end < to && kindOf(text.charCodeAt(end)) === Kind.Mark) end++;
    if (rules.jamo && isSyllable(code)) {
      const n = jamo(code, parts, 0);
      put(parts[0]!, i, end, flags);
      for (let k = 1; k < n; k++) put(parts[k]!, i, end, 0);
    } else if (rules.jamo && isLead(code)) {
      // a syllable in its parts reads as a whole one does
      while (end < to && (isInnerJamo(text.charCodeAt(end)) || kindOf(text.charCodeAt(end)) === Kind.Mark)) end++;
      put(code, i, end, flags);
      for (let k = i + 1; k < end; k++) if (isInnerJamo(text.charCodeAt(k))) put(text.charCodeAt(k), i, end, 0);
    } else put(fold(code), i, end, flags);
    return end;
  }
  const parts = [0, 0, 0];

  /** Does the full stop at i end a sentence? */
  function stopEnds(i: number): boolean {
    const next = text.charCodeAt(i + 1);
    const nextKind = i + 1 < to ? kindOf(next) : Kind.Newline;
    const priorKind = i > from ? kindOf(text.charCodeAt(i - 1)) : Kind.Other;
    if (text[i] !== '.') return true; // ideographic
    if (nextKind === Kind.Digit && priorKind === Kind.Digit) return false;
    if (nextKind === Kind.Letter || nextKind === Kind.Digit) return !strict && priorKind === Kind.Letter && text.charCodeAt(i - 1) > 0x2e80;
    if (nextKind === Kind.Comma || nextKind === Kind.Joint) return false;
    let after = i + 1;
    while (after < to && kindOf(text.charCodeAt(after)) === Kind.Space) after++;
    if (!strict && priorKind === Kind.Digit && after > i + 1 && after < to && kindOf(text.charCodeAt(after)) === Kind.Digit) return false;
    // a numbered list
    if (priorKind === Kind.Digit && tokens.count === first + 1 && sentenceLine) return false;
    let begin = i;
    while (begin > from && !isGap(text.charCodeAt(begin - 1))) begin--;
    const token = marked ? text.slice(begin, i).normalize('NFC') : text.slice(begin, i);
    if (token.length > 24) return true;
    // an initial, unless all is in capitals
    if (
      token.length === 1 &&
      isCapital(token.charCodeAt(0)) &&
      token !== 'I' &&
      !(begin > from + 1 && isCapital(text.charCodeAt(begin - 2)))
    )
      return false;
    let folded = '';
    for (let k = 0; k < token.length; k++) folded += String.fromCharCode(fold(token.charCodeAt(k)));
    if (!rules.abbreviations.has(folded)) return true;
    return token.includes('.') && (after >= to || isCapital(text.charCodeAt(after)));
  }
  const isGap = (code: number): boolean => {
    const kind = kindOf(code);
    return kind === Kind.Space || kind === Kind.Newline || kind === Kind.Open || kind === Kind.Quote || code === 40;
  };

  /** Passes over a run that has been read; a mask may begin in it. */
  function skipTo(after: number): void {
    const end = mask < masks.length ? Math.max(i + 1, Math.min(after, masks[mask]!.start)) : after;
    if (kindOf(text.charCodeAt(end - 1)) === Kind.Space) spaced = true;
    i = end;
  }

  /** A link takes no full stop: `see https://… Let us know`. */
  function capitalAfter(at: number): boolean {
    let next = at;
    while (next < to && kindOf(text.charCodeAt(next)) === Kind.Space) next++;
    return next > at && next < to && isCapital(text.charCodeAt(next));
  }

  /** A comma between one letter and the next is part of a word: `ό,τι`. */
  function insideWord(at: number): boolean {
    if (!strict || at + 1 >= to || kindOf(text.charCodeAt(at + 1)) !== Kind.Letter) return false;
    let begin = at;
    while (begin > from && kindOf(text.charCodeAt(begin - 1)) === Kind.Mark) begin--;
    begin--;
    return begin >= from && kindOf(text.charCodeAt(begin)) === Kind.Letter && (begin === from || isGap(text.charCodeAt(begin - 1)));
  }

  function runEnd(at: number, kind: Kind): number {
    let end = at;
    while (end < to && kindOf(text.charCodeAt(end)) === kind) end++;
    return end;
  }

  const isSymbol = (kind: Kind): boolean => kind === Kind.Space || kind === Kind.Other || kind === Kind.Surrogate || kind === Kind.Mark;

  /** Three dots, or one sign for them, that end before `end`: a sentence goes on where a small letter follows. */
  function ellipsis(end: number): void {
    let after = end;
    while (after < to && (kindOf(text.charCodeAt(after)) === Kind.Space || kindOf(text.charCodeAt(after)) === Kind.Ellipsis)) after++;
    // a heart between them: `Fine.. ❤ We`
    let next = after;
    while (next < to && isSymbol(kindOf(text.charCodeAt(next)))) next++;
    if (!strict || next >= to || isCapital(text.charCodeAt(next))) endSentence('.', end);
    else raise(Before.Break);
    skipTo(after);
  }

  let i = from;
  while (i < to) {
    if (mask < masks.length && i >= masks[mask]!.start) {
      const { end, kind } = masks[mask++]!;
      const stop = Math.min(end, to);
      if (kind === 'token') {
        put(strict ? 0 : OPAQUE, i, stop, Flag.WordStart | Flag.Opaque);
        if (strict && LINK.test(text.slice(i, i + 8)) && capitalAfter(stop)) endSentence('', stop);
      } else {
        endSentence('', i);
        opensLine = true;
        lineStart = stop;
      }
      i = Math.max(i, stop);
      while (mask < masks.length && masks[mask]!.end <= i) mask++;
      continue;
    }
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    switch (kind) {
      case Kind.Letter:
      case Kind.Digit:
        i = strict
          ? readWord(i, kind)
          : readCharacter(
              i,
              kind,
              spaced || (before as Before) !== Before.Nothing || tokens.count === first || tokens.end[tokens.count - 1]! < i,
            );
        continue;
      case Kind.Space:
        spaced = true;
        // two ideographic blanks indent a paragraph, also one whose line break was lost
        if (code === 0x3000 && text[i - 1] !== '\u3000' && text[i + 1] === '\u3000') {
          endSentence('', i);
          opensLine = true;
        }
        break;
      case Kind.Newline: {
        let next = i + 1;
        let lines = text[i] === '\r' && text[next] === '\n' ? 0 : 1;
        while (next < to && (kindOf(text.charCodeAt(next)) === Kind.Space || kindOf(text.charCodeAt(next)) === Kind.Newline)) {
          if (text[next] === '\n') lines++;
          next++;
        }
        const wrapped = strict && lines < 2 && i - lineStart >= WRAPPED && next < to && isSmall(text.charCodeAt(next));
        if (!wrapped) {
          endSentence('', i);
          opensLine = true;
          if (lines > 1) opensParagraph = true;
          if (quote) dropQuote();
        }
        spaced = true;
        lineStart = next;
        i = next;
        continue;
      }
      case Kind.Stop:
        if (text[i] === '.' && text[i + 1] === '.' && i + 1 < to) {
          ellipsis(runEnd(i, Kind.Stop));
          continue;
        }
        if (stopEnds(i)) endSentence('.', i + 1);
        break;
      case Kind.Question:
        endSentence('?', i + 1);
        break;
      case Kind.Exclamation:
        endSentence('!', i + 1);
        break;
      case Kind.Comma:
        if (!insideWord(i)) raise(Before.Comma);
        break;
      case Kind.Ellipsis:
        ellipsis(i + 1);
        continue;
      case Kind.Tail:
        if (!strict && i > from) {
          const prior = kindOf(text.charCodeAt(i - 1));
          const next = i + 1 < to ? kindOf(text.charCodeAt(i + 1)) : Kind.Newline;
          if (next === Kind.Digit || (prior === Kind.Digit && next !== Kind.Space && next !== Kind.Newline)) raise(Before.Break);
          else if (next !== Kind.Letter) endSentence('.', i + 1);
          else raise(Before.Comma);
        } else raise(Before.Comma);
        break;
      case Kind.Break:
        if (rules.questionMarks.includes(text[i]!)) endSentence('?', i + 1);
        else raise(Before.Break);
        break;
      case Kind.Joint:
        // a dash typed as a hyphen between spaces
        if (spaced && i + 1 < to && kindOf(text.charCodeAt(i + 1)) === Kind.Space) raise(Before.Break);
        else if (!strict && text[i] !== '-') raise(Before.Comma);
        break;
      case Kind.Open:
        if (!quote) {
          quote =
            text[i] === '“' || text[i] === '„' ? '”“' : text[i] === '«' ? '»' : text[i] === '「' ? '」' : text[i] === '『' ? '』' : '〉';
          quoteToken = tokens.count;
        } else if (quote.includes(text[i]!)) quote = '';
        break;
      case Kind.Close:
        if (quote.includes(text[i]!)) quote = '';
        break;
      case Kind.Quote:
        if (quote === '"') quote = '';
        else if (!quote) {
          quote = '"';
          quoteToken = tokens.count;
        }
        break;
      case Kind.Apostrophe:
        if (quote && (text[i] === '’' || text[i] === quote) && (quote === '’' || quote === "'")) quote = '';
        else if (!quote && (text[i] === '‘' || text[i] === "'") && spacedOrOpen(i)) {
          quote = text[i] === '‘' ? '’' : "'";
          quoteToken = tokens.count;
        }
        break;
      case Kind.Surrogate:
      case Kind.Other:
        if (kind === Kind.Surrogate) {
          // emoji: chats end sentences with them
          let after = i + 1;
          while (
            after < to &&
            (kindOf(text.charCodeAt(after)) === Kind.Surrogate ||
              kindOf(text.charCodeAt(after)) === Kind.Space ||
              text[after] === '\u200d' ||
              text[after] === '\ufe0f')
          )
            after++;
          if (!strict || after >= to || isCapital(text.charCodeAt(after))) endSentence('', i);
          else raise(Before.Comma);
          skipTo(after);
          continue;
        }
        break;
    }
    i++;
  }
  function spacedOrOpen(at: number): boolean {
    if (at + 1 >= to || kindOf(text.charCodeAt(at + 1)) > Kind.Digit || kindOf(text.charCodeAt(at + 1)) === Kind.Other) return false;
    return at === from || isGap(text.charCodeAt(at - 1)) || (!strict && kindOf(text.charCodeAt(at - 1)) !== Kind.Letter);
  }
  if (quote) dropQuote();
  endSentence('', to);
  return tokens;
}
