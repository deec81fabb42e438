/** Tries the built site and its playground in a real Chromium: `npm run test:browser`. The last line counts; pictures are kept in test/browser/shots. */
import { execFileSync } from 'node:child_process';

execFileSync('npm', ['run', '--silent', 'docs:site'], { stdio: ['ignore', 'ignore', 'inherit'] });
const { finish } = await import('./harness.ts');
await import('./playground.ts');
await import('./pages.ts');
await finish();
