import { createReadStream } from 'node:fs';
import { UsageError } from '../errors.ts';
import { trouble } from '../files.ts';

/** Beyond so many UTF-16 units a line is cut, so that a file without line ends takes no more memory than another. */
export const longestLine = 2 ** 24;

/** Told how many bytes have been read. */
export type OnRead = (bytes: number) => void;

/**
 * The lines of a file or of standard input, one at a time; only LF ends one, since JSON may hold the other breaks.
 * @throws UsageError where the file cannot be read
 */
export async function* readLines(file: string, onRead?: OnRead): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const keep = (text: string) => {
    if (text === '' || length >= longestLine) return;
    parts.push(text.slice(0, longestLine - length));
    length += text.length;
  };
  const take = () => {
    const line = parts.join('');
    parts = [];
    length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  try {
    let bytes = 0;
    for await (const chunk of stream) {
      bytes += (chunk as Uint8Array).length;
      onRead?.(bytes);
      const text = decoder.decode(chunk as Uint8Array, { stream: true });
      let from = 0;
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
        keep(text.slice(from, at));
        from = at + 1;
        yield take();
      }
      keep(text.slice(from));
    }
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).syscall) throw error;
    throw new UsageError(`${file} cannot be read: ${trouble(error)}.`);
  }
  keep(decoder.decode());
  if (length > 0) yield take();
}
