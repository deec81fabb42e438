import type { MoveId } from 'amends';

/** What each move does. */
export const moves: Record<MoveId, string> = {
  acknowledgement: 'Says that the message was read and taken up.',
  empathy: 'Names what it was like for the customer.',
  apology: 'Says sorry for what happened, without an if.',
  ownership: 'Says that the fault, or the next step, is ours.',
  reflection: 'Says back what the customer wrote.',
  'open-question': 'Asks for what the customer knows or wants.',
  solution: 'Says what solves it.',
  choice: 'Leaves the customer more than one way.',
  commitment: 'Says who does what by when.',
  redress: 'Makes good: a refund, a replacement, a credit.',
  thanks: 'Thanks for something in particular.',
  reassurance: 'Says what the customer need not worry about.',
  'follow-up': 'Says when we will come back to it.',
  introduction: 'Says who is writing.',
};
