import { existsSync, statSync } from 'node:fs';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { UsageError } from './errors.ts';

/** The files that the arguments name: paths as they are, globs in the order of their names, each once. `refuse` is told of arguments that name none. */
export async function expand(args: readonly string[], refuse: (message: string) => void): Promise<string[]> {
  const files = new Map<string, string>();
  const add = async (file: string) => {
    // links in a circle show one file under many names
    const path = await realpath(file).catch(() => resolve(file));
    if (!files.has(path)) files.set(path, file);
  };
  for (const arg of args) {
    const kind = await kindOf(arg);
    if (kind === 'file') await add(arg);
    else if (kind === 'folder') refuse(`${arg} is a folder. Give a glob, such as "${arg.replace(/[\\/]+$/, '')}/**/*.txt".`);
    else if (!isDynamicPattern(arg)) refuse(`There is no file ${arg}.`);
    else {
      const found = globSync(arg, { dot: false, ignore: ['**/node_modules/**'], expandDirectories: false })
        // pipes and sockets have no end
        .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
        .sort();
      if (found.length === 0) refuse(`No file matches ${arg}.`);
      for (const file of found) await add(file);
    }
  }
  return [...files.values()];
}

/** Bytes to text: UTF-8, or UTF-16 with its mark. */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) throw new UsageError(`${file} is UTF-16 with its bytes the other way round. ${remedy}`);
  const head = bytes.subarray(0, 1000);
  if (!isUtf16(bytes) && head.filter((byte) => byte === 0).length > head.length / 4)
    throw new UsageError(`${file} is no text, or UTF-16 without its mark. ${remedy}`);
  try {
    return new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const place = isUtf16(bytes) ? file : `${file}:${firstBadLine(bytes)}`;
    throw new UsageError(`${place} is not UTF-8 text. ${remedy}`);
  }
}

const remedy = 'Save it as UTF-8 and try again.';

/** Bytes below 0x80 are the same in every line, so a line can be tried alone. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}

const words: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
};

/** What the system said of a file, in words. */
export function trouble(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return words[code] ?? message;
}

/**
 * Reads a file.
 * @throws UsageError that names it
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${trouble(error)}.`);
  }
}

/**
 * Writes a file through another beside it, so that it is never half written; a link stays one.
 * @throws UsageError that names it; it is then as it was
 */
export async function replaceFile(file: string, text: string, encoding: BufferEncoding = 'utf8'): Promise<void> {
  const target = existsSync(file) ? await realpath(file) : file;
  const beside = `${target}.${process.pid}.amends`;
  try {
    const mode = existsSync(target) ? (await stat(target)).mode : undefined;
    await writeFile(beside, text, { mode, encoding });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw new UsageError(`${file} cannot be written and is as it was: ${trouble(error)}.`);
  }
}

/** Whether bytes start with the mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

/** The value of `--customer`: a file's text where there is such a file, else the value itself. */
export async function fileOrText(value: string): Promise<string> {
  return (await kindOf(value)) === 'file' ? decode(await readBytes(value), value) : value;
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    const info = await stat(path);
    return info.isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
