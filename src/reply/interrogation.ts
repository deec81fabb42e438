import type { MoveId, Range } from '../types.ts';
import type { ReplyRule } from './reply.ts';

const MOST_QUESTIONS = 3;
/** Help wherever it stands: an offer may be put as a question. */
const OFFERS: readonly MoveId[] = ['choice', 'redress'];
/** Help unless it stands inside a question (`Did you try to send it again?`). */
const HELP: readonly MoveId[] = ['solution', 'commitment'];

/** More than three questions in a reply that offers nothing. */
export const interrogation: ReplyRule = (reply) => {
  const questions = reply.passages.flatMap(({ sentences }) => sentences.filter(({ mark }) => mark === '?'));
  if (questions.length <= MOST_QUESTIONS) return [];
  const asked = ({ start }: Range) => questions.some((one) => start >= one.start && start < one.close);
  if (reply.moves.some(({ move, range }) => OFFERS.includes(move) || (HELP.includes(move) && !asked(range)))) return [];
  return [{ range: { start: questions[0]!.start, end: questions.at(-1)!.close } }];
};
