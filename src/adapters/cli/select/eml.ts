import { UsageError } from '../errors.ts';
import { type Container, type Leaf, LeafText } from './leaf.ts';
import { decodeTransfer, type Octets } from './transfer.ts';

interface Entity {
  headers: Map<string, string>;
  start: number;
  end: number;
}

/** The part of a mail that is read, and how. */
export interface MailText extends Container {
  format: 'text' | 'html';
}

/**
 * Reads the body of a mail: its plain text, else its HTML. `source` holds one character a byte (latin1), because each
 * part has a character set of its own; attachments and forwarded messages are left out.
 */
export function readEml(file: string, source: string): MailText {
  const parts = readable(source, entity(source, 0, source.length));
  const chosen = parts.find(({ headers }) => typeOf(headers) === 'text/plain') ?? parts[0];
  if (!chosen)
    throw new UsageError(
      `${file} has no readable text: it holds neither text/plain nor text/html. Save it with its text, or leave it out.`,
    );
  const html = typeOf(chosen.headers) === 'text/html';
  const body = decode(file, source, chosen);
  const text = html ? body.text : body.text.slice(0, quotedFrom(body.text));
  const leaf: Leaf = { path: [html ? 'html' : 'text'], ...body, text, rest: body.text.slice(text.length), encode: (text) => text };
  return { value: { [html ? 'html' : 'text']: leaf.text }, leaves: [leaf], format: html ? 'html' : 'text' };
}

/**
 * Outlook quotes without marks: under a line of underscores, or of hyphens round a title, stand three or more header lines in the
 * language of the program, whichever that is.
 */
function quotedFrom(text: string): number {
  const header = /^(?:_{20,}|-{3,}[^-\n]{3,40}-{3,})[ \t]*\r?\n(?:[^\s:：][^:：\n]{0,40}[:：][^\n]*\n){3}/gmu;
  return header.exec(text)?.index ?? text.length;
}

function entity(source: string, start: number, end: number): Entity {
  const blank = /\r?\n\r?\n/.exec(source.slice(start, end));
  const head = source.slice(start, blank ? start + blank.index : end).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, start: blank ? start + blank.index + blank[0].length : end, end };
}

/** The text parts of an entity, in order, without attachments. */
function readable(source: string, part: Entity, depth = 0): Entity[] {
  const type = typeOf(part.headers);
  if (/^attachment/i.test(part.headers.get('content-disposition') ?? '')) return [];
  if (type === 'text/plain' || type === 'text/html') return [part];
  const boundary = parameter(part.headers, 'boundary');
  if (!type.startsWith('multipart/') || !boundary || depth > 20) return [];
  const parts: Entity[] = [];
  let from: number | undefined;
  for (let at = source.indexOf(`--${boundary}`, part.start); at >= 0 && at < part.end; at = source.indexOf(`--${boundary}`, at + 2)) {
    if (from !== undefined) parts.push(...readable(source, entity(source, from, at - (source[at - 2] === '\r' ? 2 : 1)), depth + 1));
    const after = at + boundary.length + 2;
    if (source.startsWith('--', after)) break;
    from = source.indexOf('\n', after) + 1 || part.end;
  }
  return parts;
}

function typeOf(headers: Entity['headers']): string {
  return (headers.get('content-type') ?? 'text/plain').split(';')[0].trim().toLowerCase();
}

function parameter(headers: Entity['headers'], name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(headers.get('content-type') ?? '');
  return match?.[1] ?? match?.[2];
}

/** Byte by byte, so that each character knows its bytes. */
function decode(file: string, source: string, { headers, start, end }: Entity) {
  const { bytes, offsets, ends }: Octets = decodeTransfer(source.slice(start, end), headers.get('content-transfer-encoding') ?? '7bit');
  const decoder = decoderOf(file, parameter(headers, 'charset') ?? 'utf-8');
  const built = new LeafText();
  let first = 0;
  for (let i = 0; i < bytes.length; i++) {
    const char = decoder.decode(bytes.subarray(i, i + 1), { stream: true });
    if (char === '') continue;
    built.add(char, start + offsets[first], start + ends[i]);
    first = i + 1;
  }
  return built.close(bytes.length > 0 ? start + ends[bytes.length - 1] : end);
}

function decoderOf(file: string, charset: string) {
  try {
    return new TextDecoder(charset, { ignoreBOM: true });
  } catch {
    throw new UsageError(`${file} is in a character set that is not known here: ${charset}. Save it as UTF-8 and try again.`);
  }
}
