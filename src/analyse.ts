import { situationOf } from './judge/situation.ts';
import { classify } from './match/classify.ts';
import type { Memory } from './match/memory.ts';
import { type Passage, readPassage } from './match/passage.ts';
import type { OpenPack } from './pack.ts';
import { findMoves, withReflections } from './reply/moves.ts';
import type { Reply } from './reply/reply.ts';
import type { Stretch } from './text/detect.ts';
import type { Header } from './text/headers.ts';
import type { Mask } from './text/lex.ts';
import { findMasks } from './text/masks.ts';
import { signatureStart } from './text/signature.ts';
import type { Draft, Format, MoveId, Prose, Range } from './types.ts';

/** What does not change between drafts. */
export interface Setup {
  packs: readonly OpenPack[];
  /** Packs by language, the language's own pack first. */
  byLanguage: ReadonlyMap<string, readonly OpenPack[]>;
  formats: ReadonlyMap<string, Format>;
  detect(text: string, from: number, to: number): Stretch[];
  headerOf(line: string): Header | undefined;
}

/** A draft, read: steps 1 to 5, and the situation. */
export interface Analysis extends Reply {
  source: string;
  prose: Prose;
  format: Format | undefined;
  masks: readonly Mask[];
  /** Where the signature starts: introductions in it count, findings do not. */
  signature: number;
  unchecked: Range[];
  /** Of a session. */
  memory: Memory | undefined;
}

/** Reads the draft and what it answers. */
export function analyse(given: Draft, setup: Setup, memory?: Memory): Analysis {
  const draft = withCustomer(given);
  const source = String(draft.text ?? '');
  const format = draft.format === undefined ? undefined : setup.formats.get(draft.format);
  const prose = format ? format.read(source) : { text: source, offsets: null, foreign: [] };
  const declared = draft.placeholders ?? [];
  const masks = findMasks(prose.text, declared, prose.foreign, setup.headerOf);
  const unchecked: Range[] = [];
  const passages = readAll(prose.text, masks, setup, draft.language, unchecked, memory);
  for (const passage of passages) classify(passage, prose.text);
  const read = (message: string): Passage[] => readAll(message, findMasks(message, [], [], setup.headerOf), setup, undefined, [], memory);
  const customer = draft.customer ? read(draft.customer) : [];
  const earlier = (draft.thread ?? []).flatMap(({ from, text }) => (from === 'customer' ? [{ text, passages: read(text) }] : []));
  const moves = findMoves(prose.text, passages, draft);
  const said = movesSaid(draft, setup, memory);
  const situation = draft.situation ?? situationOf(customer, passages, moves, { told: earlier.flatMap(({ passages }) => passages), said });
  return {
    draft,
    source,
    prose,
    format,
    masks,
    signature: signatureStart(prose.text, masks),
    text: prose.text,
    passages,
    customer,
    earlier,
    situation,
    moves: withReflections(moves, { text: prose.text, passages, draft, customer, situation }),
    said,
    placeholders: declared,
    unchecked,
    memory,
  };
}

/** The message that is answered ends the thread, where it is not told by itself. */
function withCustomer(draft: Draft): Draft {
  // a message of blanks says nothing
  if (draft.customer && !/[^\s\p{Cf}]/u.test(draft.customer)) return { ...draft, customer: '' };
  const last = draft.thread?.at(-1);
  if (last?.from !== 'customer' || (draft.customer !== undefined && draft.customer !== last.text)) return draft;
  return { ...draft, customer: last.text, thread: draft.thread!.slice(0, -1) };
}

/** The moves of our earlier replies in the thread. */
function movesSaid(draft: Draft, setup: Setup, memory: Memory | undefined): Set<MoveId> {
  const out = new Set<MoveId>();
  for (const { from, text } of draft.thread ?? []) {
    if (from !== 'agent') continue;
    const passages = readAll(text, findMasks(text, [], [], setup.headerOf), setup, draft.language, [], memory);
    for (const { move } of findMoves(text, passages, { text })) out.add(move);
  }
  return out;
}

function readAll(
  text: string,
  masks: readonly Mask[],
  setup: Setup,
  language: string | undefined,
  unchecked: Range[],
  memory: Memory | undefined,
): Passage[] {
  const out: Passage[] = [];
  for (const stretch of stretches(text, masks, setup, language)) {
    const packs = stretch.language === null ? undefined : setup.byLanguage.get(stretch.language);
    const range = { start: stretch.start, end: stretch.end };
    if (packs) out.push(readPassage(text, range, masks, packs, memory));
    else if (/\p{L}/u.test(text.slice(range.start, range.end))) unchecked.push(range);
  }
  return out;
}

/** Stretches of one language; what is not ours does not count when it is told. */
function stretches(text: string, masks: readonly Mask[], setup: Setup, language: string | undefined): Stretch[] {
  if (language !== undefined && setup.byLanguage.has(language)) return [{ start: 0, end: text.length, language }];
  if (masks.length === 0) return setup.detect(text, 0, text.length);
  // letters of links and quotations must not decide: blank them out, keeping offsets
  let bare = '';
  let at = 0;
  for (const { start, end } of masks) {
    bare += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/gu, (c) => ' '.repeat(c.length));
    at = end;
  }
  return setup.detect(bare + text.slice(at), 0, text.length);
}
