import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type OnRead, readLines } from './lines.ts';
import type { Outcome } from './summary.ts';
import type { Batch, WorkerData } from './worker.ts';

const batchSize = 200;
/** A worker reads the packs and learns the language anew: the next one starts when so many batches have shown that it will pay. */
const batchesPerWorker = 5;
/** Batches that wait for each worker, so that memory stays small. */
const ahead = 3;

interface Hand {
  worker: Worker;
  /** Batches sent and not yet answered. */
  pending: number;
}

/** The same outcomes in the same order, by up to `jobs` workers. */
export async function* lintInParallel(
  file: string,
  data: WorkerData,
  jobs: number,
  skip: number,
  onRead?: OnRead,
): AsyncGenerator<Outcome> {
  const hands: Hand[] = [];
  const done = new Map<number, Outcome[]>();
  let failure: unknown;
  let wake = () => {};
  let sent = 0;
  let taken = 0;

  function start(): void {
    const hand: Hand = { worker: new Worker(new URL('./archive-worker.js', import.meta.url), { workerData: data }), pending: 0 };
    hand.worker.on('message', ({ id, outcomes }: { id: number; outcomes: Outcome[] }) => {
      hand.pending--;
      done.set(id, outcomes);
      wake();
    });
    hand.worker.on('error', (error) => {
      failure = error;
      wake();
    });
    hands.push(hand);
  }

  function send(lines: Batch['lines']): void {
    if (hands.length < jobs && hands.length * batchesPerWorker <= sent) start();
    const freest = hands.reduce((best, hand) => (hand.pending < best.pending ? hand : best));
    freest.pending++;
    freest.worker.postMessage({ id: sent++, lines } satisfies Batch);
  }

  /** Waits for the batch whose turn it is. */
  async function take(): Promise<Outcome[]> {
    for (;;) {
      if (failure) throw failure;
      const outcomes = done.get(taken);
      if (outcomes) {
        done.delete(taken++);
        return outcomes;
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  try {
    for await (const lines of batches(file, skip, onRead)) {
      send(lines);
      if (sent - taken >= hands.length * ahead) yield* await take();
    }
    while (taken < sent) yield* await take();
  } finally {
    await Promise.all(hands.map(({ worker }) => worker.terminate().catch(() => once(worker, 'exit'))));
  }
}

async function* batches(file: string, skip: number, onRead?: OnRead): AsyncGenerator<Batch['lines']> {
  let lines: Batch['lines'] = [];
  let line = 0;
  for await (const text of readLines(file, onRead)) {
    line++;
    if (line <= skip || text.trim() === '') continue;
    if (lines.push([line, text]) === batchSize) {
      yield lines;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines;
}
