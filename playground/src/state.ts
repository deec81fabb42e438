import { type Code, isCode } from './packs.ts';

export const PRESETS = {
  recommended: 'Recommended',
  strict: 'Strict',
  'guide-000': 'Listen first',
  'guide-004': 'Make up for it',
} as const;
export const CHANNELS = { '': 'Any', email: 'E-mail', chat: 'Chat', review: 'Review', social: 'Social', macro: 'Canned reply' } as const;
export type PresetName = keyof typeof PRESETS;
export type ChannelName = keyof typeof CHANNELS;

/** All that a shared link holds. */
export interface State {
  draft: string;
  customer: string;
  language: Code | 'auto';
  preset: PresetName;
  channel: ChannelName;
  /** Rules that are switched off. */
  off: string[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 50_000) : '');
const one = <T extends string>(value: unknown, from: Record<T, string>, usual: T): T =>
  typeof value === 'string' && Object.hasOwn(from, value) ? (value as T) : usual;

async function through(bytes: BlobPart, transform: GenericTransformStream): Promise<ArrayBuffer> {
  return new Response(
    new Blob([bytes]).stream().pipeThrough(transform as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array>),
  ).arrayBuffer();
}

/** The state as a fragment of the address. A browser never sends it to a server. */
export async function pack(state: State): Promise<string> {
  const bytes = new Uint8Array(await through(JSON.stringify(state), new CompressionStream('deflate-raw')));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `#s=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** What a fragment holds; null where there is none. @throws where it cannot be read */
export async function unpack(fragment: string): Promise<State | null> {
  if (!fragment.startsWith('#s=')) return null;
  const binary = atob(fragment.slice(3).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const value = JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))));
  return {
    draft: text(value?.draft),
    customer: text(value?.customer),
    language: isCode(value?.language) ? value.language : 'auto',
    preset: one(value?.preset, PRESETS, 'recommended'),
    channel: one(value?.channel, CHANNELS, ''),
    off: Array.isArray(value?.off) ? value.off.filter((id: unknown) => typeof id === 'string' && /^[a-z-]+\/[a-z-]+$/.test(id)) : [],
  };
}
