import type { RuleSettings } from 'amends';

/** All that the page remembers, and a link carries. */
export interface State {
  text: string;
  customer: string;
  /** A language's code, or '' for the one that is found. */
  language: string;
  preset: string;
  rules: RuleSettings;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer());
}

/** A fragment is never sent to a server. */
export async function toFragment(state: State): Promise<string> {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream('deflate-raw'));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `#1.${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** @returns null where the fragment is none of ours, or broken */
export async function fromFragment(fragment: string): Promise<State | null> {
  if (!fragment.startsWith('#1.')) return null;
  try {
    const binary = atob(fragment.slice(3).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
    const read = JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))));
    const word = (value: unknown): string => (typeof value === 'string' ? value : '');
    const rules = Object.entries(read.rules ?? {}).filter(([, severity]) => severity === 'off') as [string, 'off'][];
    return {
      text: word(read.text),
      customer: word(read.customer),
      language: word(read.language),
      preset: word(read.preset) || 'recommended',
      rules: Object.fromEntries(rules),
    };
  } catch {
    return null;
  }
}
