import { Before, type Sentence, type Tokens } from '../text/tokens.ts';
import { type Classifier, unitsOf, type Verdict } from './classifier.ts';
import { type Match, NO_GROUP, type Passage, tokenAt } from './passage.ts';

/** No sentence is a finding without a pattern: see `ClassifierTables.sure`. */
const NEVER = 1;

/** Shorter sentences are names, greetings and answers in a word. */
const SHORTEST = { strict: 20, loose: 10, none: 10 };

/** Weighs the sentences in which patterns found something, and adds those that read like findings whatever their words. */
export function classify(passage: Passage, text: string): void {
  const { pack, layers, sentences, matches } = passage;
  const { classifier } = pack;
  if (!classifier) return;
  const { tokens } = layers[0]!;
  const { sure, rules, quiet } = classifier.tables;
  const shortest = SHORTEST[pack.data.spaces];
  const read = (first: number, last: number): string => unitsOf(text, tokens, first, last, pack.lex);
  const verdicts: Verdict[] = [];
  const verdictOf = (index: number): Verdict => {
    const { first, last } = sentences[index]!;
    return (verdicts[index] ??= classifier.judge(read(first, last)));
  };
  const bySentence = new Map<number, Match[]>();
  for (const match of matches) {
    const known = bySentence.get(match.sentence);
    if (known) known.push(match);
    else bySentence.set(match.sentence, [match]);
    if (match.layer.pack !== pack || !classifier.knows(match.rule.id)) continue;
    const last = tokens.sentence[Math.max(tokenAt(tokens, match.end) - 1, 0)]!;
    let margin = Number.NEGATIVE_INFINITY;
    for (let i = match.sentence; i <= Math.max(last, match.sentence); i++) margin = Math.max(margin, verdictOf(i).margin);
    match.margin = margin;
    match.beside = bySentence.get(match.sentence)!;
  }
  if (sure >= NEVER) return;
  sentences.forEach((sentence, index) => {
    const { rule: best, margin } = verdictOf(index);
    if (margin < sure || read(sentence.first, sentence.last).length < shortest) return;
    const { id } = rules[best]!;
    const rule = quiet.includes(id) ? undefined : pack.rules.find((rule) => rule.id === id);
    if (!rule) return;
    const { first, last } = worst(classifier, tokens, sentence, read, shortest);
    const range = { start: tokens.start[first]!, end: tokens.end[last - 1]! };
    matches.push({
      ...range,
      sentence: index,
      rule,
      group: NO_GROUP,
      line: 0,
      core: range,
      slots: {},
      layer: layers[0]!,
      passage,
      margin,
      beside: bySentence.get(index) ?? [],
    });
  });
}

/** So many clauses of a sentence are weighed apart. */
const MOST_CLAUSES = 8;

/** The neighbouring clauses of a sentence that hurt most. */
function worst(
  classifier: Classifier,
  tokens: Tokens,
  { first, last }: Sentence,
  read: (first: number, last: number) => string,
  shortest: number,
): { first: number; last: number } {
  const starts: number[] = [first];
  for (let i = first + 1; i < last; i++) if (tokens.before[i]! >= Before.Comma && starts.length < MOST_CLAUSES) starts.push(i);
  const ends = [...starts.slice(1), last];
  let best = { first, last, margin: Number.NEGATIVE_INFINITY };
  for (const from of starts)
    for (const to of ends) {
      if (to <= from) continue;
      const units = read(from, to);
      if (units.length < shortest) continue;
      const { margin } = classifier.judge(units);
      if (margin > best.margin) best = { first: from, last: to, margin };
    }
  return best;
}
