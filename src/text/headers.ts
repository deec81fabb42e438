/** `quote`: what follows is quoted mail. `label`: a line as `From: …`, which replies have too; several together open a quotation. */
export type Header = 'quote' | 'label';

const LONGEST_SEPARATOR = 60;
const DECORATION = /^[-_=*•> ]+|[-_=*•:> ]+$/g;

/** Compared without case, accents, kinds of colons, and the colon at the end. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('：', ':').trim().replace(/ *:$/, '');

/**
 * Tells header lines of quoted mail by the literal parts that all packs know; a gap at an end of a pattern is an empty part.
 * Three kinds: a sentence that ends with a colon (“On … wrote:”), a line of its own (“Original message”), a label (“From: …”).
 */
export function headerTest(headers: readonly (readonly string[])[]): (line: string) => Header | undefined {
  const sentences: string[][] = [];
  const separators = new Set<string>();
  const labels = new Set<string>();
  for (const header of headers) {
    const parts = header.map(plain);
    const words = parts.filter((part) => part !== '' && part !== '-');
    if (words.length === 0) continue;
    if (parts[0] === '-') separators.add(words[0]!);
    else if (words.length > 1 || parts[0] === '') sentences.push(parts);
    else if (parts.length > 1 || isOneWord(words[0]!)) labels.add(words[0]!);
    else separators.add(words[0]!);
  }
  // most lines end as no separator does
  const lasts = new Set([...separators].flatMap((words) => [words.at(-1), words.normalize('NFC').at(-1)]));
  return (line) => {
    const colon = /[:：]/u.test(line);
    if (!colon && (line.length > LONGEST_SEPARATOR || !lasts.has(line.replace(DECORATION, '').at(-1)?.toLowerCase()))) return undefined;
    const text = plain(line);
    if (separators.has(text.replace(DECORATION, ''))) return 'quote';
    if (/[:：]\s*$/u.test(line) && sentences.some((parts) => reads(text, parts))) return 'quote';
    return colon && labels.has(text.slice(0, Math.max(0, text.indexOf(':'))).replace(DECORATION, '')) ? 'label' : undefined;
  };
}

/** Scripts without case have no spaces that would tell. */
const isOneWord = (text: string): boolean => !text.includes(' ') && text !== text.toUpperCase();

/** Do the parts stand in this order, the last one at the end where no gap follows? */
function reads(line: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    const found = line.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return line.endsWith(parts.at(-1)!) && line.length - parts.at(-1)!.length >= at;
}
