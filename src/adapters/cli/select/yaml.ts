import { type Document, isScalar, type Node, type Pair, parseAllDocuments, type Scalar, visit } from 'yaml';
import { UsageError } from '../errors.ts';
import { Lines } from '../position.ts';
import { type Container, type Leaf, LeafText, pathName, type Step } from './leaf.ts';

/** Reads YAML with the place of every text. Several documents in one file are a list. */
export function readYaml(file: string, source: string): Container {
  const documents = parseAllDocuments(source, { keepSourceTokens: true, logLevel: 'error' });
  if (!Array.isArray(documents)) return { value: undefined, leaves: [] };
  const leaves: Leaf[] = [];
  const keys = new Map<string, number>();
  const values = documents.map((document, i) => {
    const error = document.errors[0];
    if (error) {
      const { line, column } = new Lines(source).at(error.pos[0]);
      throw new UsageError(
        `${file}:${line}:${column}: this is not YAML: ${error.message.split(' at line')[0].replace(/\.$/, '')}. Mend it there.`,
      );
    }
    visit(document, {
      Pair(_, pair, ancestors) {
        if (isScalar(pair.key) && pair.key.range)
          keys.set(pathName([...pathOf(null, ancestors), String(pair.key.value)]), pair.key.range[0]);
      },
      Scalar(key, node, ancestors) {
        if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
        const leaf = readScalar(source, node as Scalar<string>);
        leaves.push({ ...leaf, path: [...(documents.length > 1 ? [i] : []), ...pathOf(key, ancestors)] });
      },
    });
    try {
      return document.toJS() as unknown;
    } catch (error) {
      // too many aliases, or one that leads nowhere
      throw new UsageError(`${file}: this is not YAML that can be read: ${error instanceof Error ? error.message : String(error)}.`);
    }
  });
  return { value: documents.length > 1 ? values : values[0], leaves, keys };
}

/** The keys and places on the way from the document to a scalar. */
function pathOf(key: number | string | null, ancestors: readonly (Document | Node | Pair)[]): Step[] {
  const path: Step[] = [];
  const chain = [...ancestors];
  for (const [i, node] of chain.entries()) {
    if ('key' in node && isScalar(node.key)) path.push(String(node.key.value));
    const child = chain[i + 1];
    if (child && 'items' in node && !('key' in child)) path.push((node.items as unknown[]).indexOf(child));
  }
  if (typeof key === 'number') path.push(key);
  return path;
}

/** The value and the source say the same in other ways: walks both at once. */
function readScalar(source: string, node: Scalar<string>): Leaf {
  const [start, end] = node.range as [number, number, number];
  const { value } = node;
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const built = new LeafText();
  let at = block ? source.indexOf('\n', start) + 1 : start + (quoted ? 1 : 0);
  for (let i = 0; i < value.length; ) {
    const { count, from, to } = next(source, at, value.slice(i), node.type);
    built.add(value.slice(i, i + count), Math.min(from, end), Math.min(to, end));
    at = Math.min(to, end);
    i += count;
  }
  const indent = block ? (/^ */.exec(source.slice(source.indexOf('\n', start) + 1))?.[0] ?? '') : '';
  const write = block ? undefined : { range: { start, end }, write: (text: string) => JSON.stringify(text) };
  const encode = (text: string) => {
    if (node.type === 'QUOTE_DOUBLE') return JSON.stringify(text).slice(1, -1);
    if (node.type === 'QUOTE_SINGLE') return text.replaceAll("'", "''");
    return text.replaceAll('\n', `\n${indent}`);
  };
  return { path: [], ...built.close(Math.min(at, end)), encode, whole: write };
}

/** How many of the units that follow are written next, and where, from `at` on. */
function next(source: string, at: number, value: string, type: Scalar.Type | undefined): { count: number; from: number; to: number } {
  if (type === 'QUOTE_DOUBLE' && source[at] === '\\') {
    const joined = /^\\\r?\n[ \t]*/.exec(source.slice(at, at + 1000))?.[0].length;
    if (joined) return next(source, at + joined, value, type);
    const length = { x: 4, u: 6, U: 10 }[source[at + 1]] ?? 2;
    return { count: length === 10 ? 2 : 1, from: at, to: at + length };
  }
  if (type === 'QUOTE_SINGLE' && value[0] === "'") return { count: 1, from: at, to: at + 2 };
  if (type !== 'BLOCK_LITERAL' && /[ \n]/.test(value[0])) {
    const gap = /^[ \t]*(?:\r?\n[ \t]*)+/.exec(source.slice(at, at + 10_000))?.[0];
    if (gap !== undefined) return { count: folded(gap, value, type), from: at, to: at + gap.length };
  }
  if (value[0] === '\n') return { count: 1, from: at, to: at + (source[at] === '\r' ? 2 : 1) };
  if (value[0] === ' ') return { count: 1, from: at, to: at + 1 };
  let from = at;
  while (source[from] !== value[0] && /\s/.test(source[from] ?? '')) from++;
  return { count: 1, from, to: from + 1 };
}

/** What line breaks in the source stand for: one is a space, more are one fewer; a folded block may keep them all. */
function folded(gap: string, value: string, type: Scalar.Type | undefined): number {
  if (type === 'BLOCK_FOLDED') return /^[ \t\n]+/.exec(value)?.[0].length ?? 1;
  return Math.max(1, gap.split('\n').length - 2);
}
