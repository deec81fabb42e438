import type { Passage } from '../match/passage.ts';
import type { Move, MoveId, Situation } from '../types.ts';

/** What is only said or given where something went wrong. */
const MENDING: readonly MoveId[] = ['empathy', 'redress'];
const ADMITTING: readonly MoveId[] = ['acknowledgement', 'empathy'];

/** An apology alone may be for a full train; with an admission it answers a complaint. */
const apologises = (moves: readonly Move[]): boolean =>
  moves.some(({ move }) => move === 'apology') && moves.some(({ move }) => ADMITTING.includes(move));

const count = (passages: readonly Passage[], name: string): number =>
  passages.reduce((sum, { marks }) => sum + (marks.get(name)?.length ?? 0), 0);

/**
 * How many hints of trouble the customer gives. One inside a question may be what is asked about (“my old kettle broke, which one do you
 * recommend?”): it counts when the answer takes it for trouble.
 */
function hintsOf(customer: readonly Passage[], moves: readonly Move[]): number {
  const hints = customer.flatMap(({ marks, sentences }) => {
    const spots = marks.get('customer:complaint') ?? [];
    // two patterns may see the same words
    return spots.filter(({ start }, i) => i === 0 || start >= spots[i - 1]!.end).map(({ sentence }) => sentences[sentence]!.mark);
  });
  const asked = hints.length === 1 && hints[0] === '?';
  return asked && !moves.some(({ move }) => move === 'apology' || ADMITTING.includes(move)) ? 0 : hints.length;
}

/** Reads the situation from the customer's message, else from what the draft itself shows. */
export function situationOf(customer: readonly Passage[], draft: readonly Passage[], moves: readonly Move[]): Situation {
  if (customer.length > 0) {
    const complaint = hintsOf(customer, moves);
    const praise = count(customer, 'customer:praise');
    if (complaint > 0 && complaint >= praise) return 'complaint';
    if (praise > 0) return 'praise';
    // trouble told as bare facts shows in the answer
    if (apologises(moves)) return 'complaint';
    const asks = customer.some(({ sentences }) => sentences.some(({ mark }) => mark === '?'));
    if (asks || count(customer, 'customer:question') > 0) return 'question';
    if (count(customer, 'reports') > 0) return 'complaint';
  }
  if (count(draft, 'draft:complaint') > 0) return 'complaint';
  if (customer.length > 0) return moves.some(({ move }) => MENDING.includes(move)) ? 'complaint' : 'unknown';
  if (count(draft, 'draft:praise') > 0) return 'praise';
  if (count(draft, 'draft:question') > 0) return 'question';
  return 'unknown';
}
