import { UsageError } from './errors.ts';
import type { Arguments } from './options.ts';

/** Refuses options that do not go together; resolves `--max-warnings`. */
export function checkOptions({ files, values }: Arguments): number | undefined {
  if (values.write) {
    if (!values.fix) throw new UsageError('--write goes with --fix.');
    if (files.length === 0 || files.includes('-')) throw new UsageError('--write needs a file; standard input cannot be written.');
    if (files.some((file) => /\.eml$/i.test(file)))
      throw new UsageError('--write does not change mails; without it, --fix prints the new text.');
  }
  if (values.explain && values.fix) throw new UsageError('--explain does not go with --fix.');
  const max = values['max-warnings'];
  if (max === undefined) return undefined;
  if (!/^\d+$/.test(max)) throw new UsageError(`--max-warnings needs a whole number, not “${max}”.`);
  return Number(max);
}
