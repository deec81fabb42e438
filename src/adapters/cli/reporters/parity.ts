import { count, type Reporter, type Result } from './reporter.ts';

/** A language code that stands alone in a path or a field: `macros/ko/late.md`, `late.en.md`, `translations.zh-TW.body`. */
const code = /(?<![\p{L}\p{N}])(en|ko|ru|el|zh)(?:[-_](?:[A-Za-z]{2}|Han[st]))?(?![\p{L}\p{N}])/gu;

interface Version {
  language: string;
  rules: Set<string>;
  moves: Set<string>;
}

/** How the language versions of one reply differ: a finding or a good move in one that is not in the other. */
export const parity: Reporter = (results) => {
  const groups = new Map<string, Version[]>();
  for (const result of results) {
    const { name, version } = read(result);
    if (version) groups.set(name, [...(groups.get(name) ?? []), version]);
  }
  const several = [...groups].filter(([, versions]) => versions.length > 1);
  const parts = several.map(([name, versions]) => compare(name, versions)).filter((part) => part !== '');
  const same = several.length - parts.length;
  const total =
    several.length === 0
      ? 'No reply has versions in several languages.'
      : `${count(several.length, 'reply').replace('replys', 'replies')} in several languages, ${same} alike.`;
  return [...parts, `${total}\n`].join('\n');
};

/** The name with a star for the language, and what was found in this version. */
function read({ file, field, report }: Result): { name: string; version?: Version } {
  const path = field === undefined ? file : `${file} ${field}`;
  const last = [...path.matchAll(code)].at(-1);
  if (!last) return { name: path };
  return {
    name: `${path.slice(0, last.index)}*${path.slice(last.index + last[0].length)}`,
    version: {
      language: last[0],
      rules: new Set(report.findings.map(({ ruleId }) => ruleId)),
      moves: new Set(report.moves.map(({ move }) => move.replaceAll('-', ' '))),
    },
  };
}

function compare(name: string, versions: readonly Version[]): string {
  const lines = (key: 'rules' | 'moves', here: string, there: string) =>
    [...new Set(versions.flatMap((version) => [...version[key]]))].sort().flatMap((item) => {
      const having = versions.filter((version) => version[key].has(item)).map(({ language }) => language);
      const lacking = versions.filter((version) => !version[key].has(item)).map(({ language }) => language);
      return lacking.length === 0 ? [] : [`  ${item}: ${here} ${having.join(', ')}, ${there} ${lacking.join(', ')}\n`];
    });
  const all = [...lines('rules', 'found in', 'not in'), ...lines('moves', 'made in', 'missing in')];
  return all.length === 0 ? '' : `${name}\n${all.join('')}`;
}
