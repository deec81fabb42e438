import type { Draft } from 'amends';
import { UsageError } from '../errors.ts';
import { hint } from '../nearest.ts';
import { readJson } from '../select/json.ts';
import { pathName } from '../select/leaf.ts';
import { parseSelector, select } from '../select/selector.ts';

/** One reply of an archive. */
export interface ArchiveRecord {
  id?: string;
  agent?: string;
  macro?: string;
  draft: Draft;
}

const names = ['text', 'customer', 'language', 'situation', 'channel', 'id', 'agent', 'macro'] as const;
type Name = (typeof names)[number];

/** Where each thing stands in a line's object. */
export type Fields = Record<Name, ReturnType<typeof parseSelector>>;

/** `--field text=reply.body`; each field stands under its own name unless said otherwise. */
export function readFieldOptions(settings: readonly string[] = []): Fields {
  const fields = Object.fromEntries(names.map((name) => [name, parseSelector(name)])) as Fields;
  for (const setting of settings) {
    const at = setting.indexOf('=');
    const name = names.find((one) => one === setting.slice(0, at));
    if (!name) throw new UsageError(`--field ${setting}: write NAME=PATH.${hint(setting.slice(0, Math.max(at, 0)), names)}`);
    fields[name] = parseSelector(setting.slice(at + 1));
  }
  return fields;
}

/** What the parser says itself would repeat the words of the reply. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const at = /:1:(\d+): /.exec(trouble(line))?.[1];
    throw new Error(`it is no JSON${at ? ` from column ${at} on` : ''}: mend the line or take it out`);
  }
}

function trouble(line: string): string {
  try {
    readJson('', line);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

/** The reply that a line holds; throws an Error that says what is wrong with the line. */
export function readRecord(line: string, fields: Fields): ArchiveRecord {
  const value = parse(line);
  const get = (name: Name): string | undefined => {
    const [path] = select(value, fields[name]);
    const found = path?.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
  };
  const text = get('text');
  if (text === undefined)
    throw new Error(`it has no text at ${pathName(fields.text.map(({ name }) => name))}: say where with --field text=PATH`);
  const draft: Draft = { text };
  for (const name of ['customer', 'language', 'situation', 'channel'] as const) {
    const found = get(name);
    if (found !== undefined) Object.assign(draft, { [name]: found });
  }
  return { id: get('id'), agent: get('agent'), macro: get('macro'), draft };
}
