import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,rules,scripts,test}/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
