import { statSync } from 'node:fs';
import { checkOptions } from './check-options.ts';
import { loadConfig } from './config/load.ts';
import { UsageError } from './errors.ts';
import { type Fixed, fixInput, printFixed } from './fix.ts';
import { gather } from './gather.ts';
import { help } from './help.ts';
import type { Io } from './io.ts';
import { explain, lint } from './lint.ts';
import { type Arguments, optionTable, readArguments } from './options.ts';
import { printReport } from './print.ts';
import { startSession } from './session.ts';
import { accept, acceptor } from './suppress/accept.ts';
import { type FailOn, fails } from './verdict.ts';

/** Runs the command line; resolves to the exit code. */
export async function run(argv: readonly string[], io: Io, start = startSession): Promise<number> {
  try {
    const command = argv[0] === 'archive' || argv[0] === 'replay' ? argv[0] : undefined;
    if (command && !statSync(command, { throwIfNoEntry: false })?.isFile())
      return await (await import('./archive/run.ts')).runArchive(command, argv.slice(1), io);
    const server = argv[0] === 'lsp' || argv[0] === 'mcp' ? argv[0] : undefined;
    if (server && !statSync(server, { throwIfNoEntry: false })?.isFile())
      return await (await import('./serve.ts')).runServer(server, argv.slice(1), io);
    if (argv[0] === 'mail' && !statSync('mail', { throwIfNoEntry: false })?.isFile())
      return await (await import('./mail/run.ts')).runMail(argv.slice(1), io);
    const args = readArguments(argv, optionTable);
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
  const loaded = await loadConfig(values.config, process.cwd());
  const { inputs, failed } = await gather(args, loaded, io);
  if (inputs.length === 0) return 2;
  const session = await start(inputs, { customer: values.customer, packs: loaded.config.packs ?? [], places: loaded.places });
  const fixed: Fixed[] = [];
  const accepted = await acceptor(session.rules, loaded);
  if (values.fix) for (const input of inputs) fixed.push(await fixInput(input, session, accepted));
  const written = !values.fix || (await printFixed(fixed, Boolean(values.write), io));
  const all = (values.fix ? fixed.map(({ after }) => after) : inputs).flatMap((input) => lint(input, session));
  const results = await accept(all, session.rules, loaded, Boolean(values['update-baseline']), io);
  if (values.explain) io.stdout(inputs.map((input) => explain(input, session, Boolean(values.redact))).join(''));
  else if (!values.fix || values.write) io.stdout(await printReport(results, args, session, io));
  if (failed || !written) return 2;
  const failOn = (values['fail-on'] ?? loaded.config.failOn ?? 'warning') as FailOn;
  return fails(results, failOn, maxWarnings ?? loaded.config.maxWarnings) ? 1 : 0;
}
