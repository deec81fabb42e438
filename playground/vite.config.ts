import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Nothing but the page's own files may be asked for. In the built page only: the development server adds scripts of its own. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; object-src 'none'";

function policy(): Plugin {
  return {
    name: 'amends-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}

/** Tells the service worker what there is to keep. */
function offline(): Plugin {
  return {
    name: 'amends-offline',
    apply: 'build',
    writeBundle({ dir }) {
      const files = readdirSync(dir!, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'sw.js')
        .map((entry) => join(entry.parentPath, entry.name).slice(dir!.length + 1))
        .sort();
      const hash = createHash('sha256');
      for (const file of files) hash.update(file).update(readFileSync(join(dir!, file)));
      const worker = readFileSync(here('sw.js'), 'utf8');
      const list = ['./', ...files.filter((file) => file !== 'index.html')];
      writeFileSync(
        join(dir!, 'sw.js'),
        worker.replace("'VERSION'", JSON.stringify(hash.digest('hex').slice(0, 12))).replace("['FILES']", JSON.stringify(list)),
      );
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: './',
  resolve: {
    alias: [
      { find: /^amends$/, replacement: here('../dist/index.js') },
      { find: /^amends\/packs\/(.+)$/, replacement: here('../dist/packs/$1.js') },
      { find: /^amends\/(presend|codemirror|browser)$/, replacement: here('../dist/adapters/$1.js') },
    ],
  },
  build: {
    outDir: process.env.AMENDS_PLAYGROUND_OUT ?? here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 3000,
  },
  plugins: [policy(), offline()],
});
