import { type Passage, touching } from '../match/passage.ts';
import type { Draft, Move, MoveId } from '../types.ts';
import { reflections } from './reflection.ts';
import type { Reply } from './reply.ts';
import { signedAt } from './signed.ts';

/** Promises that become commitments when their sentence names a time. */
const PROMISES: readonly MoveId[] = ['ownership', 'follow-up', 'solution'];

/** The good moves of the draft: what the packs' patterns found, and what the structure shows. One of a kind a sentence. */
export function findMoves(text: string, passages: readonly Passage[], draft: Draft): Move[] {
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
    const past = new Set(passage.notMoves.filter(({ move }) => move === 'commitment').map(({ sentence }) => sentence));
    for (const { move, sentence } of passage.moves)
      if (PROMISES.includes(move) && dates.has(sentence) && !past.has(sentence)) {
        const { start, end } = passage.sentences[sentence]!;
        put('commitment', sentence, start, end);
      }
  }
  if (!out.some(({ move }) => move === 'introduction')) {
    const at = agentName && agentName.length > 1 ? text.indexOf(agentName) : -1;
    const range = at >= 0 ? { start: at, end: at + agentName!.length } : signedAt(text, passages);
    if (range) out.push({ move: 'introduction', range });
  }
  return sorted(out);
}

/** Adds the sentences that say back what the customer told, where there was trouble to tell. */
export function withReflections(
  moves: readonly Move[],
  { text, passages, draft, customer, situation }: Pick<Reply, 'text' | 'passages' | 'draft' | 'customer' | 'situation'>,
): Move[] {
  if (customer.length === 0 || situation === 'question' || situation === 'praise') return [...moves];
  const known = moves.filter(({ move }) => move === 'reflection').map(({ range }) => range);
  const found = reflections(text, passages, draft.customer ?? '', customer).filter((range) => !touching(known, range, () => true));
  return sorted([...moves, ...found.map((range): Move => ({ move: 'reflection', range }))]);
}

const sorted = (moves: Move[]): Move[] => moves.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
