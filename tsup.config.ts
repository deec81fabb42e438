import { defineConfig } from 'tsup';

// es2022: an older target rewrites every /\p{…}/u literal into a constructor call at the place of use.
const common = { target: 'es2022', sourcemap: false, treeshake: true } as const;

export default defineConfig([
  {
    ...common,
    entry: {
      index: 'src/index.ts',
      'formats/index': 'src/formats/index.ts',
      'formats/markdown': 'src/formats/markdown.ts',
      'formats/html': 'src/formats/html.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    clean: true,
  },
  {
    ...common,
    entry: { cli: 'src/adapters/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    external: [/^amends(\/|$)/],
  },
]);
