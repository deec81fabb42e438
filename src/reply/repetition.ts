import type { Passage } from '../match/passage.ts';
import type { Sentence } from '../text/tokens.ts';
import { Before } from '../text/tokens.ts';
import type { Range } from '../types.ts';
import type { Reply, ReplyFinding, ReplyRule } from './reply.ts';

/** Shorter passages may recur: greetings, thanks. */
const SHORTEST = { strict: 25, loose: 14, none: 9 };

/** Lines of code are alike. */
const CODE = /[{}<>=~\\|]/;
/** Whoever gives a telephone number twice spares a search; an order number has no parts and no prefix. */
const TELEPHONE = /(?<![\p{L}\d-])(?:\+\d{1,3}|0\d{1,4})[ –—-]\(?\d{2,4}(?:[ –—-]?\d){3}/u;

/** Clauses with figures and titles recur in lists and citations. */
const FACTS = /[\p{N}《〈]/u;
/** What is named may be named again. */
const isTitle = (text: string, { start, end }: Range): boolean =>
  /[《〈「『«„“"]/.test(text[start - 1] ?? '') && /[》〉」』»”"“]/.test(text[end] ?? '');
const NEARLY = 0.7;
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/u;
const LONGEST_SIGNATURE = 60;

/** Clause ends that are looked at in one sentence, and short clauses before it. */
const MOST_ENDS = 6;
const MOST_BEGINNINGS = 2;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function earlier(reply: Reply): Set<string> {
  const out = new Set<string>();
  for (const turn of reply.draft.thread ?? []) {
    if (turn.from !== 'agent') continue;
    for (const sentence of turn.text.split(/[.!?。！？\n\r\u0085\u2028\u2029]+/u)) {
      // without what stands before it (`Hi Zara, …`) as well
      const clauses = sentence.split(/[,，、;:—–]+/u).map(plain);
      for (let from = 0; from < clauses.length && from <= MOST_BEGINNINGS; from++) out.add(plain(clauses.slice(from).join(' ')));
    }
  }
  return out;
}

/** The last lines of earlier replies, where they are short and end as no sentence does: whoever signs, signs every time. */
function signaturesOf({ draft }: Reply): Set<string> {
  const turns = (draft.thread ?? []).filter(({ from }) => from === 'agent');
  const lines = turns.flatMap(({ text }) => text.trimEnd().split(LINE_BREAK).slice(1).slice(-1));
  return new Set(lines.filter((line) => line.length <= LONGEST_SIGNATURE && !/[.!?。！？…]$/u.test(line)).map(plain));
}

/** The sentence, the sentence without a conjunction or a word of address before it, and each of them up to a later comma. */
function parts({ layers, joints }: Passage, { first, last, start, end }: Sentence): Range[] {
  const { tokens } = layers[0]!;
  const begins = [start];
  const joint = joints.get(start);
  if (joint !== undefined && first + 1 < last && tokens.start[first + 1]! >= joint) begins.push(tokens.start[first + 1]!);
  const ends = [end];
  for (let i = first + 1; i < last; i++) {
    if (tokens.before[i] === Before.Nothing) continue;
    if (i - first <= 4) begins.push(tokens.start[i]!);
    if (ends.length <= MOST_ENDS) ends.push(tokens.end[i - 1]!);
  }
  return begins.flatMap((from) => ends.filter((to) => to > from).map((to) => ({ start: from, end: to })));
}

/** `Hello, this is Zara of Long Days Inn`: whoever greets with a name, greets so every time. */
const introductions = ({ moves }: Reply, { sentences }: Passage) =>
  moves.flatMap(({ move, range }) => {
    const sentence = move === 'introduction' ? sentences.findIndex(({ start, end }) => start <= range.start && range.end <= end) : -1;
    return sentence < 0 ? [] : [{ sentence, ...range }];
  });

/** The same sentence again in this draft, or word for word from an earlier reply of ours. Reported where it recurs. */
export const repetition: ReplyRule = (reply) => {
  const tails = reply.draft.thread?.length ? undefined : repeatedTails(reply);
  if (tails?.size === 0) return [];
  const seen = earlier(reply);
  const signatures = signaturesOf(reply);
  const out: ReplyFinding[] = [];
  for (const passage of reply.passages) {
    const { sentences, pack, marks } = passage;
    const greets = (marks.get('greeting') ?? []).filter(({ sentence, start }) => start === sentences[sentence]!.start);
    const spared = new Set(
      [...greets, ...introductions(reply, passage), ...(marks.get('closing') ?? [])]
        .filter(({ sentence, start, end }) => end - start > (sentences[sentence]!.end - sentences[sentence]!.start) / 2)
        .map(({ sentence }) => sentence),
    );
    sentences.forEach((sentence, i) => {
      const text = reply.text.slice(sentence.start, sentence.end);
      if (spared.has(i) || CODE.test(text) || TELEPHONE.test(text) || signatures.has(plain(text))) return;
      const own = parts(passage, sentence)
        .filter((range) => (!tails || tails.has(tailOf(reply.text, range.end))) && !isTitle(reply.text, range))
        .map((range) => ({ range, words: plain(reply.text.slice(range.start, range.end)) }))
        .filter(({ words }) => words.length >= SHORTEST[pack.data.spaces]);
      const length = sentence.end - sentence.start;
      const nearlyWhole = ({ start, end }: Range) => end - start >= length * NEARLY;
      const again = own
        .filter((one) => seen.has(one.words) && (nearlyWhole(one.range) || !FACTS.test(reply.text.slice(one.range.start, one.range.end))))
        .sort((a, b) => b.words.length - a.words.length)[0];
      if (again) out.push(finding(reply.text, again.range, sentence));
      for (const { words } of own) seen.add(words);
    });
  }
  return out;
};

const tailOf = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - 18), end)
    .replace(/\p{Cf}/gu, '')
    .slice(-9)
    .toLowerCase();

/** A cheap look first: the last letters in which two clauses of some length end. */
function repeatedTails({ text, passages }: Reply): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { layers, sentences, pack } of passages) {
    const { tokens } = layers[0]!;
    const least = SHORTEST[pack.data.spaces];
    for (const { first, last, start } of sentences)
      for (let i = first + 1; i <= last; i++) {
        if (i < last && tokens.before[i] === Before.Nothing) continue;
        const end = tokens.end[i - 1]!;
        if (end - start < least) continue;
        const tail = tailOf(text, end);
        if (once.has(tail)) twice.add(tail);
        else once.add(tail);
      }
  }
  return twice;
}

function finding(text: string, range: Range, { start, end, close }: Sentence): ReplyFinding {
  if (range.start !== start || range.end !== end) return { range };
  let from = start;
  while (from > 0 && text[from - 1] === ' ') from--;
  return { range, rewrite: { range: { start: from, end: close }, text: '', kind: 'delete' } };
}
