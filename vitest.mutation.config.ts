import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The quick tests of the engine, and the cells' examples over built packs: fast enough to be run against thousands of mutants. */
export default defineConfig({
  ...base,
  test: {
    include: ['src/*.test.ts', 'src/{judge,match,reply,rewrite,text}/*.test.ts', 'test/mutation/*.test.ts'],
    exclude: base.test?.exclude?.filter((path) => !path.startsWith('test/')),
    testTimeout: 20_000,
  },
});
