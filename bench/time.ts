import { performance } from 'node:perf_hooks';

export type Work = (text: string) => unknown | Promise<unknown>;

/** Microseconds a draft; nanoseconds a UTF-8 byte. */
export interface Times {
  p50: number;
  p95: number;
  p99: number;
  perByte: number;
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

/** Every text counts with the best of some rounds after a warm-up: everything else on a machine only adds. */
export async function time(work: Work, texts: readonly string[], rounds = 3): Promise<Times> {
  for (const text of texts) await work(text);
  const least = new Array<number>(texts.length).fill(Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [i, text] of texts.entries()) {
      const start = performance.now();
      const made = work(text);
      if (made instanceof Promise) await made;
      least[i] = Math.min(least[i]!, (performance.now() - start) * 1000);
    }
  const total = least.reduce((sum, one) => sum + one, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  least.sort((a, b) => a - b);
  return { p50: at(least, 0.5), p95: at(least, 0.95), p99: at(least, 0.99), perByte: (total * 1000) / bytes };
}

/** Milliseconds; the best of some tries. */
export async function best(tries: number, work: () => unknown | Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries; i++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** A draft as it is typed: every beginning of it. */
export const typed = (text: string): string[] => Array.from({ length: text.length }, (_, i) => text.slice(0, i + 1));
