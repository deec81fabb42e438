import type { Finding, MoveId, Report, Rewrite, RuleInfo, Severity } from 'amends';
import { wordsOf } from 'amends/codemirror';
import { docsPage } from './docs.ts';
import { button, make } from './dom.ts';

/** The order in which a reply mends things. */
const STEPS = [
  'acknowledge',
  'reflection',
  'empathy-before-apology',
  'empathy-before-solution',
  'ownership',
  'solution',
  'asks-again',
  'choice',
  'commitment',
  'offer-call',
  'redress',
  'follow-up',
  'introduction',
];
const MOVES: Record<MoveId, string> = {
  acknowledgement: 'Names the trouble',
  empathy: 'Shows empathy',
  apology: 'Apologises',
  ownership: 'Takes it on',
  reflection: 'Says back what happened',
  'open-question': 'Asks openly',
  solution: 'Offers something',
  choice: 'Leaves a choice',
  commitment: 'Commits to a time',
  redress: 'Makes up for it',
  thanks: 'Thanks',
  reassurance: 'Reassures',
  'follow-up': 'Checks back',
  introduction: 'Gives a name',
};
const GRAVITY: Record<Severity, number> = { error: 3, warning: 2, suggestion: 1 };
const VERDICTS: [number, string][] = [
  [90, 'Ready to send'],
  [70, 'Nearly there'],
  [45, 'Will not help yet'],
  [0, 'Will make it worse'],
];

export interface Shown {
  text: string;
  report: Report;
  rules: readonly RuleInfo[];
  select: (finding: Finding) => void;
  apply: (finding: Finding, nth: number) => void;
}

export const stepOf = ({ ruleId }: Finding): number => STEPS.indexOf(ruleId.replace('recovery/', ''));
export const isMissing = ({ range, ruleId }: Finding): boolean => range.start === range.end && ruleId.startsWith('recovery/');

/** Whether anything was read: an empty text, or one in no language that is known, has no score. */
export const isRead = ({ languages }: Report, text: string): boolean => text.trim() !== '' && languages.length > 0;

/** A score, where there is one to show. */
export function showScore(place: HTMLElement, report: Report | null): void {
  if (!report) {
    place.replaceChildren();
    return;
  }
  const { total } = report.score;
  const [, verdict] = VERDICTS.find(([from]) => total >= from)!;
  const meter = make('meter', { min: 0, max: 100, low: 45, high: 70, optimum: 100, value: total });
  meter.setAttribute('aria-label', 'Score');
  place.replaceChildren(
    make('p', { className: 'total' }, String(total), make('span', { className: 'of' }, ' of 100')),
    make('p', { className: 'verdict' }, verdict),
    meter,
  );
}

/** The words of a rewrite, its blanks as the questions that they ask. */
function piecesOf(rewrite: Rewrite, draft: string): (Node | string)[] {
  const { text, blanks } = rewrite;
  const out: (Node | string)[] = [];
  let from = 0;
  for (const { range, ask } of blanks) {
    out.push(text.slice(from, range.start), make('span', { className: 'blank' }, ask));
    from = range.end;
  }
  const rest = text.slice(from);
  out.push(from > 0 && /^\s/u.test(rest) ? ' ' : '', wordsOf(draft, { ...rewrite, text: rest }));
  return out;
}

function fixes(finding: Finding, draft: string, apply: Shown['apply']): HTMLElement {
  const list = make('div', { className: 'fixes', role: 'group', ariaLabel: 'Rewrites' });
  finding.rewrites.forEach((rewrite, nth) => {
    const empty = rewrite.text.trim() === '';
    const one = button('fix', empty ? 'Leave it out' : '', () => apply(finding, nth));
    if (!empty) {
      one.lang = finding.language;
      one.append(...piecesOf(rewrite, draft));
    }
    list.append(one);
  });
  return list;
}

/** One line for all, read out when it changes. */
export function summaryOf(report: Report): string {
  const { findings, languages, unchecked } = report;
  if (languages.length === 0) return 'Not checked: no pack covers this language.';
  const count = (some: readonly Finding[], word: string): string[] =>
    some.length > 0 ? [`${some.length} ${word}${some.length === 1 ? '' : 's'}`] : [];
  const of = (severity: Severity): Finding[] => findings.filter((one) => one.severity === severity && !isMissing(one));
  const parts = [...count(of('error'), 'error'), ...count(of('warning'), 'warning'), ...count(of('suggestion'), 'suggestion')];
  const missing = count(findings.filter(isMissing), 'step').map((steps) => `${steps} missing`);
  const found = [...parts, ...missing].join(', ') || 'Nothing to mend';
  return `${found}.${unchecked.length > 0 ? ' Part of the text was not checked.' : ''}`;
}

/** The name of a rule, which leads to its page where there is one. */
function ruleName(ruleId: string, title: string): HTMLElement | string {
  const href = docsPage(`docs/rules/${ruleId}.html`);
  return href ? make('a', { href, className: 'rule' }, title) : title;
}

function findingItem(finding: Finding, shown: Shown): HTMLElement {
  const { text, rules, select, apply } = shown;
  const { severity, range, message, language, ruleId } = finding;
  const words = text.slice(range.start, range.end).replace(/\s+/gu, ' ');
  const title = rules.find(({ id }) => id === ruleId)?.title ?? ruleId;
  const quote = words ? button(`words ${severity}`, words, () => select(finding)) : make('span', { className: 'words' }, title);
  quote.lang = language;
  if (words) quote.prepend(make('span', { className: 'aloud', lang: 'en' }, 'Show in the draft: '));
  return make(
    'li',
    { className: `finding ${severity}` },
    make('p', { className: 'kind' }, make('span', { className: 'severity' }, severity), ' ', ruleName(ruleId, title)),
    quote,
    make('p', { className: 'message', lang: language }, message),
    fixes(finding, text, apply),
  );
}

function stepItem(finding: Finding, { text, rules, apply }: Shown): HTMLElement {
  const title = rules.find(({ id }) => id === finding.ruleId)?.title ?? finding.ruleId;
  return make(
    'li',
    { className: `step ${finding.severity}` },
    make('p', { className: 'kind' }, make('strong', {}, ruleName(finding.ruleId, title))),
    make('p', { className: 'message', lang: finding.language }, finding.message),
    fixes(finding, text, apply),
  );
}

const section = (title: string, ...rest: Node[]): HTMLElement => make('section', { className: 'part' }, make('h2', {}, title), ...rest);

/** Everything but the score. */
export function showReport(place: HTMLElement, shown: Shown): void {
  const { report, rules, text } = shown;
  const missing = report.findings.filter(isMissing).sort((a, b) => stepOf(a) - stepOf(b));
  const rest = report.findings.filter((one) => !isMissing(one)).sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]);
  const parts: Node[] = [];
  if (!text.trim()) {
    place.replaceChildren(make('p', { className: 'quiet' }, 'Write a reply, or take a sample.'));
    return;
  }
  if (!isRead(report, text)) {
    place.replaceChildren(make('p', { className: 'quiet' }, 'No pack covers the language of this text.'));
    return;
  }
  if (rest.length > 0)
    parts.push(section('What they hear', make('ol', { className: 'findings' }, ...rest.map((one) => findingItem(one, shown)))));
  else parts.push(section('What they hear', make('p', { className: 'quiet' }, 'Nothing that hurts.')));
  const moves = [...new Set(report.moves.map(({ move }) => move))];
  if (moves.length > 0)
    parts.push(section('Done well', make('ul', { className: 'moves' }, ...moves.map((move) => make('li', {}, MOVES[move])))));
  if (missing.length > 0)
    parts.push(section('Still missing, in this order', make('ol', { className: 'steps' }, ...missing.map((one) => stepItem(one, shown)))));
  if (report.unchecked.length > 0)
    parts.push(section('Not checked', make('p', { className: 'quiet' }, 'Part of this text is in a language that no pack covers.')));
  if (report.score.parts.length > 0) {
    const rows = report.score.parts.map(({ id, points }) =>
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, rules.find((rule) => rule.id === id)?.title ?? MOVES[id as MoveId] ?? id),
        make('td', { className: points < 0 ? 'less' : 'more' }, points < 0 ? `−${-points}` : `+${points}`),
      ),
    );
    const table = make('table', {}, make('tbody', {}, ...rows));
    table.setAttribute('aria-label', 'Parts of the score');
    const open = place.querySelector<HTMLDetailsElement>('details.parts')?.open ?? false;
    parts.push(make('details', { className: 'fold parts', open }, make('summary', {}, 'How the score comes about'), table));
  }
  place.replaceChildren(...parts);
}
