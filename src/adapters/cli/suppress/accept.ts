import { resolve } from 'node:path';
import type { RuleInfo } from 'amends';
import type { Suppression } from '../config/keys.ts';
import type { Loaded } from '../config/load.ts';
import { fromFolder, matches } from '../config/settings.ts';
import { replaceFile } from '../files.ts';
import type { Io } from '../io.ts';
import type { Result } from '../reporters/reporter.ts';
import { baselineText, readBaseline } from './baseline.ts';
import { obeyComments } from './comments.ts';

/**
 * Takes out the findings that comments, the configuration or the baseline accept; with `update`, writes the baseline anew. What is
 * no longer needed, or has expired, is named on standard error.
 */
export async function accept(
  results: readonly Result[],
  rules: readonly RuleInfo[],
  { config, folder }: Loaded,
  update: boolean,
  io: Io,
): Promise<Result[]> {
  const path = resolve(folder, config.baseline ?? 'amends.baseline.json');
  const baseline = await readBaseline(path);
  const commented = obeyComments(results, rules);
  const first = suppress(commented.results, config.suppressions ?? [], folder);
  if (update) await replaceFile(path, baselineText(first.results, baseline, folder));
  const second = suppress(first.results, update ? await readBaseline(path) : baseline, folder);
  const place = fromFolder(path, process.cwd());
  for (const line of [
    ...commented.notes,
    ...first.notes.map((note) => `suppressions: ${note}`),
    ...(update ? [] : second.notes.map((note) => `${place}: ${note}`)),
  ]) {
    io.stderr(`amends: ${line}\n`);
  }
  return second.results;
}

/** The same without a word, for `--fix`, which must leave alone what is accepted. */
export async function acceptor(rules: readonly RuleInfo[], { config, folder }: Loaded): Promise<(results: readonly Result[]) => Result[]> {
  const baseline = await readBaseline(resolve(folder, config.baseline ?? 'amends.baseline.json'));
  return (results) => suppress(obeyComments(results, rules).results, [...(config.suppressions ?? []), ...baseline], folder).results;
}

/** What is left of the results, and what is to be said of the suppressions. */
export function suppress(
  results: readonly Result[],
  entries: readonly Suppression[],
  folder: string,
): { results: Result[]; notes: string[] } {
  const today = new Date().toISOString().slice(0, 10);
  const used = new Set<Suppression>();
  const seen = new Set<Suppression>();
  const left = results.map((result) => {
    const here = entries.filter(
      ({ file, field }) => matches(result.file, [file], folder) && (field === undefined || field === result.field),
    );
    for (const entry of here) seen.add(entry);
    const findings = result.report.findings.filter(({ ruleId, fingerprint }) => {
      const entry = here.find((one) => (one.rule ?? ruleId) === ruleId && (one.fingerprint ?? fingerprint) === fingerprint);
      if (entry) used.add(entry);
      return !entry || expired(entry, today);
    });
    return { ...result, report: { ...result.report, findings } };
  });
  const notes = [...seen].flatMap((entry) => {
    const name = [entry.file, entry.field, entry.rule, entry.fingerprint].filter(Boolean).join(' ');
    if (!used.has(entry)) return [`${name} accepts nothing any more; take it out.`];
    return expired(entry, today) ? [`${name} expired on ${entry.expires}.`] : [];
  });
  return { results: left, notes };
}

function expired({ expires }: Suppression, today: string): boolean {
  return expires !== undefined && expires < today;
}
