import { fix, type Rewrite } from 'amends';
import { readyRewrites } from './apply.ts';
import { diff } from './diff.ts';
import { UsageError } from './errors.ts';
import { replaceFile } from './files.ts';
import { type Input, type InputDraft, readSource } from './inputs.ts';
import type { Io } from './io.ts';
import { lint } from './lint.ts';
import type { Result } from './reporters/reporter.ts';
import { toFile } from './select/leaf.ts';
import type { Session } from './session.ts';

/** A file before and after the ready rewrites of its drafts. */
export interface Fixed {
  before: Input;
  after: Input;
  edits: Rewrite[];
  /** Drafts whose new text the file cannot hold without breaking. */
  left: string[];
}

/** Applies the ready rewrites of one file, but for what is accepted. */
export async function fixInput(input: Input, session: Session, accepted: (results: readonly Result[]) => Result[]): Promise<Fixed> {
  const results = accepted(lint(input, session));
  const wanted = input.drafts.map((draft, i) => {
    const edits = readyRewrites(results[i].report);
    return { draft, edits, text: fix(draft.text, edits) };
  });
  if (input.encoding === 'latin1') return { before: input, after: mailAfter(input, wanted[0].text), edits: [], left: [] };
  const edits: Rewrite[] = [];
  const left: string[] = [];
  for (const one of wanted.filter((one) => one.edits.length > 0)) {
    const ways = one.draft.leaf ? [inside(one.draft, one.edits), whole(one.draft, one.text)] : [one.edits];
    const kept = await firstThatHolds(ways, input, one);
    if (kept) edits.push(...kept);
    else left.push(one.draft.field ?? input.file);
  }
  const after = await readSource(input.file, fix(input.source, edits), input.settings);
  return { before: input, after: { ...input, ...after }, edits, left };
}

interface Wanted {
  draft: InputDraft;
  text: string;
}

/** The edits as the file writes them. */
function inside({ leaf }: InputDraft, edits: readonly Rewrite[]): Rewrite[] {
  return leaf ? edits.map((edit) => ({ ...edit, range: toFile(leaf, edit.range), text: leaf.encode(edit.text) })) : [];
}

/** The text written anew, quotes and all. */
function whole({ leaf }: InputDraft, text: string): Rewrite[] {
  return leaf?.whole ? [{ range: leaf.whole.range, text: leaf.whole.write(text), blanks: [], kind: 'replace' }] : [];
}

/** A way holds when the file, read again, has the wanted text at that place and all else unchanged. */
async function firstThatHolds(ways: Rewrite[][], input: Input, { draft, text }: Wanted): Promise<Rewrite[] | undefined> {
  if (!draft.leaf) return ways[0];
  const expected = input.drafts.map((one) => (one === draft ? text : one.text)).filter((one) => one.trim() !== '');
  for (const edits of ways.filter((way) => way.length > 0)) {
    try {
      const { drafts } = await readSource(input.file, fix(input.source, edits), input.settings);
      if (JSON.stringify(drafts.map((one) => one.text)) === JSON.stringify(expected)) return edits;
    } catch {
      // It broke the file: try the next way.
    }
  }
  return undefined;
}

/** A mail is only printed: its new body as plain text. */
function mailAfter(input: Input, text: string): Input {
  const { format, leaf } = input.drafts[0];
  return { ...input, source: text + (leaf?.rest ?? ''), drafts: [{ text, format, placeholders: [] }] };
}

/**
 * Prints one fixed draft as it is and several as a diff; with `write`, changes the files instead. Resolves to whether all could be
 * written; one that could not is as it was, and judged so.
 */
export async function printFixed(all: readonly Fixed[], write: boolean, io: Io): Promise<boolean> {
  for (const { before, left } of all)
    for (const name of left) io.stderr(`amends: ${before.file}: ${name} cannot take its rewrite and was left as it is.\n`);
  const [first] = all;
  let good = true;
  if (write) for (const fixed of all) good = (await writeBack(fixed, io)) && good;
  else if (all.length === 1 && first.after.drafts.every(({ field }) => field === undefined)) io.stdout(first.after.source);
  else for (const { before, after, edits } of all) io.stdout(diff(before.file, before.source, after.source, edits));
  return good;
}

async function writeBack(fixed: Fixed, io: Io): Promise<boolean> {
  const { before, after } = fixed;
  if (before.source === after.source) return true;
  try {
    await replaceFile(before.file, after.source, before.encoding);
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(`amends: ${error.message}\n`);
    fixed.after = before;
    return false;
  }
}
