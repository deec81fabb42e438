import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { readLines } from './lines.ts';
import type { Outcome } from './summary.ts';
import type { Batch, WorkerData } from './worker.ts';

const batchSize = 200;

/** The same outcomes in the same order, by several workers; only so many batches are under way that memory stays small. */
export async function* lintInParallel(file: string, data: WorkerData, jobs: number, skip: number): AsyncGenerator<Outcome> {
  const workers = Array.from({ length: jobs }, () => new Worker(new URL('./archive-worker.js', import.meta.url), { workerData: data }));
  const done = new Map<number, Outcome[]>();
  let failure: unknown;
  let wake = () => {};
  for (const worker of workers) {
    worker.on('message', ({ id, outcomes }: { id: number; outcomes: Outcome[] }) => {
      done.set(id, outcomes);
      wake();
    });
    worker.on('error', (error) => {
      failure = error;
      wake();
    });
  }
  let sent = 0;
  let taken = 0;

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
    for await (const lines of batches(file, skip)) {
      workers[sent % jobs].postMessage({ id: sent, lines } satisfies Batch);
      if (++sent - taken >= jobs * 3) yield* await take();
    }
    while (taken < sent) yield* await take();
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate().catch(() => once(worker, 'exit'))));
  }
}

async function* batches(file: string, skip: number): AsyncGenerator<Batch['lines']> {
  let lines: Batch['lines'] = [];
  let line = 0;
  for await (const text of readLines(file)) {
    line++;
    if (line <= skip || text.trim() === '') continue;
    if (lines.push([line, text]) === batchSize) {
      yield lines;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines;
}
