import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Nothing but the page's own origin can be reached: the browser itself keeps what is typed from being sent. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Adds the policy, and the worker that keeps the page for when there is no network. Only when built: the dev server needs more. */
function offline(): Plugin {
  return {
    name: 'amends-offline',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const hash = createHash('sha256');
      for (const file of files) hash.update(file.fileName).update(file.type === 'asset' ? file.source : file.code);
      const names = files.map(({ fileName }) => fileName).filter((name) => !name.endsWith('.map'));
      const source = readFileSync(here('sw.js'), 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 12))
        .replace("['__FILES__']", JSON.stringify(['./', ...names, ...readdirSync(here('public'))]));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: './',
  resolve: {
    alias: [
      { find: /^amends$/, replacement: here('../src/index.ts') },
      { find: /^amends\/(codemirror|browser|presend)$/, replacement: here('../src/adapters/$1/index.ts') },
      { find: /^amends\/packs\/(.+)$/, replacement: here('../dist/packs/$1.js') },
    ],
  },
  plugins: [offline()],
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // A pack is data of a known size; `npm run size` watches it.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { input: { index: here('index.html') } },
  },
});
