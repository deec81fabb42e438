import { type Node, parsePattern } from './notation.ts';

/** Literal parts of a header pattern, in order; gaps and slots lie between them. */
function variants(node: Node): string[] {
  switch (node.type) {
    case 'text':
      return [node.text];
    case 'blank':
      return [' '];
    case 'break':
      return [':'];
    case 'sequence':
      return node.items.reduce<string[]>(
        (heads, item) => heads.flatMap((head) => variants(item).map((end) => head + end)).slice(0, 500),
        [''],
      );
    case 'either':
      return node.options.flatMap(variants);
    default:
      return ['\0'];
  }
}

/** Header patterns → their literal parts in lower case, without repeats. A gap at an end is an empty part. */
export function headerParts(patterns: readonly string[]): string[][] {
  return [...new Set(patterns.flatMap((pattern) => variants(parsePattern(pattern))))].map((text) =>
    text
      .toLowerCase()
      .split('\0')
      .map((part) => part.trim())
      .filter((part, i, all) => part || i === 0 || i === all.length - 1),
  );
}
