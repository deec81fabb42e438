import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { decode, readBytes } from '../files.ts';
import { Lines } from '../position.ts';
import type { Container, Step } from '../select/leaf.ts';
import { pathName } from '../select/leaf.ts';
import { complain } from './check.ts';
import { type Config, configShape, type Settings } from './keys.ts';
import { loadScript, placeInScript } from './script.ts';

/** A configuration and the folder that its paths and globs start from. */
export interface Loaded {
  config: Config;
  folder: string;
  /** Where a rule is named, for messages about it. */
  places?: ReadonlyMap<string, string>;
}

const names = ['amends.config.js', 'amends.config.mjs', 'amends.config.json', 'amends.config.yaml', 'amends.config.yml'];

/** The configuration named, or the nearest one from `folder` upwards, or an empty one. */
export async function loadConfig(named: string | undefined, folder: string): Promise<Loaded> {
  if (named !== undefined) {
    if (!existsSync(resolve(folder, named))) throw new UsageError(`There is no file ${named}.`);
    const places = new Map<string, string>();
    return { config: await read(resolve(folder, named), places), folder: dirname(resolve(folder, named)), places };
  }
  const places = new Map<string, string>();
  for (let at = folder; ; at = dirname(at)) {
    const found = names.map((name) => join(at, name)).find((path) => existsSync(path));
    if (found) return { config: await read(found, places), folder: at, places };
    const manifest = join(at, 'package.json');
    if (existsSync(manifest) && /"amends"\s*:\s*\{/.test(await readFile(manifest, 'utf8'))) {
      return { config: await read(manifest, places), folder: at, places };
    }
    if (at === dirname(at)) return { config: {}, folder };
  }
}

/** Reads and checks one file, and those that it extends. */
async function read(path: string, places: Map<string, string>, trail: readonly string[] = []): Promise<Config> {
  if (trail.includes(path)) throw new UsageError(`${path} extends itself.`);
  const { value, complaintAt } = await readValue(path);
  const complaint = complain(value, configShape);
  if (complaint) throw new UsageError(`${complaintAt(complaint.path)}: ${complaint.message}`);
  for (const steps of ruleKeys(value as Config)) places.set(String(steps.at(-1)), complaintAt(steps));
  const { extends: parents, $schema, ...own } = normal(value as Record<string, unknown>);
  let config: Config = {};
  for (const parent of (parents as string[] | undefined) ?? []) {
    const target = resolve(dirname(path), parent);
    if (!existsSync(target)) throw new UsageError(`${complaintAt(['extends'])}: extends names ${parent}, which does not exist.`);
    config = merge(config, await read(target, places, [...trail, path]));
  }
  const packs = ((own.packs ?? []) as string[]).map((name) => resolve(dirname(path), name));
  for (const pack of packs)
    if (!existsSync(pack)) throw new UsageError(`${complaintAt(['packs'])}: packs names ${pack}, which does not exist.`);
  return merge(config, { ...own, ...(packs.length > 0 ? { packs } : {}) });
}

/** The paths of all keys that name a rule. */
function ruleKeys({ rules, overrides = [], profiles = {} }: Config): Step[][] {
  const under = (own: Record<string, string> | undefined, path: Step[]) => Object.keys(own ?? {}).map((id) => [...path, 'rules', id]);
  return [
    ...under(rules, []),
    ...overrides.flatMap((one, i) => under(one.rules, ['overrides', i])),
    ...Object.entries(profiles).flatMap(([name, one]) => under(one.rules, ['profiles', name])),
  ];
}

async function readValue(path: string): Promise<{ value: unknown; complaintAt(path: readonly (string | number)[]): string }> {
  if (/\.m?js$/.test(path)) {
    const { value, source } = await loadScript(path);
    return { value, complaintAt: (steps) => placeInScript(path, source, steps) };
  }
  const source = decode(await readBytes(path), path);
  const container: Container = path.endsWith('.json')
    ? (await import('../select/json.ts')).readJson(path, source)
    : (await import('../select/yaml.ts')).readYaml(path, source);
  const inManifest = path.endsWith('package.json');
  const value = inManifest ? (container.value as { amends: unknown }).amends : (container.value ?? {});
  return {
    value,
    complaintAt(steps) {
      const start = container.keys?.get(pathName(inManifest ? ['amends', ...steps] : steps));
      const { line, column } = new Lines(source).at(start ?? 0);
      return `${path}:${line}:${column}`;
    },
  };
}

const lists = ['extends', 'placeholders', 'select', 'allow', 'packs', 'files'];

/** One text stands for a list of one. */
function normal(value: Record<string, unknown>): Record<string, unknown> {
  const entry = ([key, one]: [string, unknown]): [string, unknown] => {
    if (lists.includes(key) && typeof one === 'string') return [key, [one]];
    if (key === 'overrides') return [key, (one as Record<string, unknown>[]).map(normal)];
    if (key === 'profiles') return [key, Object.fromEntries(Object.entries(one as object).map(([name, inner]) => [name, normal(inner)]))];
    return [key, one];
  };
  return Object.fromEntries(Object.entries(value).map(entry));
}

/** The second wins; rules and lists add up. */
export function merge<T extends Settings>(base: T, over: T): T {
  const merged = { ...base, ...over } as Record<string, unknown>;
  for (const [key, value] of Object.entries(base)) {
    const other = (over as unknown as Record<string, unknown>)[key];
    if (key === 'rules' || key === 'profiles') merged[key] = { ...value, ...((other as object) ?? {}) };
    else if (Array.isArray(value) && Array.isArray(other) && key !== 'select') merged[key] = [...value, ...other];
  }
  return merged as T;
}
