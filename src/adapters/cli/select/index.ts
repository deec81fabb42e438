import { UsageError } from '../errors.ts';
import { hint } from '../nearest.ts';
import type { Container, Leaf, Step } from './leaf.ts';
import { type SelectPreset, selectPresets } from './presets.ts';
import { parseSelector, select } from './selector.ts';

/** One draft inside a file. */
export interface Field {
  leaf: Leaf;
  format: string;
  placeholders: string[];
  /** What its owner calls it: the title of the macro. */
  title?: string;
}

/** Files that hold many texts and need `--select`. */
export function holdsMany(file: string): boolean {
  return /\.(json|ya?ml|csv|tsv|ndjson|jsonl)$/i.test(file);
}

/** The drafts that the selectors point at, in the order of the file. */
export async function readFields(file: string, source: string, selectors: readonly string[], format: string | undefined): Promise<Field[]> {
  const { value, leaves } = await readContainer(file, source);
  if (selectors.length === 0) throw new UsageError(ask(file, leaves));
  const byPath = new Map<string, Leaf[]>();
  // a key or a column may stand there twice
  for (const leaf of leaves) byPath.set(keyOf(leaf.path), [...(byPath.get(keyOf(leaf.path)) ?? []), leaf]);
  const fields = new Map<Leaf, Field>();
  for (const { fields: wanted, placeholders, unless } of selectors.map(presetOf)) {
    const internal = unless ? select(value, parseSelector(unless)).map((path) => keyOf(path.slice(0, -1))) : [];
    for (const { selector, format: own } of wanted) {
      for (const path of select(value, parseSelector(selector))) {
        if (path.some((_, i) => internal.includes(keyOf(path.slice(0, i))))) continue;
        for (const leaf of byPath.get(keyOf(path)) ?? [])
          if (leaf.text.trim() !== '') fields.set(leaf, { leaf, format: format ?? own, placeholders, title: titleOf(value, path) });
      }
    }
  }
  return [...fields.values()].sort((a, b) => a.leaf.offsets[0] - b.leaf.offsets[0]);
}

const titles = ['title', 'name', 'short_code', 'shortcut'];
const longestTitle = 100;

/** The title of the innermost thing on the way to a text that has one. */
function titleOf(value: unknown, path: readonly Step[]): string | undefined {
  let title: string | undefined;
  let inner = value;
  for (const step of path) {
    if (typeof inner !== 'object' || inner === null) break;
    const own = titles.map((key) => (inner as Record<string, unknown>)[key]).find((one) => typeof one === 'string' && one.trim() !== '');
    if (own !== undefined) title = own as string;
    inner = (inner as Record<string, unknown>)[step];
  }
  return title?.trim().slice(0, longestTitle);
}

/** Unlike the name that people read, it tells `a.b` from `a` and `b`. */
const keyOf = (path: readonly Step[]): string => JSON.stringify(path);

async function readContainer(file: string, source: string): Promise<Container> {
  if (/\.(ndjson|jsonl)$/i.test(file)) return (await import('./json.ts')).readJson(file, source, true);
  if (/\.json$/i.test(file)) return (await import('./json.ts')).readJson(file, source);
  if (/\.[ct]sv$/i.test(file)) return (await import('./csv.ts')).readCsv(file, source);
  return (await import('./yaml.ts')).readYaml(file, source);
}

function presetOf(selector: string): SelectPreset {
  const preset = Object.hasOwn(selectPresets, selector) ? selectPresets[selector] : undefined;
  if (preset) return preset;
  const names = Object.keys(selectPresets);
  if (/^[a-z]+$/i.test(selector) && hint(selector, names).includes('Did you mean')) {
    throw new UsageError(`--select knows no product “${selector}”.${hint(selector, names)}`);
  }
  return { fields: [{ selector, format: 'text' }], placeholders: [] };
}

/** Names the field that looks most like replies, so that the line can be tried at once. */
function ask(file: string, leaves: readonly Leaf[]): string {
  const sizes = new Map<string, number>();
  for (const { path, text } of leaves) {
    const general = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
    sizes.set(general, (sizes.get(general) ?? 0) + text.length);
  }
  const [largest] = [...sizes].sort((a, b) => b[1] - a[1]);
  const products = Object.keys(selectPresets).join(', ');
  const example = largest ? `, for example --select "${largest[0]}"` : '';
  return `${file} holds many texts. Say which are replies: --select PRODUCT (${products}) or a path${example}.`;
}
