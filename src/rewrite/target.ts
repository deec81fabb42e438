import { clauseOf, greetingEnd, type Match, tokenAt } from '../match/passage.ts';
import { Before, type Sentence } from '../text/tokens.ts';
import type { Range } from '../types.ts';

/** What a frame replaces, and how it sits in its sentence. */
export interface Target extends Range {
  /** The first word of the sentence stands at the start. */
  opens: boolean;
  /** The sentence ends here (its final mark may follow). */
  closes: boolean;
  /** A conjunction joins what follows. */
  joined: boolean;
  /** A sentence ends before the start, and its mark is to be written. */
  parted?: boolean;
  /** What follows goes on here, as a sentence of its own. */
  rest?: number;
  sentence: Sentence;
}

export type Reach = 'range' | 'clause' | 'sentence';

/** The range that a frame of this reach replaces; undefined when it would take too much with it. */
export function targetOf(reach: Reach, match: Match, { text, beside }: { text: string; beside: readonly Match[] }): Target | undefined {
  const { tokens } = match.passage.layers[0]!;
  const sentence = match.passage.sentences[match.sentence]!;
  const first = tokenAt(tokens, match.start);
  const last = Math.max(first + 1, tokenAt(tokens, match.end));
  const body = bodyOf(match, sentence, first);
  if (reach === 'sentence') {
    let outside = first - body + Math.max(0, sentence.last - last);
    for (const other of beside)
      if (other !== match && (other.end <= match.start || other.start >= match.end))
        outside -= tokenAt(tokens, other.end) - tokenAt(tokens, other.start);
    if (outside > Math.max(4, (sentence.last - body) * 0.35)) return undefined;
    return { start: tokens.start[body]!, end: sentence.end, opens: body === sentence.first, closes: true, joined: false, sentence };
  }
  let from = first;
  let to = last;
  if (reach === 'clause') {
    const clause = clauseOf(match.passage, tokens, first, last);
    from = Math.max(clause.first, Math.min(body, first));
    to = clause.last;
  }
  if (to < sentence.last && isTail(text.slice(tokens.start[to]!, sentence.end), match)) to = sentence.last;
  const end = to >= sentence.last ? sentence.end : tokens.end[to - 1]!;
  return {
    start: Math.min(match.start, tokens.start[from]!),
    end: Math.max(end, match.end),
    opens: from === sentence.first,
    closes: to >= sentence.last,
    joined: to < sentence.last && match.passage.joints.has(tokens.start[to]!),
    sentence,
  };
}

/** Words that only hang on the end of the sentence: `…, I’m afraid`. */
function isTail(words: string, { passage }: Match): boolean {
  return passage.pack.data.tails?.includes(words.toLowerCase().replace(/’/g, "'").trim()) ?? false;
}

/** Where the sentence starts after a greeting or a word of address. */
export function bodyOf({ passage }: Match, sentence: Sentence, first: number): number {
  const { tokens } = passage.layers[0]!;
  const start = tokens.start[sentence.first]!;
  const greeted = greetingEnd(passage, start);
  let body = greeted > start ? tokenAt(tokens, greeted) : sentence.first;
  if (body === sentence.first)
    for (let i = sentence.first + 1; i <= Math.min(first, sentence.first + 3); i++) if (tokens.before[i] === Before.Comma) body = i;
  return Math.min(body, first);
}
