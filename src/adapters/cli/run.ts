import { UsageError } from './errors.ts';
import { explainText } from './explain.ts';
import { fixInput, printFixed } from './fix.ts';
import { help } from './help.ts';
import { decode, expand, type Input, readInput } from './inputs.ts';
import type { Io } from './io.ts';
import { type Arguments, readArguments } from './options.ts';
import { redact } from './redact.ts';
import { reporters } from './reporters/index.ts';
import type { Result } from './reporters/reporter.ts';
import { type Session, startSession } from './session.ts';
import { type FailOn, fails } from './verdict.ts';

/** Runs the command line; resolves to the exit code. */
export async function run(argv: readonly string[], io: Io, start = startSession): Promise<number> {
  try {
    const args = readArguments(argv);
    if (args.values.help) io.stdout(help());
    else if (args.values.version) io.stdout(`${io.version}\n`);
    else return await lintAll(args, io, start);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(`amends: ${error.message}\n`);
    return 2;
  }
}

async function lintAll(args: Arguments, io: Io, start: typeof startSession): Promise<number> {
  const { values } = args;
  const maxWarnings = checkOptions(args);
  const { inputs, failed } = await readInputs(args, io);
  const session = await start(inputs, args);
  const fixedInputs = values.fix ? inputs.map((input) => fixInput(input, session)) : undefined;
  if (fixedInputs) await printFixed(fixedInputs, Boolean(values.write), io);
  const results = (fixedInputs?.map(({ after }) => after) ?? inputs).map((input) => lint(input, session));
  if (values.explain) io.stdout(inputs.map((input) => explain(input, session, Boolean(values.redact))).join(''));
  else if (!values.fix || values.write) io.stdout(report(results, args, session, io));
  if (failed) return 2;
  return fails(results, (values['fail-on'] ?? 'warning') as FailOn, maxWarnings) ? 1 : 0;
}

/** Refuses options that do not go together; resolves `--max-warnings`. */
function checkOptions({ files, values }: Arguments): number | undefined {
  if (values.write && !values.fix) throw new UsageError('--write goes with --fix.');
  if (values.write && (files.length === 0 || files.includes('-')))
    throw new UsageError('--write needs a file; standard input cannot be written.');
  if (values.explain && values.fix) throw new UsageError('--explain does not go with --fix.');
  const max = values['max-warnings'];
  if (max === undefined) return undefined;
  if (!/^\d+$/.test(max)) throw new UsageError(`--max-warnings needs a whole number, not “${max}”.`);
  return Number(max);
}

/** Reads what can be read; a bad file is named on standard error and the others are still linted. */
async function readInputs({ files, values }: Arguments, io: Io): Promise<{ inputs: Input[]; failed: boolean }> {
  const inputs: Input[] = [];
  let failed = false;
  if (files.length === 0 || files.includes('-')) {
    if (!io.readStdin) throw new UsageError('Give a file, a glob, or a draft on standard input. See amends --help.');
    inputs.push({ file: '<stdin>', source: decode(await io.readStdin(), 'Standard input'), format: values.as ?? 'text', encoding: 'utf8' });
  }
  for (const file of await expand(files.filter((name) => name !== '-'))) {
    try {
      inputs.push(await readInput(file, values.as));
    } catch (error) {
      failed = true;
      io.stderr(`amends: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return { inputs, failed };
}

function lint(input: Input, session: Session): Result {
  return { file: input.file, source: input.source, report: session.linter.lint(session.draft(input)) };
}

function explain(input: Input, { linter, draft }: Session, redacted: boolean): string {
  return explainText(input.file, input.source, linter.explain(draft(input)), redacted);
}

function report(results: readonly Result[], { values }: Arguments, { linter }: Session, { color, columns, version }: Io): string {
  let shown = results;
  if (values.quiet) shown = shown.map(withoutSuggestions);
  if (values.redact) shown = shown.map(redact);
  const colored = (color || Boolean(values.color)) && !values['no-color'];
  return reporters[values.format ?? 'stylish'](shown, { color: colored, columns, rules: linter.rules, version });
}

function withoutSuggestions(result: Result): Result {
  const findings = result.report.findings.filter(({ severity }) => severity !== 'suggestion');
  return { ...result, report: { ...result.report, findings } };
}
