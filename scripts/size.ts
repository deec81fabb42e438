/** Sizes against their budgets: `npm run size`. */
import { sizes } from './sizes.ts';

/** In kB: beyond `warn` it is said, beyond `fail` it fails. */
interface Budget {
  warn: number;
  fail: number;
}

// the aims are 15 and 60 kB; docs/decisions.md says what they cost today, and the gates keep it from growing
const BUDGETS: Readonly<Record<string, Budget>> = {
  'dist/index.js': { warn: 15, fail: 44 },
  'dist/formats/markdown.js': { warn: 25, fail: 30 },
  'dist/formats/html.js': { warn: 30, fail: 40 },
};
const PACK: Budget = { warn: 60, fail: 700 };

let failed = false;
for (const { file, size } of await sizes()) {
  const { warn, fail } = BUDGETS[file] ?? PACK;
  const verdict = size > fail ? 'TOO LARGE' : size > warn ? 'over budget' : 'ok';
  failed ||= size > fail;
  console.log(`${file.padEnd(28)} ${size.toFixed(1).padStart(6)} kB  of ${warn}  ${verdict}`);
}
process.exitCode = failed ? 1 : 0;
