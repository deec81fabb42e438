import { languages } from '../scripts/load.ts';
import { readFixtures } from '../scripts/measure.ts';

const SIZE = 1000;

/** A small generator with a fixed seed, so that every run times the same drafts. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A thousand drafts of 100 to 1,500 characters: sentences of the fixtures, shuffled, each stamped so that none comes twice. */
export function drafts(lang: string, seed = 7): string[] {
  const sentences = readFixtures(lang).flatMap(({ text }) => text.split(/(?<=[.!?。！？;])\s*/u).filter((one) => one.length > 5));
  const next = random(seed);
  const glue = languages().includes(lang) && /\p{Script=Han}/u.test(sentences[0] ?? '') ? '' : ' ';
  return Array.from({ length: SIZE }, (_, i) => {
    const length = 100 + Math.floor(next() ** 2 * 1400);
    let text = `${i + 1000}. `;
    while (text.length < length && sentences.length > 0) text += sentences[Math.floor(next() * sentences.length)] + glue;
    return text.trim();
  });
}
