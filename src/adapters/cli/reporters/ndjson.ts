import { plain } from './json.ts';
import type { Reporter } from './reporter.ts';

/** One line of JSON a draft. */
export const ndjson: Reporter = (results) => results.map((result) => `${JSON.stringify(plain(result))}\n`).join('');
