/** How much of a body is prose: patches by mail carry a diff after it, which nobody reads as a reply. */
export function proseLength(text: string): number {
  const diff = /^(?:diff --git |Index: |--- \S+\r?\n\+\+\+ )/m.exec(text);
  if (!diff) return text.length;
  // the line of three dashes before the file names
  const dashes = text.slice(0, diff.index).search(/^---[ \t]*\r?$/m);
  return dashes < 0 ? diff.index : dashes;
}
