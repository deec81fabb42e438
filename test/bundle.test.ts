import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Bundles as an application for any platform would. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

it('the engine and the formats need nothing of Node', async () => {
  for (const name of ['src/index.ts', 'src/formats/html.ts', 'src/formats/markdown.ts']) {
    const text = await bundle(`export * from './${name}'`);
    expect(text, name).not.toMatch(/\b(?:require|process\.env|Buffer)\b|node:/);
  }
});

it('the package has no dependency that it would bring along', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).dependencies).toBeUndefined();
});

describe('what an application pays for', () => {
  it('is nothing where it only imports types', async () => {
    expect(await bundle(`import type { Draft } from './src/index.ts'; export const draft: Draft | undefined = undefined;`)).not.toContain(
      'amends-pack',
    );
  });

  it('is fix alone where it only imports fix', async () => {
    expect((await bundle(`export { fix } from './src/index.ts'`)).length).toBeLessThan(2_000);
  });
});
