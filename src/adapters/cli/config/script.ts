import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../errors.ts';
import { Lines } from '../position.ts';
import type { Step } from '../select/leaf.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a script names the key that a path leads to: the keys on the way, each after the one before. A key that is computed has no place. */
export function placeInScript(path: string, source: string, steps: readonly Step[]): string {
  let at = -1;
  let from = 0;
  for (const step of steps) {
    if (typeof step === 'number') continue;
    const key = new RegExp(`(?<![\\w$'"])(['"]?)${literal(step)}\\1\\s*:`, 'g');
    key.lastIndex = from;
    const found = key.exec(source);
    if (!found) break;
    at = found.index;
    from = key.lastIndex;
  }
  if (at < 0) return path;
  const { line, column } = new Lines(source).at(at);
  return `${path}:${line}:${column}`;
}

/** The line that an error of node names. */
const lineOf = (path: string, said: string): string | undefined => new RegExp(`${literal(basename(path))}:(\\d+)`).exec(said)?.[1];

/** Node keeps the line of a syntax error to itself until it prints it. */
const checked = (path: string): string => spawnSync(process.execPath, ['--check', path], { encoding: 'utf8' }).stderr;

/**
 * The default export of a configuration that is a script.
 * @throws UsageError that names the file, the line where there is one, and what to do
 */
export async function loadScript(path: string): Promise<{ value: unknown; source: string }> {
  let module: { default?: unknown };
  try {
    module = await import(pathToFileURL(path).href);
  } catch (cause) {
    const { message = String(cause), stack = '' } = cause as Partial<Error>;
    const line = lineOf(path, cause instanceof SyntaxError ? checked(path) : stack);
    const advice = /\b(?:module|exports) is not defined/.test(message)
      ? ' Write “export default { … }”, or name it amends.config.json.'
      : '';
    throw new UsageError(`${path}${line ? `:${line}` : ''} cannot be loaded: ${message.split('\n')[0]}.${advice}`, { cause });
  }
  const source = await readFile(path, 'utf8');
  if (module.default === undefined) throw new UsageError(`${path}: it exports no configuration. Write “export default { … }”.`);
  return { value: module.default, source };
}
