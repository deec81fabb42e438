import { statSync } from 'node:fs';
import type { Io } from '../io.ts';
import type { OnRead } from './lines.ts';
import type { Outcome } from './summary.ts';

/** Follows a run through an archive. */
export interface Progress {
  onRead: OnRead;
  /** The same outcomes, counted. */
  count(outcomes: AsyncGenerator<Outcome>): AsyncGenerator<Outcome>;
}

const width = 30;
/** Replies between two drawings. */
const every = 100;

/** A bar on a terminal that nothing else is written to: how much of the file is read, and how many replies that were. */
export function progressOf(file: string, io: Io, printing: boolean): Progress {
  const show = io.progress && !(printing && io.terminal) ? io.progress : undefined;
  const size = show && file !== '-' ? (statSync(file, { throwIfNoEntry: false })?.size ?? 0) : 0;
  let read = 0;
  async function* count(outcomes: AsyncGenerator<Outcome>): AsyncGenerator<Outcome> {
    let replies = 0;
    try {
      for await (const outcome of outcomes) {
        if (++replies % every === 0) show?.(`${bar(read, size)}${replies} replies`);
        yield outcome;
      }
    } finally {
      show?.('');
    }
  }
  return {
    onRead: (bytes) => {
      read = bytes;
    },
    count,
  };
}

/** Empty where the size is not known. */
function bar(read: number, size: number): string {
  if (size === 0) return '';
  const part = Math.min(1, read / size);
  const full = Math.round(part * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}] ${String(Math.floor(part * 100)).padStart(3)} %  `;
}
