import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { hint } from './nearest.ts';
import type { Arguments } from './options.ts';
import { redact } from './redact.ts';
import { reporterNames, reporters } from './reporters/index.ts';
import type { Reporter, Result } from './reporters/reporter.ts';
import type { Session } from './session.ts';

/** The results as the chosen reporter writes them. */
export async function printReport(results: readonly Result[], { values }: Arguments, session: Session, io: Io): Promise<string> {
  const reporter = await findReporter(values.format ?? 'stylish');
  let shown = results;
  if (values.quiet) shown = shown.map(withoutSuggestions);
  if (values.redact) shown = shown.map(redact);
  const color = (io.color || Boolean(values.color)) && !values['no-color'];
  return reporter(shown, { color, columns: io.columns, rules: session.rules, version: io.version });
}

/** One of ours, or a module of the user's whose default export is a reporter. */
async function findReporter(name: string): Promise<(...args: Parameters<Reporter>) => string | Promise<string>> {
  if (Object.hasOwn(reporters, name)) return reporters[name];
  const path = resolve(name);
  if (!/\.[cm]?js$/.test(name)) throw new UsageError(`--format cannot be “${name}”.${hint(name, reporterNames)}`);
  if (!existsSync(path)) throw new UsageError(`--format: there is no file ${name}.`);
  const wrong = (what: string) => new UsageError(`${name} ${what}. It must export a function as default: (results, context) => text.`);
  const module: { default?: unknown } = await import(pathToFileURL(path).href).catch((error) => {
    throw wrong(`cannot be loaded: ${said(error)}`);
  });
  const { default: own } = module;
  if (typeof own !== 'function') throw wrong('exports none');
  return async (...args) => {
    let text: unknown;
    try {
      text = await own(...args);
    } catch (error) {
      throw wrong(`failed: ${said(error)}`);
    }
    if (typeof text !== 'string') throw wrong(`gave ${typeof text} and no text`);
    return text;
  };
}

const said = (error: unknown): string => (error instanceof Error ? error.message.split('\n')[0] : String(error));

function withoutSuggestions(result: Result): Result {
  const findings = result.report.findings.filter(({ severity }) => severity !== 'suggestion');
  return { ...result, report: { ...result.report, findings } };
}
