import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { UsageError } from '../errors.ts';
import { hint } from '../nearest.ts';
import type { Settings } from './keys.ts';
import { type Loaded, merge } from './load.ts';

/** The settings of one file: the configuration, the profile, the overrides that match, what the command line says. */
export function settingsOf(file: string, { config, folder }: Loaded, profile: string | undefined, commandLine: Settings): Settings {
  const { overrides = [], profiles = {}, packs, failOn, maxWarnings, suppressions, baseline, ...base } = config;
  let settings: Settings = base;
  if (profile !== undefined) {
    const found = Object.hasOwn(profiles, profile) ? profiles[profile] : undefined;
    const names = Object.keys(profiles);
    if (!found)
      throw new UsageError(
        `--profile cannot be “${profile}”.${names.length > 0 ? hint(profile, names) : ' The configuration has no profiles.'}`,
      );
    settings = merge(settings, found);
  }
  for (const { files, ...over } of overrides) if (matches(file, files, folder)) settings = merge(settings, over);
  return merge(settings, commandLine);
}

/** Whether a path is meant by globs that start from a folder. */
export function matches(file: string, globs: readonly string[], folder: string): boolean {
  return picomatch([...globs], { dot: true })(fromFolder(file, folder));
}

/** A path as globs and baselines write it: from a folder, with slashes. */
export function fromFolder(file: string, folder: string): string {
  return relative(folder, resolve(file)).split(sep).join('/');
}
