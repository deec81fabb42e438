import type { Io } from '../src/adapters/cli/io.ts';
import { run } from '../src/adapters/cli/run.ts';
import type { startSession } from '../src/adapters/cli/session.ts';
import { fakeLinter } from './fake-linter.ts';

/** Runs the command line with the fake linter, or another. */
export async function amends(argv: string[], { stdin, start }: { stdin?: string | Uint8Array; start?: typeof startSession } = {}) {
  const out = { code: -1, stdout: '', stderr: '' };
  const io: Io = {
    readStdin: stdin === undefined ? undefined : async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    stdout: (text) => {
      out.stdout += typeof text === 'string' ? text : new TextDecoder('latin1').decode(text);
    },
    stderr: (text) => {
      out.stderr += text;
    },
    color: false,
    columns: 80,
    version: '1.2.3',
  };
  const fake: typeof startSession = async () => ({ linter: () => fakeLinter, draft: ({ text }) => ({ text }), rules: fakeLinter.rules });
  out.code = await run(argv, io, start ?? fake);
  return out;
}
