/** Builds the documentation and the playground as static files into site/: part of `npm run docs`. */
import { join } from 'node:path';
import { ROOT } from './load.ts';
import { buildSite } from './site/build.ts';

const started = performance.now();
const pages = buildSite(join(ROOT, 'site'));
console.log(`site/: ${pages} pages and the playground, ${((performance.now() - started) / 1000).toFixed(1)} s`);
