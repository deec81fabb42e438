import { existsSync, readdirSync, rmSync } from 'node:fs';
import { defineConfig } from 'tsup';

// Once and first: the parts are built side by side, and a `clean` of one would take away what another has written.
for (const name of existsSync('dist') ? readdirSync('dist') : []) if (name !== 'packs') rmSync(`dist/${name}`, { recursive: true });

export default defineConfig([
  {
    entry: { index: 'src/index.ts', 'formats/markdown': 'src/formats/markdown.ts', 'formats/html': 'src/formats/html.ts' },
    format: ['esm', 'cjs'],
    // An older target rewrites every /\p{…}/u literal into a constructor call at the place of use.
    target: 'es2022',
    platform: 'neutral',
    splitting: false,
    dts: true,
  },
  {
    entry: {
      'adapters/presend': 'src/adapters/presend/index.ts',
      'adapters/nodemailer': 'src/adapters/nodemailer/index.ts',
      'adapters/unified': 'src/adapters/unified/index.ts',
      'adapters/textlint': 'src/adapters/textlint/index.ts',
      'adapters/stream': 'src/adapters/stream/index.ts',
      'adapters/lsp': 'src/adapters/lsp/index.ts',
      'adapters/mcp': 'src/adapters/mcp/index.ts',
      'adapters/vitest': 'src/adapters/matchers/vitest.ts',
      'adapters/jest': 'src/adapters/matchers/jest.ts',
      'adapters/node-test': 'src/adapters/matchers/node-test.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'node',
    splitting: false,
    dts: true,
    external: [/^amends(\/|$)/, 'vitest', 'expect', /^vscode-languageserver/, /^@modelcontextprotocol\//, 'zod'],
  },
  {
    entry: { 'adapters/codemirror': 'src/adapters/codemirror/index.ts', 'adapters/browser': 'src/adapters/browser/index.ts' },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'browser',
    splitting: false,
    dts: true,
    tsconfig: 'tsconfig.dom.json',
    external: [/^amends(\/|$)/, /^@codemirror\//],
  },
  {
    entry: { cli: 'src/adapters/cli/main.ts', 'archive-worker': 'src/adapters/cli/archive/worker.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
    external: [/^amends(\/|$)/],
    esbuildOptions(options) {
      // Its entry for Node is CommonJS, which cannot stand in an ES module; the other one is the same code.
      options.alias = { yaml: './node_modules/yaml/browser/index.js' };
    },
  },
]);
