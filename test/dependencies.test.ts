import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const section = readFileSync('docs/decisions.md', 'utf8').match(/^## Dependencies$[\s\S]*?(?=^## )/m)?.[0] ?? '';
const rows = [...section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, why]) => ({ name: name!, why: why! }));
const names = [...new Set([...Object.keys(manifest.devDependencies), ...Object.keys(manifest.peerDependencies)])].sort();

it('every dependency is justified in docs/decisions.md, and nothing else is', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(names);
  for (const { name, why } of rows) expect(why.length, name).toBeGreaterThan(4);
});

it('nothing is installed with the package, and peers are optional', () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.optionalDependencies).toBeUndefined();
  for (const name of Object.keys(manifest.peerDependencies)) expect(manifest.peerDependenciesMeta[name], name).toEqual({ optional: true });
});

it('the lockfile fits the manifest, with a checksum for every package from the registry', () => {
  expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies);
  expect(lock.packages[''].peerDependencies).toEqual(manifest.peerDependencies);
  const unsure = (Object.entries(lock.packages) as [string, { link?: boolean; resolved?: string; integrity?: string }][]).filter(
    ([path, { link, resolved, integrity }]) =>
      path && !link && !(integrity && (resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/')),
  );
  expect(unsure.map(([path]) => path)).toEqual([]);
});

it('no script of ours runs when the package is installed', () => {
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) expect(manifest.scripts[name]).toBeUndefined();
});
