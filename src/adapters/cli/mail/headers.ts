/** Whether bytes start as a mail does: with a header, or with the line that mbox and git put before it. */
export function isMail(source: string): boolean {
  return /^(?:From [^\r\n]*\r?\n)?[!-9;-~]+:/.test(source);
}

/** The mail with these headers as its last ones, in place of earlier ones of the same names. */
export function withHeaders(source: string, headers: Readonly<Record<string, string>>): string {
  const blank = /\r?\n(?=\r?\n)/.exec(source);
  const end = blank ? blank.index + blank[0].length : source.length;
  const newline = /\r?\n/.exec(source)?.[0] ?? '\n';
  const names = Object.keys(headers).join('|');
  const kept = source.slice(0, end).replace(new RegExp(`^(?:${names}):.*\\r?\\n(?:[ \\t].*\\r?\\n)*`, 'gim'), '');
  const own = Object.entries(headers).map(([name, value]) => `${name}: ${value}${newline}`);
  return `${kept}${kept.endsWith('\n') ? '' : newline}${own.join('')}${source.slice(end)}`;
}
