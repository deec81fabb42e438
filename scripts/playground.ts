/** Serves the playground, or builds it into playground/dist: `npm run playground`, `npm run playground:build`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const [what] = process.argv.slice(2);
const parts = ['dist/index.js', 'dist/adapters/browser.js', 'dist/adapters/codemirror.js', 'dist/packs/en.js'];

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!parts.every((file) => existsSync(file))) {
  console.log('Building the library first …');
  run('npm', 'run', '--silent', 'build');
}
run('npx', 'vite', ...(what === 'build' ? ['build'] : []), '--config', 'playground/vite.config.ts');
