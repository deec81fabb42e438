import { UsageError } from '../errors.ts';
import type { Step } from './leaf.ts';

interface Part {
  /** A key, `*` for any, `**` for any depth. */
  name: string;
  /** Holds only where the object's own field has this value. */
  filters: { key: string; value: string }[];
}

/**
 * Reads a selector such as `macros.*.actions.*[field=comment_value].value`: names, places in lists, `*` for any one,
 * `**` for any depth, and `[key=value]` for what the object reached must say.
 */
export function parseSelector(selector: string): Part[] {
  const parts = selector.match(/(?:"[^"]*"|[^."[\]])+(?:\[[^\]=]+=[^\]]*\])*|(?:\[[^\]=]+=[^\]]*\])+/g) ?? [];
  if (parts.length === 0 || parts.join('.') !== selector) {
    throw new UsageError(`--select cannot read “${selector}”. Write it as macros.*.actions.*[field=comment_value].value.`);
  }
  return parts.map((part) => {
    const filters = [...part.matchAll(/\[([^\]=]+)=([^\]]*)\]/g)].map(([, key, value]) => ({ key, value }));
    return { name: part.replace(/\[.*$/, '').replaceAll('"', ''), filters };
  });
}

/** The paths in a value that a selector points at. */
export function select(value: unknown, parts: readonly Part[], path: Step[] = []): Step[][] {
  const [part, ...rest] = parts;
  if (part === undefined) return [path];
  const found: Step[][] = [];
  if (part.name === '**') found.push(...select(value, rest, path));
  for (const [key, child] of children(value)) {
    const step = [...path, key];
    if (part.name === '**') found.push(...select(child, parts, step));
    else if ((part.name === '*' || part.name === String(key)) && part.filters.every((filter) => holds(child, filter))) {
      found.push(...select(child, rest, step));
    }
  }
  return found;
}

function children(value: unknown): [Step, unknown][] {
  if (Array.isArray(value)) return value.map((child, i) => [i, child]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function holds(value: unknown, filter: { key: string; value: string }): boolean {
  return typeof value === 'object' && value !== null && String((value as Record<string, unknown>)[filter.key]) === filter.value;
}
