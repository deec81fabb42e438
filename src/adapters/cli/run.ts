import { UsageError } from './errors.ts';
import { explainText } from './explain.ts';
import { decode, expand } from './files.ts';
import { type Fixed, fixInput, printFixed } from './fix.ts';
import { help } from './help.ts';
import { type Input, readInput } from './inputs.ts';
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
  if (inputs.length === 0) return 2;
  const session = await start(inputs, args);
  const fixedInputs: Fixed[] = [];
  if (values.fix) for (const input of inputs) fixedInputs.push(await fixInput(input, session, values));
  if (values.fix) await printFixed(fixedInputs, Boolean(values.write), io);
  const results = (values.fix ? fixedInputs.map(({ after }) => after) : inputs).flatMap((input) => lint(input, session));
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
  if (values.write && files.some((file) => /\.eml$/i.test(file)))
    throw new UsageError('--write does not change mails; without it, --fix prints the new text.');
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
    const source = decode(await io.readStdin(), 'Standard input');
    inputs.push({ file: '<stdin>', source, encoding: 'utf8', drafts: [{ text: source, format: values.as ?? 'text', placeholders: [] }] });
  }
  for (const file of await expand(files.filter((name) => name !== '-'))) {
    try {
      inputs.push(await readInput(file, values));
    } catch (error) {
      failed = true;
      io.stderr(`amends: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return { inputs, failed };
}

function lint({ file, source, drafts }: Input, { linter, draft }: Session): Result[] {
  return drafts.map((one) => ({ file, field: one.field, source, text: one.text, leaf: one.leaf, report: linter.lint(draft(one)) }));
}

function explain({ file, drafts }: Input, { linter, draft }: Session, redacted: boolean): string {
  return drafts
    .map((one) => explainText(one.field ? `${file} ${one.field}` : file, one.text, linter.explain(draft(one)), redacted))
    .join('');
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
