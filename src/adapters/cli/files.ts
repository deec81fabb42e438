import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './errors.ts';

/** The files that the arguments name: paths as they are, globs in the order of their names, each once. */
export async function expand(args: readonly string[]): Promise<string[]> {
  const files = new Map<string, string>();
  const add = (file: string) => {
    if (!files.has(resolve(file))) files.set(resolve(file), file);
  };
  for (const arg of args) {
    const kind = await kindOf(arg);
    if (kind === 'file') add(arg);
    else if (kind === 'folder') throw new UsageError(`${arg} is a folder. Give a glob, such as "${arg.replace(/[\\/]+$/, '')}/**/*.txt".`);
    else if (!isDynamicPattern(arg)) throw new UsageError(`There is no file ${arg}.`);
    else {
      const found = globSync(arg, { dot: false, ignore: ['**/node_modules/**'], expandDirectories: false }).sort();
      if (found.length === 0) throw new UsageError(`No file matches ${arg}.`);
      for (const file of found) add(file);
    }
  }
  return [...files.values()];
}

/** Bytes to text: UTF-8, or UTF-16 with its mark. */
export function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

/** Whether bytes start with the mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

/** The value of `--customer`: a file's text where there is such a file, else the value itself. */
export async function fileOrText(value: string): Promise<string> {
  return (await kindOf(value)) === 'file' ? decode(await readFile(value), value) : value;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const info = await stat(path);
    return info.isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
