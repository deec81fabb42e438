import { createLinter, type Linter, type LinterOptions } from 'amends';
import { UsageError } from './errors.ts';
import { defined } from './gather.ts';

/**
 * A linter by the settings of a user; only the packs know the rules, so a wrong one shows here and is named with its place.
 * @throws UsageError, since what the linter refuses is bad use and no crash
 */
export function newLinter(options: LinterOptions, places?: ReadonlyMap<string, string>): Linter {
  try {
    return createLinter(defined(options));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = places?.get(/^rules: no rule “(.*?)”/.exec(message)?.[1] ?? '');
    throw new UsageError(place ? `${place}: ${message}` : message);
  }
}
