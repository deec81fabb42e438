import { type Node, parsePattern } from '../match/notation.ts';

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
      return node.items.reduce<string[]>((heads, item) => heads.flatMap((head) => variants(item).map((end) => head + end)).slice(0, 500), ['']);
    case 'either':
      return node.options.flatMap(variants);
    default:
      return ['\0'];
  }
}

/** Tells header lines of quoted mail (“On … wrote:”) by the patterns of all packs. */
export function headerTest(patterns: Iterable<string>): (line: string) => boolean {
  const headers = [...new Set([...patterns].flatMap((pattern) => variants(parsePattern(pattern))))].map((text) =>
    text
      .toLowerCase()
      .split('\0')
      .map((part) => part.trim())
      .filter(Boolean),
  );
  return (line) => {
    const text = line.toLowerCase();
    return headers.some((parts) => {
      let at = 0;
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i]!;
        const found = i === parts.length - 1 && parts.length > 1 ? text.lastIndexOf(part) : text.indexOf(part, at);
        if (found < at || (i === 0 && parts.length > 1 && found > 0 && !text.startsWith(part) && parts.length < 2)) return false;
        at = found + part.length;
      }
      // a header is a line of its own: nothing but punctuation follows it
      return parts.length > 0 && text.length - at <= 1;
    });
  };
}
