import type { Draft, Finding, Linter, Report, Severity } from '../src/types.ts';

interface FakeRule {
  id: Finding['ruleId'];
  severity: Severity;
  words: string;
  message: string;
  rewrite?: string;
  ask?: string;
}

const rules: FakeRule[] = [
  {
    id: 'blame-shifting/customer',
    severity: 'error',
    words: 'You failed',
    message: 'They hear “you did it wrong”.',
    rewrite: 'We do not see it yet',
  },
  {
    id: 'dismissive/flat-refusal',
    severity: 'warning',
    words: 'nothing we can do',
    message: 'They hear a closed door.',
    ask: 'what you can do',
  },
  { id: 'scripted/stock-phrase', severity: 'warning', words: 'kindly ', message: 'They hear a script.', rewrite: '' },
  { id: 'condescending/calm-down', severity: 'warning', words: '请冷静', message: '对方听到的是命令。', rewrite: '我明白' },
  { id: 'recovery/introduction', severity: 'suggestion', words: 'Bye', message: 'They do not know who you are.' },
];

/** Looks for a handful of words; enough to see what the command line does with findings. */
export const fakeLinter: Linter = {
  rules: rules.map(({ id, severity }) => ({ id, title: id, severity, guides: [], languages: ['en'], url: `https://x.test/${id}` })),
  session: () => fakeLinter,
  lint(draft) {
    const text = typeof draft === 'string' ? draft : draft.text;
    const findings = rules.flatMap((rule) => [...text.matchAll(new RegExp(rule.words, 'g'))].map(({ index }) => finding(rule, index)));
    findings.sort((a, b) => a.range.start - b.range.start);
    const thanks = text.indexOf('Thank you');
    const report: Report = {
      languages: ['en'],
      situation: 'complaint',
      findings,
      moves: thanks < 0 ? [] : [{ move: 'thanks', range: { start: thanks, end: thanks + 9 } }],
      score: { total: 100 - 10 * findings.length, parts: [] },
      unchecked: [],
      notes: [],
    };
    return report;
  },
  explain(draft) {
    return fakeLinter.lint(draft).findings.map(({ ruleId, range }) => ({
      ruleId,
      range,
      text: (draft as Draft).text.slice(range.start, range.end),
      pattern: 'you failed',
      vetoedBy: 'negated',
    }));
  },
};

function finding({ id, severity, words, message, rewrite, ask }: FakeRule, start: number): Finding {
  const range = { start, end: start + words.length };
  const rewrites: Finding['rewrites'] = [];
  if (ask) rewrites.push({ range, text: 'I can …', blanks: [{ range: { start: 6, end: 7 }, ask }], kind: 'replace' });
  if (rewrite !== undefined) rewrites.push({ range, text: rewrite, blanks: [], kind: rewrite ? 'replace' : 'delete' });
  return { ruleId: id, severity, range, message, rewrites, guides: ['001'], url: '', fingerprint: `f${start}`, language: 'en' };
}
