/** The name among `names` that takes the fewest edits, if it is near enough to be what was meant. */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(wrong.length / 3)) + 1;
  for (const name of names) {
    const edits = distance(wrong.toLowerCase(), name.toLowerCase());
    if (edits < least) {
      least = edits;
      best = name;
    }
  }
  return best;
}

/** ` Did you mean X?`, or all the names where none is near. */
export function hint(wrong: string, names: readonly string[], prefix = ''): string {
  const near = nearest(wrong, names);
  return near === undefined ? ` Choose from ${names.map((name) => prefix + name).join(', ')}.` : ` Did you mean ${prefix}${near}?`;
}

/** Edits between two words; a swap of neighbours counts as one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2] + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
