import { type Passage, tokenAt } from '../match/passage.ts';
import type { OpenPack } from '../pack.ts';
import { isSmall } from '../text/classes.ts';
import { Flag } from '../text/tokens.ts';
import type { Range } from '../types.ts';
import { isShouted, type Reply, type ReplyFinding, type ReplyRule } from './reply.ts';

const MOST_USES = 2;
/** A reply is to one person or a few: more names are looked for in a text that is none, and cost its length each. */
const MOST_NAMES = 8;
/** A long letter may use the name more often. */
const WORDS_A_USE = 60;

/** The name in the greeting, when the caller did not tell it. */
function namesOf({ draft, text, passages }: Reply): string[] {
  if (draft.customerName?.trim())
    return [
      draft.customerName.trim(),
      ...draft.customerName
        .trim()
        .split(/\s+/)
        .filter((part) => part.length > 1),
    ];
  const names: string[] = [];
  for (const { marks, pack } of passages)
    for (const { captured } of marks.get('greeting') ?? []) {
      if (!captured.name) continue;
      const { start, end } = captured.name;
      const name = text.slice(start, end);
      if (end - start <= 40 && mayBeName(text.charCodeAt(start)) && !isTitle(name.normalize('NFC'), pack)) names.push(name);
    }
  for (const passage of passages) names.push(...titled(text, passage));
  const first = passages[0];
  if (first) names.push(...addressed(text, first));
  if (first?.pack.data.spaces === 'strict') names.push(...vocatives(text, first));
  // capitals point out no names there: only the greeting does
  if (isShouted(text)) return names.filter((name) => name.split(/\s+/).length <= 3);
  return names.flatMap((name) => [name, ...name.split(/\s+/).filter((part) => part.length > 2 && part[0] !== part[0]!.toLowerCase())]);
}

/** Where letters have cases, “Hi there” names nobody. */
const mayBeName = (code: number): boolean => !isSmall(code);

/** How names are addressed in a language; made once. */
const addresses = new WeakMap<OpenPack, RegExp>();
function addressOf(pack: OpenPack): RegExp | undefined {
  const { address, spaces } = pack.data;
  const known = addresses.get(pack);
  if (known || !address) return known;
  const titles = address.titles.join('|');
  const endings = address.endings.join('|');
  const name = `\\p{L}{${spaces === 'none' ? 1 : 2},4}?`;
  const made = new RegExp(
    `(?<!\\p{L})(?!(?:${titles})\\s{0,3}(?:${endings}))${name}(?:\\s{0,3}(?:${titles}))?\\s{0,3}(?:${endings})`,
    'gu',
  );
  addresses.set(pack, made);
  return made;
}

/** Names by what they are addressed with: 민지님, 김민지 회원님. */
function titled(text: string, { start, end, pack }: Passage): string[] {
  const pattern = addressOf(pack);
  return pattern ? Array.from(text.slice(start, end).normalize('NFC').matchAll(pattern), ([called]) => called) : [];
}

/** Words with a capital that no pattern knows, between commas or between a comma and the end, twice or more: `…, Niamh.` */
function vocatives(text: string, { layers, pack }: Passage): string[] {
  const { tokens } = layers[0]!;
  const times = new Map<string, number>();
  for (const { 1: name = '', index } of text.matchAll(/, (\p{Lu}[\p{L}\p{M}'’-]{1,30})(?=[,.!?;…]|$)/gmu)) {
    const at = tokenAt(tokens, index + 2);
    const known = at < tokens.count && (pack.match.vocabulary?.symbols[tokens.symbol[at]!]?.length ?? 0) > 0;
    if (!known) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count > 1).map(([name]) => name);
}

/** 고객님 is whoever reads it. */
const isTitle = (called: string, { data: { address } }: OpenPack): boolean =>
  address?.titles.some((title) => called.startsWith(title) && ['', ...address.endings].includes(called.slice(title.length).trim())) ??
  false;

/** A bare address at the very start of the draft: one to three words, or two to four characters, before a comma. */
function addressed(text: string, { layers, sentences, pack }: Passage): string[] {
  const { tokens } = layers[0]!;
  const sentence = sentences[0];
  if (!sentence) return [];
  const most = pack.data.spaces === 'strict' ? 3 : 12;
  for (let i = sentence.first + 1; i < sentence.last && i <= sentence.first + most; i++) {
    if (tokens.before[i] === 0) continue;
    const name = text.slice(tokens.start[sentence.first]!, tokens.end[i - 1]!);
    if (pack.data.spaces !== 'strict') {
      const called = name.normalize('NFC');
      return (called.length <= 4 && !isTitle(called, pack)) || /^[A-Za-z]+$/.test(name) ? [name] : [];
    }
    return tokens.flags[sentence.first]! & Flag.Capital && !(pack.match.vocabulary?.symbols[tokens.symbol[sentence.first]!]?.length ?? 0)
      ? [name]
      : [];
  }
  return [];
}

const OPENING = /[[【]/;
const isWordPart = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

function uses(text: string, called: string, { start, end, pack }: Passage): Range[] {
  const out: Range[] = [];
  const strict = pack.data.spaces === 'strict';
  let name = called;
  if (!text.includes(name)) name = text.includes(name.normalize('NFD')) ? name.normalize('NFD') : name.normalize('NFC');
  for (let at = text.indexOf(name, start); at >= 0 && at < end; at = text.indexOf(name, at + name.length)) {
    if (strict && (isWordPart(text[at - 1]) || isWordPart(text[at + name.length]))) continue;
    // `[name]` is a hole, and found as one
    if (OPENING.test(text[at - 1] ?? '')) continue;
    out.push({ start: at, end: at + name.length });
  }
  return out;
}

/** The customer's name three times or more in a short reply: one finding, from the second use to the last. */
export const nameParroting: ReplyRule = (reply) => {
  const { text, passages } = reply;
  let most: Range[] = [];
  const common = new Set(passages.flatMap(({ pack }) => pack.data.commonWords ?? []));
  const names = new Set(
    namesOf(reply).filter((name) => name.normalize('NFC').length >= 2 && name.length <= 40 && !common.has(name) && !/\p{N}/u.test(name)),
  );
  for (const name of [...names].slice(0, MOST_NAMES)) {
    const found = passages.flatMap((passage) => uses(text, name, passage));
    if (found.length > most.length) most = found;
  }
  const words = text.length / 6;
  if (most.length <= MOST_USES || most.length <= MOST_USES + Math.floor(words / WORDS_A_USE / 2)) return [];
  const range = { start: most[1]!.start, end: most.at(-1)!.end };
  return [{ range, ...without(text, range, most.slice(1)) }];
};

/** The same words without the name where it only addresses: `, Anna` before a mark, `Anna, ` before a clause. */
function without(text: string, { start, end }: Range, names: readonly Range[]): Pick<ReplyFinding, 'rewrite'> {
  let out = '';
  let from = start;
  let at = start;
  let to = end;
  let left = 1;
  for (const name of names) {
    const before = text.slice(Math.max(0, name.start - 2), name.start);
    const after = text.slice(name.end, name.end + 2);
    const comma = name.start - (before.match(/[,，、]\s?$/u)?.[0].length ?? 0);
    if (comma < name.start && (comma >= at || name.start === start) && /^(?:[.!?;,。！？；，]|$)/u.test(after)) {
      // the comma goes with the name
      if (comma < at) from = comma;
      else out += text.slice(at, comma);
      at = name.end;
    } else if (/^[,，、]\s?/u.test(after) && /(?:^|[.!?。！？\n]\s?|[;；]\s?)$/u.test(before)) {
      const next = name.end + after.match(/^[,，、]\s?/u)![0].length;
      out += text.slice(at, name.start) + text[next]!.toUpperCase();
      at = next + 1;
      if (at > to) to = at;
    } else if (/\p{L} $/u.test(before) && /^[,，、]/u.test(after)) {
      // `Perfect Anna, …`: the comma stays
      if (name.start - 1 < at) from = name.start - 1;
      else out += text.slice(at, name.start - 1);
      at = name.end;
    } else left++;
  }
  if (at < to) out += text.slice(at, to);
  return left < names.length + 1 && left <= MOST_USES ? { rewrite: { range: { start: from, end: to }, text: out, kind: 'replace' } } : {};
}
