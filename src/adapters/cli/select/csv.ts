import { UsageError } from '../errors.ts';
import { Lines } from '../position.ts';
import { type Container, type Leaf, LeafText } from './leaf.ts';

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Reads CSV (RFC 4180, or with semicolons or tabs) with the place of every cell; the first row names the columns. */
export function readCsv(file: string, source: string): Container {
  const start = source.startsWith('\ufeff') ? 1 : 0;
  const separator = separatorOf(source.slice(start, source.indexOf('\n') + 1 || undefined));
  const rows: Leaf[][] = [[]];
  for (let at = start; at < source.length; ) {
    const cell = source[at] === '"' ? quoted(at) : bare(at);
    rows.at(-1)?.push(cell.leaf);
    at = cell.next;
    if (source[at] === separator) {
      at++;
      if (at === source.length) rows.at(-1)?.push(bare(at).leaf);
      continue;
    }
    const lineEnd = /^\r?\n|^\r/.exec(source.slice(at, at + 2))?.[0];
    if (lineEnd === undefined && at < source.length) fail(at, 'a quoted cell is followed by text');
    at += lineEnd?.length ?? 0;
    if (at < source.length) rows.push([]);
  }
  for (const row of rows.slice(1)) {
    const extra = row.slice(rows[0].length).find(({ text }) => text !== '');
    if (extra)
      fail(
        extra.offsets[0],
        `this row has ${row.length} cells, but the first has ${rows[0].length}; a text with a ${separator === '\t' ? 'tab' : separator} needs quotes`,
      );
  }
  const names = (rows.shift() ?? []).map(({ text }) => text.trim());
  const leaves = rows.flatMap((row, i) => row.slice(0, names.length).map((leaf, j): Leaf => ({ ...leaf, path: [i, names[j]] })));
  const value = rows.map((row) => Object.fromEntries(names.map((name, j) => [name, row[j]?.text])));
  return { value, leaves };

  function quoted(from: number): { leaf: Leaf; next: number } {
    const built = new LeafText();
    let at = from + 1;
    for (;;) {
      const end = source.indexOf('"', at);
      if (end < 0) fail(from, 'a quoted cell does not end');
      built.add(source.slice(at, end), at, end);
      if (source[end + 1] !== '"') {
        const leaf = { path: [], ...built.close(end), encode: (text: string) => text.replaceAll('"', '""') };
        return { leaf: { ...leaf, whole: { range: { start: from, end: end + 1 }, write: quote } }, next: end + 1 };
      }
      built.add('"', end, end + 2);
      at = end + 2;
    }
  }

  function bare(from: number): { leaf: Leaf; next: number } {
    let end = from;
    while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end++;
    const built = new LeafText();
    built.add(source.slice(from, end), from, end);
    const leaf = { path: [], ...built.close(end), encode: (text: string) => text, whole: { range: { start: from, end }, write: quote } };
    return { leaf, next: end };
  }

  function fail(at: number, what: string): never {
    const { line, column } = new Lines(source).at(at);
    throw new UsageError(`${file}:${line}:${column}: this is not CSV: ${what}. Mend it there, or export the file again.`);
  }
}

function separatorOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((char) => bare.split(char).length);
  return [',', ';', '\t'][counts.indexOf(Math.max(...counts))];
}
