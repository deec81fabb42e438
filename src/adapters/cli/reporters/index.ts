import { compact } from './compact.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { ndjson } from './ndjson.ts';
import { parity } from './parity.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** The reporters by the names that `--format` takes. */
export const reporters: Record<string, Reporter> = { stylish, compact, json, ndjson, github, sarif, junit, html, parity };

export const reporterNames: readonly string[] = Object.keys(reporters);
