/** A short hash of a rule and the words that it found; survives edits elsewhere. FNV-1a, twice 32 bits. */
export function fingerprint(ruleId: string, words: string, nth: number): string {
  const text = `${ruleId}\n${words.toLowerCase().replace(/\s+/g, ' ')}\n${nth}`;
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}
