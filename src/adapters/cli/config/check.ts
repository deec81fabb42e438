import { hint } from '../nearest.ts';
import { pathName, type Step } from '../select/leaf.ts';
import type { Shape } from './keys.ts';

/** What is wrong with a value, and at which key. */
export interface Complaint {
  path: Step[];
  message: string;
}

/** The first thing in a value that is not as its shape says. */
export function complain(value: unknown, shape: Shape, path: Step[] = []): Complaint | undefined {
  const wrong = (message: string): Complaint => ({ path, message: `${pathName(path) || 'the configuration'} ${message}` });
  switch (shape.kind) {
    case 'string':
      if (typeof value !== 'string') return wrong('must be a text.');
      return misfit(value, shape, wrong);
    case 'strings': {
      const list: unknown = typeof value === 'string' ? [value] : value;
      if (!Array.isArray(list) || list.some((one) => typeof one !== 'string')) return wrong('must be a text or a list of texts.');
      return first(list.entries(), (_, one: string) => misfit(one, shape, wrong));
    }
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? undefined : wrong('must be a whole number.');
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong('must be true or false.');
    case 'list':
      if (!Array.isArray(value)) return wrong('must be a list.');
      return first(value.entries(), (i, one) => complain(one, shape.of, [...path, i]));
    default:
      break;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('must be an object.');
  if (shape.kind === 'record') return first(Object.entries(value), (key, one) => complain(one, shape.of, [...path, key]));
  const missing = shape.required?.find((key) => !(key in value));
  if (missing) return wrong(`has no “${missing}”.`);
  return first(Object.entries(value), (key, one) => {
    const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    if (known) return complain(one, known, [...path, key]);
    const names = Object.keys(shape.keys).filter((name) => name !== '$schema');
    return { path: [...path, key], message: `there is no key “${key}”.${hint(key, names)}` };
  });
}

type Text = Shape & { kind: 'string' | 'strings' };

/** A text is one of the choices, or has the form. */
function misfit(value: string, { choices, form }: Text, wrong: (message: string) => Complaint): Complaint | undefined {
  if (choices?.includes(value) || (form && new RegExp(form.pattern, 'u').test(value)) || (!choices && !form)) return undefined;
  const near = choices && hint(value, choices);
  if (form && !near?.includes('Did you mean')) return wrong(`cannot be “${value}”; it must be ${form.called}.`);
  return wrong(`cannot be “${value}”.${near}`);
}

function first<K, V>(entries: Iterable<[K, V]>, check: (key: K, value: V) => Complaint | undefined): Complaint | undefined {
  for (const [key, value] of entries) {
    const complaint = check(key, value);
    if (complaint) return complaint;
  }
  return undefined;
}
