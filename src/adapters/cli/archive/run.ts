import { createWriteStream, existsSync } from 'node:fs';
import { realpath, stat, truncate } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { loadConfig } from '../config/load.ts';
import { settingsOf } from '../config/settings.ts';
import { UsageError } from '../errors.ts';
import { trouble } from '../files.ts';
import type { Io } from '../io.ts';
import { readArguments } from '../options.ts';
import { readLines } from './lines.ts';
import { lintLines } from './lint-lines.ts';
import { makeLinter } from './make-linter.ts';
import { archiveHelp, archiveOptions } from './options.ts';
import { progressOf } from './progress.ts';
import { readFieldOptions } from './record.ts';
import { replay } from './replay.ts';
import { type Outcome, parseOutcome, Summary } from './summary.ts';

/** `amends archive` and `amends replay`; resolves to the exit code. */
export async function runArchive(command: 'archive' | 'replay', argv: readonly string[], io: Io): Promise<number> {
  const { files, values } = readArguments(argv, archiveOptions);
  if (values.help) {
    io.stdout(archiveHelp);
    return 0;
  }
  const wanted = command === 'archive' ? 1 : 2;
  if (files.length !== wanted)
    throw new UsageError(
      command === 'archive' ? 'Give one archive, or - for standard input.' : 'Give the outcomes of before, and the archive.',
    );
  for (const file of files) if (file !== '-' && !existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  if (values.resume && !values.output) throw new UsageError('--resume goes with --output.');
  if (values.summary && command === 'archive' && !values.output)
    throw new UsageError('--summary goes with --output, since the outcomes take standard output.');
  if (values.output && existsSync(values.output) && (await same(values.output, files[0])))
    throw new UsageError(`--output ${values.output} is the archive itself.`);
  const loaded = await loadConfig(values.config, process.cwd());
  const settings = settingsOf(files[wanted - 1], loaded, values.profile, {});
  const jobs = readJobs(values.jobs);
  const fields = readFieldOptions(values.field);
  // made here in any case, so that wrong settings are told before the work is handed out
  const packs = loaded.config.packs ?? [];
  const linter = await makeLinter(settings, packs, loaded.places);
  const progress = progressOf(files[wanted - 1], io, command === 'archive' && !values.output);
  const outcomes = async (file: string, skip = 0) =>
    progress.count(
      jobs > 1
        ? (await import('./parallel.ts')).lintInParallel(file, { settings, fields: values.field ?? [], packs }, jobs, skip, progress.onRead)
        : lintLines(file, linter, fields, settings, skip, progress.onRead),
    );
  if (command === 'replay') return replay(files[0], await outcomes(files[1]), values.summary, io);
  if (!values.output) return toStdout(await outcomes(files[0]), files[0], io);
  const summary = new Summary();
  const done = values.resume ? await resumeAt(values.output, summary) : 0;
  return toFile(await outcomes(files[0], done), values.output, done > 0, summary, values.summary, io);
}

async function same(a: string, b: string): Promise<boolean> {
  return b !== '-' && (await realpath(a)) === (await realpath(b));
}

function readJobs(value = '1'): number {
  if (!/^[1-9]\d?$/.test(value)) throw new UsageError(`--jobs needs a number from 1 to 99, not “${value}”.`);
  return Number(value);
}

async function toStdout(outcomes: AsyncIterable<Outcome>, file: string, io: Io): Promise<number> {
  let code = 0;
  for await (const outcome of outcomes) {
    if (outcome.error !== undefined) {
      code = 2;
      io.stderr(`amends: ${file}:${outcome.line}: ${outcome.error}\n`);
    }
    io.stdout(`${JSON.stringify(outcome)}\n`);
    await io.drained?.();
    if (io.closed?.()) break;
  }
  return code;
}

async function toFile(
  outcomes: AsyncIterable<Outcome>,
  output: string,
  append: boolean,
  summary: Summary,
  form: string | undefined,
  io: Io,
): Promise<number> {
  const lines = async function* () {
    for await (const outcome of outcomes) {
      summary.add(outcome);
      yield `${JSON.stringify(outcome)}\n`;
    }
  };
  try {
    await pipeline(lines, createWriteStream(output, { flags: append ? 'a' : 'w' }));
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).syscall) throw error;
    throw new UsageError(`${output} cannot be written: ${trouble(error)}.`);
  }
  io.stdout(form === 'json' ? summary.toJson() : form === 'html' ? summary.toHtml() : summary.toText());
  return summary.errors > 0 ? 2 : 0;
}

/** The last line that an earlier run got to, its outcomes counted; an outcome that was cut off is taken away. */
async function resumeAt(output: string, summary: Summary): Promise<number> {
  if (!existsSync(output)) return 0;
  const { size } = await stat(output);
  let line = 0;
  let whole = 0;
  let count = 0;
  for await (const text of readLines(output)) {
    const end = whole + Buffer.byteLength(text) + 1;
    if (end > size) break;
    const outcome = parseOutcome(text, output, ++count);
    summary.add(outcome);
    line = outcome.line;
    whole = end;
  }
  await truncate(output, whole);
  return line;
}
