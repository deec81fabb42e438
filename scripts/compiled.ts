import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../src/compile-pack.ts';
import type { CompiledPack } from '../src/pack.ts';
import { loadLanguage, ROOT, RULES } from './load.ts';

const CACHE = join(ROOT, 'node_modules', '.cache', 'amends');

/** All that a compiled pack is made of: its language's data, what languages share, the compiler, and the word forms of dependencies. */
function stateOf(lang: string): string {
  const hash = createHash('sha256');
  const add = (file: string) => hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  const addAll = (folder: string, recursive: boolean) => {
    for (const entry of readdirSync(folder, { recursive, withFileTypes: true }).sort((a, b) =>
      join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
    ))
      if (entry.isFile() && /\.(ts|json)$/.test(entry.name)) add(join(entry.parentPath, entry.name));
  };
  addAll(join(ROOT, 'src'), true);
  addAll(RULES, false);
  addAll(join(RULES, 'catalogue'), true);
  addAll(join(RULES, lang), true);
  for (const file of ['package.json', 'package-lock.json']) add(join(ROOT, file));
  return hash.digest('hex').slice(0, 24);
}

/** A language's pack, compiled. It is kept until anything that it is made of changes, so that build, tests and measurements compile it once. */
export async function compiledPack(lang: string): Promise<CompiledPack> {
  const state = stateOf(lang);
  const file = join(CACHE, `${lang}-${state}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const pack = compilePack(await loadLanguage(lang));
  // a file that was saved meanwhile may or may not be in it
  if (stateOf(lang) !== state) return JSON.parse(JSON.stringify(pack));
  mkdirSync(CACHE, { recursive: true });
  // others may be writing the same at this moment
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(pack));
  for (const name of readdirSync(CACHE))
    if (name.startsWith(`${lang}-`) && name.endsWith('.json') && join(CACHE, name) !== file) rmSync(join(CACHE, name), { force: true });
  renameSync(own, file);
  return JSON.parse(JSON.stringify(pack));
}
