import type { Linter } from 'amends';
import type { Settings } from '../config/keys.ts';
import { spare } from '../lint.ts';
import { longestLine, type OnRead, readLines } from './lines.ts';
import { type Fields, readRecord } from './record.ts';
import type { Outcome } from './summary.ts';

/** The outcome of every line of an archive, in order, after the first `skip`. Empty lines count and are passed over. */
export async function* lintLines(
  file: string,
  linter: Linter,
  fields: Fields,
  settings: Settings,
  skip = 0,
  onRead?: OnRead,
): AsyncGenerator<Outcome> {
  let line = 0;
  for await (const text of readLines(file, onRead)) {
    line++;
    if (line > skip && text.trim() !== '') yield outcome(text, line, linter, fields, settings);
  }
}

/** The outcome of one line; what is wrong with it is an outcome too. */
export function outcome(text: string, line: number, linter: Linter, fields: Fields, settings: Settings): Outcome {
  const { placeholders, channel, situation, language, as: format } = settings;
  try {
    if (text.length >= longestLine) throw new Error(`it is longer than ${longestLine} characters`);
    if (text.includes('\ufffd')) throw new Error('it is not UTF-8 text');
    const { draft, ...about } = readRecord(text.replace(/^\ufeff/, ''), fields);
    const report = linter.lint({
      ...(JSON.parse(JSON.stringify({ placeholders, channel, situation, language, format })) as object),
      ...draft,
    });
    const { findings, languages, score } = spare(report, draft.text, settings);
    return {
      line,
      ...about,
      languages,
      score: score.total,
      findings: findings.map(({ ruleId, severity, fingerprint, range }) => ({ ruleId, severity, fingerprint, range })),
    };
  } catch (error) {
    return { line, error: error instanceof Error ? error.message : String(error) };
  }
}
