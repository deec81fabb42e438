import type { Range } from '../types.ts';
import type { Reply, ReplyRule } from './reply.ts';

/** Shorter sentences may recur: greetings, thanks. */
const SHORTEST = { strict: 25, loose: 14, none: 9 };

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function earlier(reply: Reply): Set<string> {
  const out = new Set<string>();
  for (const turn of reply.draft.thread ?? []) {
    if (turn.from !== 'agent') continue;
    for (const sentence of turn.text.split(/[.!?。！？\n]+/u)) out.add(plain(sentence));
  }
  return out;
}

/** The same sentence again in this draft, or word for word from an earlier reply of ours. Reported where it recurs. */
export const repetition: ReplyRule = (reply) => {
  const seen = earlier(reply);
  const out: { range: Range; rewrite: { range: Range; text: string; kind: 'delete' } }[] = [];
  for (const { sentences, pack, marks } of reply.passages) {
    const spared = new Set([...(marks.get('greeting') ?? []), ...(marks.get('closing') ?? [])].map(({ sentence }) => sentence));
    sentences.forEach(({ start, end, close }, i) => {
      const words = plain(reply.text.slice(start, end));
      if (words.length < SHORTEST[pack.data.spaces] || spared.has(i)) return;
      if (seen.has(words)) {
        let from = start;
        while (from > 0 && reply.text[from - 1] === ' ') from--;
        out.push({ range: { start, end }, rewrite: { range: { start: from, end: close }, text: '', kind: 'delete' } });
      }
      seen.add(words);
    });
  }
  return out;
};
