/** Tells header lines of quoted mail (“On … wrote:”) by the literal parts that all packs know. */
export function headerTest(headers: readonly (readonly string[])[]): (line: string) => boolean {
  const full = headers.filter((parts) => parts.length > 0);
  // most lines end as no header does
  const lasts = new Set(full.map((parts) => parts.at(-1)!.at(-1)));
  return (line) => {
    const text = line.toLowerCase();
    if (!lasts.has(text.at(-1)) && !lasts.has(text.at(-2))) return false;
    return full.some((parts) => reads(text, parts));
  };
}

/** Do the parts stand in this order, the last one at the end of the line? */
function reads(line: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    const found = line.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.at(-1)!;
  const found = line.lastIndexOf(last);
  return found >= at && line.length - found - last.length <= 1;
}
