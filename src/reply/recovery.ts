import { type Passage, touching } from '../match/passage.ts';
import type { Channel, MoveId, Range, RuleId } from '../types.ts';
import { entitiesOf } from './entities.ts';
import type { Reply, ReplyFinding, ReplyRule, ReplyRules } from './reply.ts';

const SHORT: readonly Channel[] = ['chat', 'social', 'review'];
const UNDERSTANDING: readonly MoveId[] = ['acknowledgement', 'empathy', 'reflection'];
const MENDING: readonly MoveId[] = ['solution', 'choice', 'redress'];

const has = ({ moves, said }: Reply, ...wanted: MoveId[]): boolean =>
  wanted.some((move) => said.has(move) || moves.some((found) => found.move === move));
const isShort = ({ draft }: Reply): boolean => draft.channel !== undefined && SHORT.includes(draft.channel);
const firstOf = ({ moves }: Reply, wanted: readonly MoveId[]): number =>
  Math.min(...moves.filter(({ move }) => wanted.includes(move)).map(({ range }) => range.start), Number.POSITIVE_INFINITY);

/** After the greeting. */
function opening({ passages, text }: Reply): Range {
  const passage = passages[0];
  let at = passage?.sentences[0]?.start ?? 0;
  for (const greeting of passage?.marks.get('greeting') ?? []) if (greeting.sentence <= 1) at = Math.max(at, greeting.end);
  while (at < text.length && at > 0 && /[\s,.!:，。！、]/u.test(text[at]!)) at++;
  return { start: at, end: at };
}

/** Before the closing. */
function ending({ passages, text }: Reply): Range {
  const passage = passages.at(-1);
  if (!passage) return { start: text.length, end: text.length };
  const closing = (passage.marks.get('closing') ?? []).find(({ sentence }) => sentence >= passage.sentences.length - 3);
  const last = passage.sentences[closing && closing.sentence > 0 ? closing.sentence - 1 : passage.sentences.length - 1];
  const at = last?.close ?? text.length;
  return { start: at, end: at };
}

/** A rule that asks for moves, in complaints only. */
const needs =
  (place: (reply: Reply) => Range, met: (reply: Reply) => boolean): ReplyRule =>
  (reply) =>
    reply.situation !== 'complaint' || met(reply) ? [] : [{ range: place(reply), slots: slotsOf(reply) }];

/** What offers may take up from the customer's message. */
function slotsOf({ draft, customer }: Reply): Record<string, string> {
  const out: Record<string, string> = {};
  for (const { kind, text } of draft.customer ? entitiesOf(draft.customer, customer) : []) {
    if (kind === 'order') out.order ??= text;
    if (kind === 'date') out.day ??= text;
  }
  return out;
}

/** Where the draft first mends or asks. */
function firstStep(reply: Reply): number {
  const open = reply.moves.filter(
    ({ move }) => move === 'open-question' || move === 'choice' || move === 'empathy' || move === 'follow-up',
  );
  const asks = reply.passages.flatMap(({ sentences }) =>
    sentences.filter(({ mark, start, close }) => mark === '?' && !open.some(({ range }) => range.start < close && range.end > start)),
  );
  // a request may be a statement: “Please tell me the order number.”
  const requests = reply.passages.flatMap(({ marks }) =>
    [...marks].filter(([name]) => name.startsWith('asks:')).flatMap(([, spots]) => spots),
  );
  return Math.min(firstOf(reply, [...MENDING, 'commitment']), ...asks.map(({ start }) => start), ...requests.map(({ start }) => start));
}

const empathyBeforeSolution: ReplyRule = (reply) => {
  if (reply.situation !== 'complaint' || UNDERSTANDING.some((move) => reply.said.has(move))) return [];
  const step = firstStep(reply);
  const understanding = firstOf(reply, UNDERSTANDING);
  if (understanding === Number.POSITIVE_INFINITY) return [{ range: opening(reply) }];
  if (understanding <= step) return [];
  const sentence = reply.passages.flatMap(({ sentences }) => sentences).find(({ start, close }) => start <= step && step < close);
  const understood =
    sentence &&
    reply.moves.some(({ move, range }) => UNDERSTANDING.includes(move) && range.start < sentence.close && range.end > sentence.start);
  return understood ? [] : [{ range: opening(reply) }];
};

const empathyBeforeApology: ReplyRule = (reply) => {
  if (reply.situation !== 'complaint' || !reply.moves.some(({ move }) => move === 'apology')) return [];
  return firstOf(reply, ['apology']) < firstOf(reply, UNDERSTANDING) ? [{ range: opening(reply) }] : [];
};

/** Asks for what the customer has already told, now or earlier in the thread. */
const asksAgain: ReplyRule = ({ text, draft, customer, earlier, passages, situation }) => {
  if (!draft.customer || situation !== 'complaint') return [];
  const known = new Set<string>();
  const values: string[] = [];
  for (const told of [...earlier, { text: draft.customer, passages: customer }]) {
    for (const { kind, text: value } of entitiesOf(told.text, told.passages)) {
      known.add(kind);
      if (kind !== 'date') values.push(value);
    }
    if (told.text.normalize('NFC').replace(/[^\p{L}]/gu, '').length >= eventLength(told.passages)) known.add('event');
  }
  const out: ReplyFinding[] = [];
  for (const passage of passages)
    for (const [name, spots] of passage.marks) {
      if (!name.startsWith('asks:') || !known.has(name.slice(5))) continue;
      for (const spot of spots) {
        if (touching(passage.marks.get('asksNot') ?? [], spot, () => true)) continue;
        const { start, end, sentence } = spot;
        // who says back what was given confirms it, or has it
        const { start: from, close } = passage.sentences[sentence]!;
        const said = text.slice(from, close);
        if (values.some((value) => said.includes(value))) continue;
        if (!out.some(({ range }) => range.start < end && range.end > start)) out.push({ range: { start, end } });
      }
    }
  return out;
};
/** A message this long has told what happened. */
const eventLength = (customer: readonly Passage[]): number => (customer[0]?.pack.data.spaces === 'strict' ? 80 : 40);

/** So many turns of the customer make a thread long; fewer when it is heated. */
const LONG_THREAD = 3;
const offerCall: ReplyRule = (reply) => {
  const { draft, passages, customer, situation } = reply;
  if (situation !== 'complaint' || !draft.thread) return [];
  const turns = draft.thread.filter(({ from }) => from === 'customer').length + (draft.customer ? 1 : 0);
  const heated = customer.some(({ marks }) => marks.has('heated'));
  if (turns < (heated ? LONG_THREAD - 1 : LONG_THREAD) || passages.some(({ marks }) => marks.has('call'))) return [];
  return [{ range: ending(reply) }];
};

/** The recovery rules, those that matter most first. */
export const recovery: ReplyRules = {
  'recovery/asks-again': asksAgain,
  'recovery/solution': needs(ending, (reply) => has(reply, ...MENDING, 'open-question')),
  'recovery/acknowledge': needs(opening, (reply) => has(reply, ...UNDERSTANDING)),
  'recovery/ownership': needs(ending, (reply) => has(reply, 'ownership')),
  'recovery/commitment': needs(ending, (reply) => has(reply, 'commitment')),
  'recovery/empathy-before-solution': empathyBeforeSolution,
  'recovery/reflection': needs(opening, (reply) => !reply.draft.customer || has(reply, 'reflection')),
  'recovery/follow-up': needs(ending, (reply) => isShort(reply) || has(reply, 'follow-up')),
  'recovery/offer-call': offerCall,
  'recovery/empathy-before-apology': empathyBeforeApology,
  'recovery/choice': needs(ending, (reply) => isShort(reply) || has(reply, 'choice', 'open-question') || !has(reply, 'solution')),
  'recovery/redress': needs(ending, (reply) => !reply.customer.some(({ marks }) => marks.has('serious')) || has(reply, 'redress')),
  'recovery/introduction': needs(ending, (reply) => isShort(reply) || has(reply, 'introduction')),
};

/** Their order of weight; the first two keep their severity, the rest are suggestions. */
export const recoveryOrder = Object.keys(recovery) as RuleId[];
