/** Serves the playground, or builds it: `npm run playground`, `npm run playground:build`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { languages, ROOT } from './load.ts';

if (!languages().every((language) => existsSync(join(ROOT, 'dist', 'packs', `${language}.js`)))) {
  console.log('Building the packs first; this takes a minute.');
  const { status } = spawnSync('npm run --silent build:packs', { shell: true, cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const configFile = join(ROOT, 'playground', 'vite.config.ts');
if (process.argv[2] === 'build') await build({ configFile });
else {
  const server = await createServer({ configFile });
  await server.listen();
  server.printUrls();
}
