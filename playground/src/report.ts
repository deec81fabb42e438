import type { Finding, MoveId, Report, Rewrite, Severity } from 'amends';
import { at, el } from './dom.ts';
import { isCode, LANGUAGES } from './packs.ts';

/** What the lists can do. */
export interface Actions {
  show(finding: Finding): void;
  apply(rewrite: Rewrite): void;
  switchOff(ruleId: string): void;
  switchOn(ruleId: string): void;
}

/** In the order in which a good reply makes them. */
const MOVES: Record<MoveId, string> = {
  introduction: 'Gives a name',
  thanks: 'Thanks',
  acknowledgement: 'Names the trouble',
  empathy: 'Shows understanding',
  reflection: 'Says back what happened',
  apology: 'Apologises',
  ownership: 'Takes it on',
  'open-question': 'Asks openly',
  solution: 'Offers a solution',
  choice: 'Leaves a choice',
  redress: 'Goes beyond repair',
  commitment: 'Promises a time',
  reassurance: 'Reassures',
  'follow-up': 'Checks back',
};

/** Missing steps, in the order in which a reply takes them. */
const STEPS = [
  'acknowledge',
  'empathy-before-solution',
  'empathy-before-apology',
  'reflection',
  'ownership',
  'asks-again',
  'solution',
  'choice',
  'redress',
  'commitment',
  'offer-call',
  'follow-up',
  'introduction',
].map((name) => `recovery/${name}`);

const GRADES: Record<Severity, string> = { error: 'Error', warning: 'Warning', suggestion: 'Suggestion' };

export const isMissing = ({ range, ruleId }: Finding): boolean => range.start === range.end && STEPS.includes(ruleId);

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** One line for everybody, and for screen readers whenever it changes. */
export function summaryOf({ findings }: Report): string {
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity && !isMissing(one)).length;
  const missing = findings.filter(isMissing).length;
  const parts = (['error', 'warning', 'suggestion'] as const).flatMap((grade) => (count(grade) > 0 ? [many(count(grade), grade)] : []));
  if (missing > 0) parts.push(`${many(missing, 'step')} missing`);
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Nothing to mend.';
}

/** The words of a rewrite, with its blanks as questions. */
function wordsOf({ text, blanks }: Rewrite): (Node | string)[] {
  const out: (Node | string)[] = [];
  let from = 0;
  for (const { range, ask } of blanks) {
    out.push(text.slice(from, range.start), el('span', { className: 'blank', textContent: ask }));
    from = range.end;
  }
  out.push(text.slice(from));
  return out;
}

function fixes({ rewrites, language }: Finding, { apply }: Actions): HTMLElement[] {
  if (rewrites.length === 0) return [];
  const list = el('ul', { className: 'fixes' });
  for (const rewrite of rewrites) {
    const empty = rewrite.text.trim() === '';
    const button = el(
      'button',
      { type: 'button', ...(!empty && { lang: language }) },
      ...(empty ? [el('i', {}, 'Leave it out')] : wordsOf(rewrite)),
    );
    button.addEventListener('click', () => apply(rewrite));
    list.append(el('li', {}, button));
  }
  return [list];
}

function item(finding: Finding, draft: string, actions: Actions): HTMLLIElement {
  const { ruleId, severity, message, range, language } = finding;
  const off = el('button', { type: 'button', ariaLabel: `Switch off the rule ${ruleId}` }, 'Switch off');
  off.addEventListener('click', () => actions.switchOff(ruleId));
  const head = el(
    'div',
    { className: 'rule' },
    el('b', {}, GRADES[severity]),
    el('span', {}, ruleId.replace('/', ' / ').replaceAll('-', ' ')),
    off,
  );
  const body: HTMLElement[] = [head];
  if (range.end > range.start) {
    const words = el('button', { type: 'button', className: 'words', lang: language, title: 'Show it in the draft' });
    words.textContent = `“${draft.slice(range.start, range.end).replace(/\s+/g, ' ')}”`;
    words.addEventListener('click', () => actions.show(finding));
    body.push(words);
  }
  body.push(el('p', { className: 'hears', lang: language }, message), ...fixes(finding, actions));
  return el('li', { className: severity }, ...body);
}

function fill(id: string, items: readonly HTMLElement[], none: string): void {
  at(id).replaceChildren(...(items.length > 0 ? items : [el('li', { className: 'none' }, none)]));
}

/** Shows a report beside the draft that it is about. */
export function render(report: Report, draft: string, off: readonly string[], actions: Actions): void {
  const { findings, moves, score, languages, situation, notes } = report;
  at('score').textContent = String(score.total);
  const said = summaryOf(report);
  if (at('summary').textContent !== said) at('summary').textContent = said;
  const names = languages.map((code) => (isCode(code) ? LANGUAGES[code] : code)).join(', ');
  at('facts').textContent = [
    names,
    situation === 'unknown' ? '' : `reads as a ${situation === 'praise' ? 'word of praise' : situation}`,
    ...notes,
  ]
    .filter(Boolean)
    .join(' · ');

  const missing = findings.filter(isMissing).sort((a, b) => STEPS.indexOf(a.ruleId) - STEPS.indexOf(b.ruleId));
  const marked = findings.filter((one) => !isMissing(one));
  fill(
    'findings',
    marked.map((one) => item(one, draft, actions)),
    draft.trim() === '' ? 'Write a draft, or take a sample.' : 'No words that make things worse.',
  );
  fill(
    'missing',
    missing.map((one) => item(one, draft, actions)),
    situation === 'complaint' ? 'Nothing.' : 'Steps are expected of an answer to a complaint.',
  );

  const made = new Set(moves.map(({ move }) => move));
  const good = (Object.keys(MOVES) as MoveId[]).filter((move) => made.has(move));
  fill(
    'moves',
    good.map((move) => el('li', {}, MOVES[move])),
    'None yet.',
  );

  at('parts').replaceChildren(
    ...score.parts.map(({ id, points }) =>
      el('tr', {}, el('td', {}, id), el('td', {}, points > 0 ? `+${points}` : String(points).replace('-', '−'))),
    ),
  );
  at('off-box').hidden = off.length === 0;
  at('off').replaceChildren(
    ...off.map((ruleId) => {
      const button = el('button', { type: 'button' }, `Switch on ${ruleId}`);
      button.addEventListener('click', () => actions.switchOn(ruleId));
      return el('li', {}, button);
    }),
  );
}
