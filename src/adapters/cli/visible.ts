/** Without what would break the alignment, or the terminal: tabs, control characters, turns of direction. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/g, '\u200b');
}
