import { rename, stat, writeFile } from 'node:fs/promises';
import { fix, type Rewrite } from 'amends';
import { readyRewrites } from './apply.ts';
import { diff } from './diff.ts';
import type { Input } from './inputs.ts';
import type { Io } from './io.ts';
import type { Session } from './session.ts';

/** A draft before and after its ready rewrites. */
export interface Fixed {
  before: Input;
  after: Input;
  edits: Rewrite[];
}

/** Applies the ready rewrites of one draft. */
export function fixInput(input: Input, { linter, draft }: Session): Fixed {
  const edits = readyRewrites(linter.lint(draft(input)));
  return { before: input, after: { ...input, source: fix(input.source, edits) }, edits };
}

/** Prints one fixed draft as it is and several as a diff; with `write`, changes the files instead. */
export async function printFixed(all: readonly Fixed[], write: boolean, io: Io): Promise<void> {
  if (write) for (const fixed of all) await writeBack(fixed);
  else if (all.length === 1) io.stdout(all[0].after.source);
  else for (const { before, after, edits } of all) io.stdout(diff(before.file, before.source, after.source, edits));
}

/** Through a file beside it, so that no draft is ever half written. */
async function writeBack({ before, after }: Fixed): Promise<void> {
  if (before.source === after.source) return;
  const { mode } = await stat(before.file);
  const beside = `${before.file}.${process.pid}.amends`;
  await writeFile(beside, after.source, { mode, encoding: before.encoding });
  await rename(beside, before.file);
}
