import type { Io } from '../io.ts';
import { readLines } from './lines.ts';
import { type Outcome, parseOutcome } from './summary.ts';

interface Change {
  rule: string;
  newly: { line: number; id?: string }[];
  noLonger: { line: number; id?: string }[];
}

/** How many places are named for each rule. */
const shown = 5;

/** What is found in an archive now and was not in the outcomes of before, and the reverse; exit code 1 where they differ. */
export async function replay(before: string, now: AsyncGenerator<Outcome>, form: string | undefined, io: Io): Promise<number> {
  const changes = new Map<string, Change>();
  const change = (rule: string) => {
    const known = changes.get(rule) ?? { rule, newly: [], noLonger: [] };
    changes.set(rule, known);
    return known;
  };
  let failed = false;
  let line = 0;
  for await (const text of readLines(before)) {
    const old = parseOutcome(text, before, ++line);
    let fresh: Outcome | undefined;
    do fresh = (await now.next()).value;
    while (fresh && fresh.line < old.line);
    if (!fresh) break;
    const place = { line: fresh.line, id: fresh.id };
    failed ||= fresh.error !== undefined;
    for (const { ruleId } of without(fresh.findings, old.findings)) change(ruleId).newly.push(place);
    for (const { ruleId } of without(old.findings, fresh.findings)) change(ruleId).noLonger.push(place);
  }
  const sorted = [...changes.values()].sort((a, b) => b.newly.length - a.newly.length || b.noLonger.length - a.noLonger.length);
  io.stdout(form === 'json' ? `${JSON.stringify(sorted, null, 2)}\n` : asText(sorted));
  return failed ? 2 : sorted.length > 0 ? 1 : 0;
}

type Findings = NonNullable<Outcome['findings']>;

function without(all: Findings = [], known: Findings = []): Findings {
  const keys = new Set(known.map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`));
  return all.filter(({ ruleId, fingerprint }) => !keys.has(`${ruleId} ${fingerprint}`));
}

function asText(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing is found that was not, and nothing is missing.\n';
  const places = (list: Change['newly'], what: string) => {
    if (list.length === 0) return '';
    const named = list.slice(0, shown).map(({ line, id }) => (id === undefined ? `line ${line}` : `line ${line} (${id})`));
    return `  ${what} ${list.length}: ${named.join(', ')}${list.length > shown ? ' …' : ''}\n`;
  };
  return changes
    .map(({ rule, newly, noLonger }) => `${rule}\n${places(newly, 'newly found')}${places(noLonger, 'no longer found')}`)
    .join('\n');
}
