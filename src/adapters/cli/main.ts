#!/usr/bin/env node
import { createRequire } from 'node:module';
import { run } from './run.ts';

const { stdin, stdout, stderr, env } = process;
const { version } = createRequire(import.meta.url)('amends/package.json') as { version: string };

// `amends … | head` closes the pipe early; that is not an error.
let closed = false;
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  closed = true;
});

/** Resolves where there is no more to wait for, too. */
const drained = () =>
  new Promise<void>((resolve) => {
    const done = () => {
      for (const event of ['drain', 'error', 'close']) stdout.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'error', 'close']) stdout.once(event, done);
  });

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

process.exitCode = await run(process.argv.slice(2), {
  readStdin: stdin.isTTY ? undefined : readStdin,
  stdout: (text) => void stdout.write(text),
  drained: () => (stdout.writableNeedDrain && !closed ? drained() : undefined),
  closed: () => closed,
  terminal: Boolean(stdout.isTTY),
  stderr: (text) => void stderr.write(text),
  progress: stderr.isTTY ? (text) => void stderr.write(`\r\u001b[K${text}`) : undefined,
  color: !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stdout.isTTY && env.TERM !== 'dumb')),
  columns: stdout.columns ?? 80,
  version,
});
