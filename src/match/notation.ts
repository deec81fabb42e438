/** A parsed pattern. The notation is documented in docs/writing-rules.md. */
export type Node =
  | { type: 'text'; text: string }
  | { type: 'blank' }
  /** Made by the compiler: a blank that asks for the start of a word. */
  | { type: 'wordStart' }
  | { type: 'sequence'; items: Node[] }
  | { type: 'either'; options: Node[] }
  | { type: 'phrase'; name: string; column: number }
  | { type: 'slot'; name: string; shape?: Node }
  | { type: 'gap' }
  | { type: 'star' }
  | { type: 'number' }
  | { type: 'start' }
  | { type: 'end'; mark: '' | '?' | '!' }
  | { type: 'break' };

/** A mistake in a pattern: says what, where (1-based column), and the mend. */
export class PatternError extends Error {
  readonly pattern: string;
  readonly column: number;
  constructor(message: string, pattern: string, column: number) {
    super(`${message}\n  ${pattern}\n  ${' '.repeat(Math.max(0, column - 1))}^ column ${column}`);
    this.name = 'PatternError';
    this.pattern = pattern;
    this.column = column;
  }
}

const BREAKS = ':;–—';
const CLOSERS: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/**
 * Parses one pattern.
 * @throws PatternError with the column and the mend
 */
export function parsePattern(pattern: string): Node {
  let at = 0;
  const fail = (message: string, column = at + 1): never => {
    throw new PatternError(message, pattern, column);
  };

  function until(close: string, opened: number): string {
    const end = pattern.indexOf(close, at);
    if (end < 0) fail(`“${pattern[opened]}” is never closed: add “${close}”`, opened + 1);
    const inside = pattern.slice(at, end).trim();
    at = end + 1;
    if (!inside) fail(`nothing stands between “${pattern[opened]}” and “${close}”: name it`, opened + 1);
    return inside;
  }

  function options(close: string, opened: number): Node {
    const all = [sequence(close)];
    while (pattern[at] === '|') {
      at++;
      all.push(sequence(close));
    }
    if (pattern[at] !== close) fail(`“${pattern[opened]}” is never closed: add “${close}”`, opened + 1);
    at++;
    if (close === ')' && all.some(({ items }) => items.every(({ type }) => type === 'blank')))
      fail('a choice holds nothing, or a comma alone: write […] for what may be missing', opened + 1);
    return { type: 'either', options: all };
  }

  function slot(opened: number): Node {
    const inside = until('}', opened);
    const colon = inside.indexOf(':');
    const name = (colon < 0 ? inside : inside.slice(0, colon)).trim();
    if (!/^[a-z][a-z0-9]*$/i.test(name)) fail(`“${name}” is no name for a slot: use Latin letters and digits`, opened + 1);
    if (colon < 0) return { type: 'slot', name };
    return { type: 'slot', name, shape: parsePattern(inside.slice(colon + 1).trim()) };
  }

  function sequence(close: string): Extract<Node, { type: 'sequence' }> {
    const items: Node[] = [];
    let text = '';
    const push = (node: Node) => {
      if (text) items.push({ type: 'text', text });
      text = '';
      items.push(node);
    };
    while (at < pattern.length) {
      const c = pattern[at]!;
      if (c === close || c === '|') break;
      const opened = at;
      at++;
      if (c === '\\') {
        if (at >= pattern.length) fail('“\\” escapes nothing: write the character after it', opened + 1);
        text += pattern[at++];
      } else if (c === '(') push(options(')', opened));
      else if (c === '[') {
        const inner = options(']', opened) as Extract<Node, { type: 'either' }>;
        push({ type: 'either', options: [...inner.options, { type: 'sequence', items: [] }] });
      } else if (c === '{') push(slot(opened));
      else if (c === '<') push({ type: 'phrase', name: until('>', opened), column: opened + 1 });
      else if (c === '…') push({ type: 'gap' });
      else if (c === '*') push({ type: 'star' });
      else if (c === '#') push({ type: 'number' });
      else if (c === '^') push({ type: 'start' });
      else if (c === '$' || c === '.') push({ type: 'end', mark: '' });
      else if (c === '?' || c === '!') push({ type: 'end', mark: c });
      else if (BREAKS.includes(c)) push({ type: 'break' });
      else if (c in CLOSERS || ')]}>'.includes(c)) fail(`“${c}” closes nothing: write “\\${c}” for the character itself`, opened + 1);
      else if (/\s/.test(c) || c === ',' || c === '，' || c === '、') {
        if (text || items.at(-1)?.type !== 'blank') push({ type: 'blank' });
      } else text += c;
    }
    if (text) items.push({ type: 'text', text });
    return { type: 'sequence', items };
  }

  const all: Node[] = [sequence('')];
  while (pattern[at] === '|') {
    at++;
    all.push(sequence(''));
  }
  const node: Node = all.length === 1 ? all[0]! : { type: 'either', options: all };
  if (at < pattern.length) fail(`“${pattern[at]}” stands outside brackets: write “\\${pattern[at]}” for the character itself`);
  return node;
}
