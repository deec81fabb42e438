import { execFileSync } from 'node:child_process';

/** Milliseconds from nothing to the first report, and MB, in a new process; the median of some. */
export function cold(code: string, folder: string, tries = 9): { ms: number; mb: number } {
  const script = `const start = performance.now(); ${code}; console.log(performance.now() - start, process.memoryUsage().rss / 1e6);`;
  const runs = Array.from({ length: tries }, () => {
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' });
    return out.trim().split(' ').map(Number) as [number, number];
  });
  const middle = (index: 0 | 1) => runs.map((run) => run[index]).sort((a, b) => a - b)[Math.floor(tries / 2)]!;
  return { ms: middle(0), mb: middle(1) };
}
