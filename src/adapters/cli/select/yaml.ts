import { type Document, isScalar, type Node, type Pair, parseAllDocuments, type Scalar, visit } from 'yaml';
import { UsageError } from '../errors.ts';
import { Lines } from '../position.ts';
import { type Container, type Leaf, LeafText, type Step } from './leaf.ts';

/** Reads YAML with the place of every text. Several documents in one file are a list. */
export function readYaml(file: string, source: string): Container {
  const documents = parseAllDocuments(source, { keepSourceTokens: true });
  if (!Array.isArray(documents)) return { value: undefined, leaves: [] };
  const leaves: Leaf[] = [];
  const values = documents.map((document, i) => {
    const error = document.errors[0];
    if (error) {
      const { line, column } = new Lines(source).at(error.pos[0]);
      throw new UsageError(`${file}:${line}:${column}: this is not YAML: ${error.message.split(' at line')[0]}.`);
    }
    visit(document, {
      Scalar(key, node, ancestors) {
        if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
        const leaf = readScalar(source, node as Scalar<string>);
        leaves.push({ ...leaf, path: [...(documents.length > 1 ? [i] : []), ...pathOf(key, ancestors)] });
      },
    });
    return document.toJS() as unknown;
  });
  return { value: documents.length > 1 ? values : values[0], leaves };
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
  for (let i = 0; i < value.length; i++) {
    const [from, to] = next(source, at, value[i], node.type);
    built.add(value[i], Math.min(from, end), Math.min(to, end));
    at = Math.min(to, end);
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

/** Where the next unit of a value is written, from `at` on. */
function next(source: string, at: number, char: string, type: Scalar.Type | undefined): [number, number] {
  if (type === 'QUOTE_DOUBLE' && source[at] === '\\') {
    const code = source[at + 1];
    if (code === '\r' || code === '\n') return next(source, at + (/^\\\r?\n[ \t]*/.exec(source.slice(at))?.[0].length ?? 2), char, type);
    const length = code === 'x' ? 4 : code === 'u' ? 6 : code === 'U' ? 10 : 2;
    return [at, at + length];
  }
  if (type === 'QUOTE_SINGLE' && char === "'") return [at, at + 2];
  if (char === '\n' || char === ' ') {
    const gap = /^[ \t]*(?:\r?\n[ \t]*)+/.exec(source.slice(at))?.[0];
    if (gap !== undefined && type !== 'BLOCK_LITERAL') return [at, at + gap.length];
    if (char === '\n' && source[at] === '\r') return [at, at + 2];
    return [at, at + 1];
  }
  let from = at;
  while (source[from] !== char && /\s/.test(source[from] ?? '')) from++;
  return [from, from + 1];
}
