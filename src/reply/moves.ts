import type { Passage } from '../match/passage.ts';
import type { Draft, Move, MoveId } from '../types.ts';

/** Promises that become commitments when their sentence names a time. */
const PROMISES: readonly MoveId[] = ['ownership', 'follow-up', 'solution'];

/** The good moves of the draft: what the packs' patterns found, and what the structure shows. One of a kind a sentence. */
export function findMoves(passages: readonly Passage[], { agentName }: Draft): Move[] {
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
    for (const { move, sentence } of passage.moves) if (PROMISES.includes(move) && dates.has(sentence)) {
      const { start, end } = passage.sentences[sentence]!;
      put('commitment', sentence, start, end);
    }
  }
  if (agentName && !out.some(({ move }) => move === 'introduction')) {
    // the caller told us who writes: any mention of that name introduces them
    for (const { layers } of passages) void layers;
  }
  return out.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
