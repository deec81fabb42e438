import { type Analysis, analyse, type Setup } from './analyse.ts';
import { explain } from './explain.ts';
import { scoreOf } from './judge/score.ts';
import { type Judged, settle } from './judge/settle.ts';
import { severityOf } from './judge/severity.ts';
import { listRules } from './list-rules.ts';
import { Memory } from './match/memory.ts';
import { isSoft, vetoOf } from './match/veto.ts';
import { checkOptions } from './options.ts';
import { type OpenPack, openPack } from './pack.ts';
import { replyFindings } from './reply/findings.ts';
import { type Desk, phraseFindings, sortFindings, toSource } from './report.ts';
import { detector } from './text/detect.ts';
import { headerTest } from './text/headers.ts';
import type { Draft, Linter, LinterOptions, Report, Session } from './types.ts';

/**
 * Makes a linter.
 * @param options packs, and what the team decided: preset, severities, locale, formats
 * @throws TypeError for a wrong option, naming the key and the nearest right one
 */
export function createLinter(options: LinterOptions): Linter {
  const { packs: given, preset, rules } = checkOptions(options);
  const packs = given.map(openPack);
  const setup: Setup = {
    packs,
    byLanguage: groupByLanguage(packs),
    formats: new Map((options.formats ?? []).map((format) => [format.name, format])),
    detect: detector(packs.map(({ data }) => data)),
    headerOf: headerTest(packs.flatMap(({ data }) => data.quoteHeaders)),
  };
  const desk: Desk = { setup, preset, rules, locale: options.locale, admissions: options.admissions ?? true };

  function lint(input: string | Draft, memory?: Memory): Report {
    const draft = asDraft(input);
    // 1–5: read, detect, segment, fold, match
    const analysis = analyse(draft, setup, memory);
    // 6–7: veto, judge
    const judged = judge(analysis, desk);
    // 8: settle and rewrite
    const findings = phraseFindings(settle(judged, analysis.text), analysis, desk);
    findings.push(...replyFindings(analysis, desk));
    const report = toSource(analysis, sortFindings(findings));
    return { ...report, score: scoreOf(report.findings, report.moves) };
  }

  function session(): Session {
    const memory = new Memory();
    return {
      lint(input) {
        memory.turn();
        return lint(input, memory);
      },
    };
  }

  return { lint: (input) => lint(input), session, explain: (input) => explain(asDraft(input), desk), rules: listRules(desk) };
}

const asDraft = (input: string | Draft): Draft => (typeof input === 'string' ? { text: input } : (input ?? { text: '' }));

/** Matches that stand, with their severity. */
function judge(analysis: Analysis, { preset, rules }: Desk): Judged[] {
  const out: Judged[] = [];
  for (const passage of analysis.passages)
    for (const match of passage.matches) {
      const { id, entry, groups } = match.rule;
      const own = isSoft(match, analysis) ? 'suggestion' : groups[match.group]?.severity;
      const severity = severityOf(id, entry, own, analysis.situation, preset, rules);
      if (severity !== 'off' && vetoOf(match, analysis) === undefined) out.push({ match, severity });
    }
  return out;
}

/** The pack that knows the language's guards comes first; house packs follow. */
function groupByLanguage(packs: readonly OpenPack[]): Map<string, OpenPack[]> {
  const out = new Map<string, OpenPack[]>();
  for (const pack of packs) out.set(pack.language, [...(out.get(pack.language) ?? []), pack]);
  for (const list of out.values()) list.sort((a, b) => Number(b.name === b.language) - Number(a.name === a.language));
  return out;
}
