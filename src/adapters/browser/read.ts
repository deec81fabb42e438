/** The text of an editable element, and where each part of it stands. */
export interface Reading {
  text: string;
  /** The place of an offset. Between two nodes: `before` is the end of the first, `after` the start of the second. */
  point(offset: number, side: 'before' | 'after'): { node: Text; offset: number } | null;
}

const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DETAILS|DIV|DL|DT|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
/** No words of ours: the customer's, code, and what cannot be edited. */
const FOREIGN = 'blockquote, pre, code, script, style, [contenteditable="false"]';

/** Reads an element as its lines look. White space that the page folds is read as blanks, so that offsets stay. */
export function read(root: HTMLElement): Reading {
  const parts: { node: Text; start: number }[] = [];
  let text = '';
  const lineBreak = (): void => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const folds = !/^(?:pre|break-spaces)/.test(getComputedStyle(root).whiteSpace);

  function visit(node: Node): void {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const indent = folds && /^[ \t\n]*$/.test(data) && (text === '' || text.endsWith('\n'));
      if (!data || indent) return;
      parts.push({ node: node as Text, start: text.length });
      text += folds ? data.replace(/[\n\t]/g, ' ') : data;
    } else if (node.nodeType === 1) {
      const element = node as HTMLElement;
      if (element.tagName === 'BR') {
        // the last one of a block only keeps it open; the only one is an empty line
        if (element.nextSibling || !element.previousSibling || element.parentElement === root) text += '\n';
        return;
      }
      const block = BLOCKS.test(element.tagName);
      if (block) lineBreak();
      if (element.matches(FOREIGN)) lineBreak();
      else for (const child of element.childNodes) visit(child);
      if (block) lineBreak();
    }
  }
  for (const child of root.childNodes) visit(child);

  return {
    text,
    point(offset, side) {
      const fits = ({ node, start }: { node: Text; start: number }): boolean =>
        side === 'before' ? start < offset && offset <= start + node.length : start <= offset && offset < start + node.length;
      const part = parts.find(fits) ?? parts.findLast(({ start }) => start <= offset) ?? parts[0];
      return part ? { node: part.node, offset: Math.min(Math.max(offset - part.start, 0), part.node.length) } : null;
    },
  };
}
