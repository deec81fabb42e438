/** A full stop needs what follows it: `3.5` ends nothing. The Greek `;` asks. */
const END = /(?:[.!?…]|(?<=\p{Script=Greek});)["'”’»)\]]*(?=\s)|[。！？]["'”’」』）]*|\n/gu;

/**
 * The end of the last complete sentence in `text` after `from`, or `from`.
 * It may be too eager (after an abbreviation): findings are provisional, the linter finds the true borders.
 */
export function lastSentenceEnd(text: string, from: number): number {
  let end = from;
  END.lastIndex = from;
  for (let match = END.exec(text); match; match = END.exec(text)) end = match.index + match[0].length;
  return end;
}
