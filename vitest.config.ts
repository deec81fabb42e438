import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // The adapters use the package by its own name; in tests that is the source, but for the packs, which are built.
    alias: [
      { find: /^amends$/, replacement: here('src/index.ts') },
      { find: /^amends\/presend$/, replacement: here('src/adapters/presend/index.ts') },
      { find: /^amends\/(stream|lsp|mcp|codemirror|browser)$/, replacement: here('src/adapters/$1/index.ts') },
      { find: /^amends\/formats\/(.+)$/, replacement: here('src/formats/$1.ts') },
    ],
  },
  test: {
    // one less than the cores would leave one of two idle
    maxWorkers: '100%',
    // What needs programs that are not installed with the package is behind `npm test`, in `.ci/run`.
    include: process.env.SLOW ? ['test/**/*.slow.ts'] : ['{src,rules,scripts,test}/**/*.test.ts'],
    // run by `npm run mutate`, which writes what they read
    exclude: [...configDefaults.exclude, 'test/mutation/**'],
    testTimeout: process.env.SLOW ? 120_000 : 20_000,
  },
});
