import type { Passage } from '../match/passage.ts';
import type { Range } from '../types.ts';

/** A word counts by its beginning, so that endings do not matter. */
const STEM = { strict: 5, loose: 2, none: 2 };
/** So many particulars in one sentence say back what happened. */
const ENOUGH = { strict: 2, loose: 2, none: 3 };

/** The particulars of a text: stems of its longer words, numbers; pairs of characters where there are no spaces. */
export function particulars(text: string, { pack }: Passage, { start, end }: Range): Set<string> {
  const out = new Set<string>();
  const { spaces } = pack.data;
  const fold = pack.lex.fold;
  let words = '';
  const composed = text.slice(start, end).normalize('NFC');
  for (let i = 0; i < composed.length; i++) {
    const code = fold(composed.charCodeAt(i));
    if (code !== 0) words += String.fromCharCode(code);
  }
  const common = commonOf(pack.data.commonWords);
  for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (/\p{N}/u.test(word)) {
      if (word.length > 1 || spaces !== 'strict') out.add(word);
    } else if (spaces === 'none') {
      for (let i = 0; i + 1 < word.length; i++) if (!common.has(word.slice(i, i + 2))) out.add(word.slice(i, i + 2));
    } else if (spaces === 'loose') {
      if (word.length >= 2 && !common.has(word) && !common.has(word.slice(0, 2))) out.add(word.slice(0, STEM.loose));
    } else if (word.length >= 4 && !common.has(word)) out.add(word.slice(0, STEM.strict));
  }
  return out;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
const EMPTY: ReadonlySet<string> = new Set();
function commonOf(words: readonly string[] | undefined): ReadonlySet<string> {
  if (!words) return EMPTY;
  let set = sets.get(words);
  if (!set) sets.set(words, (set = new Set(words)));
  return set;
}

/** Sentences of the draft that say back particulars of the customer's message. */
export function reflections(text: string, passages: readonly Passage[], customerText: string, customer: readonly Passage[]): Range[] {
  const told = new Set<string>();
  for (const passage of customer) for (const one of particulars(customerText, passage, passage)) told.add(one);
  const out: Range[] = [];
  for (const passage of passages) {
    const asking = onlyAsking(passage);
    // who shows understanding and names one particular says it back
    const understanding = new Set(
      passage.moves.flatMap(({ move, sentence }) => (move === 'acknowledgement' || move === 'empathy' ? [sentence] : [])),
    );
    passage.sentences.forEach(({ start, end }, i) => {
      if (asking.has(i)) return;
      let shared = 0;
      for (const one of particulars(text, passage, { start, end })) if (told.has(one)) shared++;
      if (shared >= ENOUGH[passage.pack.data.spaces] || (shared > 0 && understanding.has(i))) out.push({ start, end });
    });
  }
  return out;
}

/** Sentences that ask for a thing and do nothing else: naming it says nothing back. */
function onlyAsking({ marks, moves }: Passage): Set<number> {
  const out = new Set<number>();
  for (const [name, spots] of marks) if (name.startsWith('asks:')) for (const { sentence } of spots) out.add(sentence);
  for (const { sentence } of moves) out.delete(sentence);
  return out;
}
