import type { Finding, Rewrite } from 'amends';
import type { Verdict } from 'amends/presend';
import type { Labels } from './labels.ts';

/** The list beside the field. */
export interface Panel {
  element: HTMLElement;
  /** The element that says how things stand; the field is described by it. */
  status: HTMLElement;
  show(text: string, verdict: Verdict, held: boolean): void;
  focus(): void;
}

export interface PanelActions {
  select(finding: Finding): void;
  /** The finding's nth rewrite. */
  apply(finding: Finding, nth: number): void;
  override(reason: string): void;
}

const GRAVITY = { error: 3, warning: 2, suggestion: 1 } as const;
let panels = 0;

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** It may end inside a word, where it makes a capital of the letter that follows. */
function wordsOf(source: string, { range, text }: Rewrite): string {
  const rest = /\p{L}$/u.test(text) ? (/^\p{L}+/u.exec(source.slice(range.end, range.end + 50))?.[0] ?? '') : '';
  return `${text}${rest}${rest && ' …'}`.replace(/\s+/gu, ' ').trim();
}

const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 89).replace(/[\uD800-\uDBFF]$/u, '')}…` : words);

export function makePanel(labels: Labels, actions: PanelActions): Panel {
  const id = `amends-${++panels}`;
  const element = make('section', 'amends-panel', '', { 'aria-label': labels.title, tabindex: '-1' });
  const status = make('p', 'amends-status', '', { role: 'status', id: `${id}-status` });
  const list = make('ol', 'amends-findings');
  const override = make('div', 'amends-override');
  override.hidden = true;
  const input = make('input', 'amends-reason', '', { id: `${id}-reason`, autocomplete: 'off' });
  const anyway = make('button', 'amends-anyway', labels.sendAnyway, { type: 'button' });
  override.append(make('label', 'amends-label', labels.reason, { for: input.id }), input, anyway);
  element.append(status, list, override);

  function tryOverride(): void {
    const reason = input.value.trim();
    if (reason) {
      actions.override(reason);
      return;
    }
    status.textContent = labels.reasonNeeded;
    input.setAttribute('aria-invalid', 'true');
    input.focus();
  }
  anyway.addEventListener('click', tryOverride);
  input.addEventListener('input', () => input.removeAttribute('aria-invalid'));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    // the host's form would be sent without the reason
    event.preventDefault();
    tryOverride();
  });

  function row(text: string, finding: Finding): HTMLLIElement {
    const { range, severity, ruleId, message, rewrites, language } = finding;
    const item = make('li', `amends-finding amends-is-${severity}`, '', { 'data-rule': ruleId });
    const words = text.slice(range.start, range.end).replace(/\s+/gu, ' ');
    item.append(make('span', 'amends-severity', labels.severity[severity]));
    if (words) {
      const show = make('button', 'amends-words', `“${short(words)}”`, {
        type: 'button',
        'aria-label': labels.show(short(words)),
        lang: language,
      });
      show.addEventListener('click', () => actions.select(finding));
      item.append(show);
    } else item.append(make('span', 'amends-words', labels.missing));
    item.append(make('p', 'amends-message', message, { lang: language }));
    for (const [nth, rewrite] of rewrites.entries()) {
      const line = wordsOf(text, rewrite);
      const label = line === '' ? labels.leaveOut : labels.write(line);
      const button = make('button', 'amends-apply', label, { type: 'button' });
      const asks = rewrite.blanks.map(({ ask }) => ask).join(' ');
      if (asks) button.title = asks;
      button.addEventListener('click', () => actions.apply(finding, nth));
      item.append(button);
    }
    return item;
  }

  return {
    element,
    status,
    show(text, { report, blocking, summary }, held) {
      const findings = [...(report?.findings ?? [])].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]);
      const said = !report ? `${labels.unchecked} ${summary}` : held ? labels.held(blocking.length) : labels.count(findings.length);
      // the same words again would be read out again
      if (status.textContent !== said) status.textContent = said;
      list.replaceChildren(...findings.map((finding) => row(text, finding)));
      override.hidden = !held;
      element.classList.toggle('amends-held', held);
      if (!held) input.value = '';
    },
    focus: () => element.focus(),
  };
}
