import { parentPort, workerData } from 'node:worker_threads';
import type { Settings } from '../config/keys.ts';
import { outcome } from './lint-lines.ts';
import { makeLinter } from './make-linter.ts';
import { readFieldOptions } from './record.ts';

/** What a worker is started with. */
export interface WorkerData {
  settings: Settings;
  fields: string[];
  /** Modules with packs of the user's own. */
  packs: string[];
}

/** Lines to lint, with their numbers. */
export interface Batch {
  id: number;
  lines: [line: number, text: string][];
}

const { settings, fields, packs } = workerData as WorkerData;
const linter = await makeLinter(settings, packs);
const where = readFieldOptions(fields);

parentPort?.on('message', ({ id, lines }: Batch) => {
  parentPort?.postMessage({ id, outcomes: lines.map(([line, text]) => outcome(text, line, linter, where, settings)) });
});
