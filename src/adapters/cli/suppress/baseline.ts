import { existsSync } from 'node:fs';
import { complain } from '../config/check.ts';
import { configShape, type Suppression } from '../config/keys.ts';
import { fromFolder } from '../config/settings.ts';
import { UsageError } from '../errors.ts';
import { decode, readBytes } from '../files.ts';
import { Lines } from '../position.ts';
import type { Result } from '../reporters/reporter.ts';
import { pathName } from '../select/leaf.ts';

/** The accepted findings of a baseline file; none where there is no file. */
export async function readBaseline(path: string): Promise<Suppression[]> {
  if (!existsSync(path)) return [];
  const { readJson } = await import('../select/json.ts');
  const source = decode(await readBytes(path), path);
  const { value, keys, leaves } = readJson(path, source);
  const complaint = complain(value, configShape.keys.suppressions);
  if (complaint) {
    const own = complaint.path.length > 0 ? complaint.path : [0];
    const entry = leaves.find((leaf) => leaf.path[0] === own[0]);
    const { line, column } = new Lines(source).at(keys?.get(pathName(own)) ?? entry?.offsets[0] ?? 0);
    throw new UsageError(`${path}:${line}:${column}: ${complaint.message}`);
  }
  return value as Suppression[];
}

/** Every finding as an accepted one; reasons and dates that were given before stay. */
export function baselineText(results: readonly Result[], before: readonly Suppression[], folder: string): string {
  const entries = new Map<string, Suppression>();
  for (const { file, field, report } of results) {
    for (const { ruleId, fingerprint } of report.findings) {
      const entry: Suppression = {
        file: fromFolder(file, folder),
        ...(field ? { field } : {}),
        rule: ruleId,
        fingerprint,
        reason: 'accepted when the baseline was written',
      };
      const known = before.find((one) => one.file === entry.file && one.field === entry.field && one.fingerprint === fingerprint);
      entries.set(JSON.stringify([entry.file, field, ruleId, fingerprint]), known ?? entry);
    }
  }
  return `${JSON.stringify([...entries.values()], null, 2)}\n`;
}
