/** Mutation testing, a folder of `src/` at a time: `npm run mutate [-- judge text …]`. Minutes a folder; `reports/mutation/` has the survivors. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../src/compile-pack.ts';
import { createLinter, fix } from '../src/index.ts';
import { judgedBy, type MutationCorpus } from '../test/mutation/corpus.ts';
import { languages, loadLanguage, ROOT } from './load.ts';
import { type Fixture, readFixtures } from './measure.ts';

/** Every so manieth cell and example, so that a mutant takes a second. */
const SHARE = 4;
const some = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % SHARE === 0);
/** Found by checks of `src/reply/`, and too rare for a share. */
const RARE = /name-parroting|repetition|interrogation|template-residue/;
const FOLDERS = ['judge', 'rewrite', 'reply', 'text', 'match'];
const reports = join(ROOT, 'reports', 'mutation');
const chosen = process.argv.slice(2);
const folders = chosen.length ? chosen : FOLDERS;

/** Whole replies: some of those labelled as such, and all that hold what only a whole reply shows. */
const wholeReplies = (fixtures: readonly Fixture[]): Fixture[] => [
  ...some(fixtures.filter(({ moves }) => moves)),
  ...fixtures.filter(({ expect, near }) => RARE.test(near ?? '') || expect?.some(({ rule }) => RARE.test(rule))),
];

/** What authors have written down and holds today: where each example is marked, what it becomes, and what is clean. */
async function corpus(): Promise<MutationCorpus> {
  const out: MutationCorpus = {};
  for (const lang of languages()) {
    const source = await loadLanguage(lang);
    const { rules, moves } = source;
    const linter = createLinter({ packs: [compilePack(source)] });
    const has = ({ move, text }: { move: string; text: string }) =>
      linter.lint({ text, language: lang }).moves.some((one) => one.move === move);
    const clean = (text: string) => linter.lint({ text, language: lang }).findings.every(({ ruleId }) => ruleId.startsWith('recovery/'));
    const cells = Object.entries(rules).flatMap(([id, { cell }]) => ('patterns' in cell ? [{ id, cell }] : []));
    out[lang] = {
      flags: some(cells)
        .flatMap(({ id, cell }) =>
          Object.entries(cell.flags).map(([example, after]) => {
            const start = example.indexOf('⟦');
            return { id, text: example.replace(/[⟦⟧]/g, ''), start, end: example.indexOf('⟧') - 1, after };
          }),
        )
        .filter(({ id, text, start, end, after }) => {
          const own = linter.lint({ text, language: lang }).findings.filter(({ ruleId }) => ruleId === id);
          const [first] = own[0]?.rewrites ?? [];
          return (
            own.length === 1 && own[0]!.range.start === start && own[0]!.range.end === end && (first ? fix(text, first) : null) === after
          );
        }),
      allows: some(cells)
        .flatMap(({ cell }) => cell.allows)
        .filter(clean),
      shows: Object.entries(moves)
        .flatMap(([move, { shows }]) => some(shows).map((text) => ({ move, text })))
        .filter(has),
      not: Object.entries(moves)
        .flatMap(([move, cell]) => some(cell.not).map((text) => ({ move, text })))
        .filter((one) => !has(one)),
      replies: wholeReplies(readFixtures(lang)).map(({ text, customer, thread }) => {
        const draft = { text, language: lang, ...(customer && { customer }), ...(thread && { thread }) };
        return { draft, judged: judgedBy(linter, draft) };
      }),
    };
  }
  return out;
}

const run = (command: string, ...args: string[]): number => spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;

mkdirSync(reports, { recursive: true });
writeFileSync(join(reports, 'corpus.json'), JSON.stringify(await corpus()));
if (run('npm', 'run', '--silent', 'build:packs') !== 0) process.exit(1);
const rows: string[] = [];
for (const folder of folders) {
  const glob = folder === 'root' ? 'src/*.ts' : `src/${folder}/**/*.ts`;
  const status = run('npx', 'stryker', 'run', '--mutate', `${glob},!src/**/*.test.ts,!src/types.ts,!src/index.ts`);
  if (status !== 0) {
    process.exitCode = status;
    continue;
  }
  const file = join(reports, `${folder}.json`);
  renameSync(join(reports, 'mutation.json'), file);
  const files = JSON.parse(readFileSync(file, 'utf8')).files as Record<string, { mutants: { status: string }[] }>;
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => all.filter((one) => wanted.includes(one)).length;
  const killed = count('Killed', 'Timeout');
  const left = count('Survived', 'NoCoverage');
  rows.push(`${folder.padEnd(10)} ${((100 * killed) / Math.max(1, killed + left)).toFixed(1)} %  ${killed} of ${killed + left}`);
}
console.log(rows.join('\n'));
