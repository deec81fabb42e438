import { Session } from 'node:inspector';
import { createLinter, type Pack } from '../src/index.ts';

/** What each step is called in the sources. */
const STEPS: Readonly<Record<string, string>> = {
  lex: 'reading words and sentences',
  scan: 'matching',
  stretches: 'telling the language',
  findMasks: 'links, placeholders, quoted mail',
  place: 'ranges and slots of what matched',
  judge: 'guards and severities',
  phraseFinding: 'rewrites, each fitted, checked for lost facts and linted again',
  replyFindings: 'the whole reply',
};

interface Node {
  id: number;
  callFrame: { functionName: string };
  children?: number[];
}

/** A list of the steps with their share of the time, rewrites with the reading and matching that they need. */
export function whereTimeGoes(pack: Pack, texts: readonly string[]): string {
  const linter = createLinter({ packs: [pack] });
  for (const text of texts) linter.lint(text);
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: 200 });
  session.post('Profiler.start');
  for (const text of texts) linter.lint(text);
  let lines = '';
  session.post('Profiler.stop', (error, result) => {
    if (error) throw error;
    lines = shares(result.profile.nodes as Node[], result.profile.samples ?? []);
  });
  session.disconnect();
  return lines;
}

function shares(nodes: readonly Node[], samples: readonly number[]): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child): [number, number] => [child, id])));
  const counts = new Map<string, number>();
  let total = 0;
  for (const sample of samples) {
    let step: string | undefined;
    let linting = false;
    // the outermost step is the one that pays
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const { functionName } = byId.get(id)!.callFrame;
      if (Object.hasOwn(STEPS, functionName)) step = functionName;
      linting ||= functionName === 'lint';
    }
    if (!linting) continue;
    total++;
    if (step) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([step, count]) => `- ${Math.round((100 * count) / total)} % ${STEPS[step]}`)
    .concat('')
    .join('\n');
}
