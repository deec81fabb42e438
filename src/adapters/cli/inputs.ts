import type { Settings } from './config/keys.ts';
import { UsageError } from './errors.ts';
import { decode, isUtf16, readBytes } from './files.ts';
import { holdsMany, readFields } from './select/index.ts';
import { type Leaf, pathName } from './select/leaf.ts';

/** One draft of a file. */
export interface InputDraft {
  text: string;
  /** Name of the format to read it with. */
  format: string;
  placeholders: string[];
  /** Where it stands, when the file holds more than the draft. */
  leaf?: Leaf;
  field?: string;
  /** What its owner calls it. */
  title?: string;
}

/** One file as it was read. */
export interface Input {
  file: string;
  source: string;
  /** How the file is to be written back. */
  encoding: BufferEncoding;
  drafts: InputDraft[];
  settings: Settings;
}

/** Reads the drafts of one file. */
export async function readInput(file: string, settings: Settings): Promise<Input> {
  const bytes = await readBytes(file);
  if (/\.eml$/i.test(file)) return readMail(file, bytes, settings);
  return { file, ...(await readSource(file, decode(bytes, file), settings)), settings, encoding: isUtf16(bytes) ? 'utf16le' : 'utf8' };
}

/** Reads the drafts of a text that has been decoded already. */
export async function readSource(file: string, source: string, { as, select = [] }: Settings): Promise<Pick<Input, 'source' | 'drafts'>> {
  if (!holdsMany(file)) return { source, drafts: [{ text: source, format: as ?? formatOf(file), placeholders: [] }] };
  const fields = await readFields(file, source, select, as);
  if (fields.length === 0)
    throw new UsageError(`${file} has no text at ${select.join(', ')}. Leave the file out, or say with --select where its replies stand.`);
  const drafts = fields.map(({ leaf, format, placeholders, title }) => ({
    text: leaf.text,
    format,
    placeholders,
    leaf,
    field: pathName(leaf.path),
    title,
  }));
  return { source, drafts };
}

/** A mail's parts have a character set each, so its source is taken byte by byte. */
async function readMail(file: string, bytes: Uint8Array, settings: Settings): Promise<Input> {
  const source = Buffer.from(bytes).toString('latin1');
  const { readEml } = await import('./select/eml.ts');
  const { leaves, format } = readEml(file, source);
  const drafts = leaves.map((leaf) => ({ text: leaf.text, format: settings.as ?? format, placeholders: [], leaf }));
  return { file, source, settings, encoding: 'latin1', drafts };
}

/** How a file is read, by its name. */
function formatOf(file: string): string {
  if (/\.(md|markdown)$/i.test(file)) return 'markdown';
  return /\.html?$/i.test(file) ? 'html' : 'text';
}
