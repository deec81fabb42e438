import type { ReplyRule } from './reply.ts';
import { movesIn } from './reply.ts';

const MOST_QUESTIONS = 3;
const HELP = ['solution', 'choice', 'redress', 'commitment'] as const;

/** More than three questions in a reply that offers nothing. */
export const interrogation: ReplyRule = (reply) => {
  const questions = reply.passages.flatMap(({ sentences }) => sentences.filter(({ mark }) => mark === '?'));
  if (questions.length <= MOST_QUESTIONS) return [];
  const moves = movesIn(reply);
  if (HELP.some((move) => moves.has(move))) return [];
  return [{ range: { start: questions[0]!.start, end: questions.at(-1)!.close } }];
};
