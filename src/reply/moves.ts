import type { Passage } from '../match/passage.ts';
import type { Draft, Move, MoveId } from '../types.ts';
import { reflections } from './reflection.ts';

/** Promises that become commitments when their sentence names a time. */
const PROMISES: readonly MoveId[] = ['ownership', 'follow-up', 'solution'];

/** The good moves of the draft: what the packs' patterns found, and what the structure shows. One of a kind a sentence. */
export function findMoves(text: string, passages: readonly Passage[], draft: Draft, customer: readonly Passage[]): Move[] {
  const { agentName } = draft;
  const out: Move[] = [];
  for (const passage of passages) {
    const seen = new Set<string>();
    const put = (move: MoveId, sentence: number, start: number, end: number) => {
      const key = `${move} ${sentence}`;
      if (seen.has(key)) return;
      seen.add(key);
      out.push({ move, range: { start, end } });
    };
    for (const { move, sentence, start, end } of passage.moves) put(move, sentence, start, end);
    const dates = new Set((passage.marks.get('date') ?? []).map(({ sentence }) => sentence));
    for (const { move, sentence } of passage.moves)
      if (
        PROMISES.includes(move) &&
        dates.has(sentence) &&
        !passage.notMoves.some((not) => not.move === 'commitment' && not.sentence === sentence)
      ) {
        const { start, end } = passage.sentences[sentence]!;
        put('commitment', sentence, start, end);
      }
  }
  if (agentName && agentName.length > 1 && !out.some(({ move }) => move === 'introduction')) {
    const at = text.indexOf(agentName);
    if (at >= 0) out.push({ move: 'introduction', range: { start: at, end: at + agentName.length } });
  }
  for (const range of customer.length ? reflections(text, passages, draft.customer ?? '', customer) : []) {
    if (!out.some(({ move, range: known }) => move === 'reflection' && known.start < range.end && known.end > range.start))
      out.push({ move: 'reflection', range });
  }
  return out.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
