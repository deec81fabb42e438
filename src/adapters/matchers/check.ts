import { type Channel, type Draft, type Linter, type MoveId, placeholderSyntaxes, type Situation } from 'amends';
import type { ReplyContext } from './core.ts';

/** A test that says something impossible must fail loudly: it would pass for ever, or never. */
const keys: Record<keyof ReplyContext, true> = {
  fill: true,
  language: true,
  format: true,
  customer: true,
  thread: true,
  situation: true,
  channel: true,
  placeholders: true,
  customerName: true,
  agentName: true,
  facts: true,
};
const situations: Record<Situation, true> = { complaint: true, question: true, praise: true, unknown: true };
const channels: Record<Channel, true> = { email: true, chat: true, review: true, social: true, macro: true };
const moves: Record<MoveId, true> = {
  acknowledgement: true,
  empathy: true,
  apology: true,
  ownership: true,
  reflection: true,
  'open-question': true,
  solution: true,
  choice: true,
  commitment: true,
  redress: true,
  thanks: true,
  reassurance: true,
  'follow-up': true,
  introduction: true,
};

function among(what: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw new TypeError(`${what}: there is no “${value}”. Known: ${known.join(', ')}.`);
}

/** @throws TypeError that names the wrong key or value and the right ones */
export function checkReply(received: unknown, context: ReplyContext): asserts received is string {
  if (typeof received !== 'string') throw new TypeError(`a reply is a string, not ${received === null ? 'null' : typeof received}`);
  if (typeof context !== 'object' || context === null) throw new TypeError(`what is known of a reply is an object, not ${typeof context}`);
  for (const key of Object.keys(context)) among('a reply’s context', key, Object.keys(keys));
  const { situation, channel, fill, placeholders = [] } = context;
  if (situation !== undefined) among('situation', situation, Object.keys(situations));
  if (channel !== undefined) among('channel', channel, Object.keys(channels));
  for (const one of placeholders)
    if (!/.…./u.test(String(one))) among('placeholders', String(one), [...Object.keys(placeholderSyntaxes), 'open…close']);
  if (typeof fill === 'string') among('fill', fill, ['adversarial']);
  else if (fill !== undefined && !(Array.isArray(fill) && fill.length > 0 && fill.every((one) => typeof one === 'string')))
    throw new TypeError("fill: give 'adversarial', or a list of texts to put in");
}

/** @throws TypeError where no rule of the linter is meant */
export function checkRules(rules: string, linter: Linter): void {
  const ids = linter.rules.map(({ id }) => id);
  const families = [...new Set(ids.map((id) => `${id.split('/')[0]}/*`))];
  if (rules === '*' || families.includes(rules) || ids.includes(rules as (typeof ids)[number])) return;
  const own = ids.filter((id) => id.startsWith(`${rules.split('/')[0]}/`));
  throw new TypeError(`there is no rule “${rules}” in the packs given. Known: ${(own.length > 0 ? own : ['*', ...families]).join(', ')}.`);
}

/** @throws TypeError for a list that is empty or names no move */
export function checkMoves(wanted: readonly MoveId[]): void {
  if (!Array.isArray(wanted) || wanted.length === 0) throw new TypeError("moves: give a list, such as ['apology', 'commitment']");
  for (const move of wanted) among('moves', move, Object.keys(moves));
}

/** @throws TypeError for what can be no score */
export function checkScore(least: number): void {
  if (typeof least !== 'number' || !(least >= 0 && least <= 100)) throw new TypeError(`a score is a number from 0 to 100, not ${least}`);
}

/** The fields of a draft, which go to the linter. */
export function draftOf({ fill: _, ...draft }: ReplyContext): Omit<Draft, 'text'> {
  return draft;
}
