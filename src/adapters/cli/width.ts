const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u;
const none = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11ff]$/u;

/** Columns that one character takes on a terminal: 2 for Chinese, Hangul and emoji, 0 for marks. */
export function charWidth(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 0x20 && code < 0x7f) return 1;
  if (none.test(char)) return 0;
  return wide.test(char) ? 2 : 1;
}

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  let sum = 0;
  for (const char of text) sum += charWidth(char);
  return sum;
}
