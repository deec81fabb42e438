import { UsageError } from '../errors.ts';
import { Lines } from '../position.ts';
import { type Container, type Leaf, LeafText, pathName, type Step } from './leaf.ts';

const escapes: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const deepest = 500;
const encode = (text: string) => JSON.stringify(text).slice(1, -1);

/** Reads JSON with the place of every string. `lines`: one value a line, as NDJSON has it. */
export function readJson(file: string, source: string, lines = false): Container {
  const leaves: Leaf[] = [];
  const keys = new Map<string, number>();
  let at = source.startsWith('\ufeff') ? 1 : 0;

  const fail = (what: string): never => {
    const { line, column } = new Lines(source).at(Math.min(at, source.length));
    throw new UsageError(`${file}:${line}:${column}: this is not JSON: ${what}. Mend it there, or export the file again.`);
  };
  // with one value a line, a line end ends it
  const blank = lines ? /[ \t\r]/ : /[ \t\r\n]/;
  const space = () => {
    while (blank.test(source[at] ?? '')) at++;
  };
  const expect = (char: string) => {
    space();
    if (source[at] !== char) fail(`expected ${char}`);
    at++;
  };

  function string(): LeafText {
    const built = new LeafText();
    expect('"');
    while (source[at] !== '"') {
      const plain = /[^"\\\0-\x1f]*/y;
      plain.lastIndex = at;
      const run = plain.exec(source)?.[0] ?? '';
      built.add(run, at, at + run.length);
      at += run.length;
      if (source[at] === '"') break;
      if (source[at] !== '\\') fail('a text does not end');
      const code = source[at + 1] ?? '';
      const hex = /^u([\da-fA-F]{4})/.exec(source.slice(at + 1, at + 6))?.[1];
      const char = hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (escapes[code] ?? fail(`\\${code} means nothing`));
      const length = hex ? 6 : 2;
      built.add(char, at, at + length);
      at += length;
    }
    at++;
    return built;
  }

  function value(path: Step[]): unknown {
    space();
    const start = at;
    if (path.length > deepest) fail('it is nested too deeply');
    if (source[at] === '{') return object(path);
    if (source[at] === '[') return list(path);
    if (source[at] === '"') {
      const { text, offsets, ends } = string().close(at);
      offsets[text.length] = at - 1;
      leaves.push({ path, text, offsets, ends, encode, whole: { range: { start, end: at }, write: JSON.stringify } });
      return text;
    }
    const word = /^[-+.\w]+/.exec(source.slice(at, at + 40))?.[0] ?? '';
    if (!/^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.test(word)) fail(word ? `${word} is no value` : 'a value is missing');
    at += word.length;
    return JSON.parse(word);
  }

  function object(path: Step[]): unknown {
    const result: Record<string, unknown> = {};
    at++;
    let first = true;
    for (space(); source[at] !== '}'; space()) {
      if (!first) expect(',');
      space();
      if (!first && source[at] === '}') fail('there is a comma too many before }');
      first = false;
      const keyStart = at;
      const key = string().text;
      keys.set(pathName([...path, key]), keyStart);
      expect(':');
      Object.defineProperty(result, key, { value: value([...path, key]), enumerable: true, configurable: true, writable: true });
    }
    at++;
    return result;
  }

  function list(path: Step[]): unknown[] {
    const result: unknown[] = [];
    at++;
    for (space(); source[at] !== ']'; space()) {
      if (result.length > 0) expect(',');
      space();
      if (result.length > 0 && source[at] === ']') fail('there is a comma too many before ]');
      result.push(value([...path, result.length]));
    }
    at++;
    return result;
  }

  if (!lines) {
    const all = value([]);
    space();
    if (at < source.length) fail('something follows its end');
    return { value: all, leaves, keys };
  }
  const all: unknown[] = [];
  for (space(); at < source.length; space()) {
    if (source[at] !== '\n') {
      all.push(value([all.length]));
      space();
      if (at < source.length && source[at] !== '\n') fail('something follows the value of this line');
    }
    at++;
  }
  return { value: all, leaves };
}
