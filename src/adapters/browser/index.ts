import type { Finding } from 'amends';
import type { Gate, Outgoing, Verdict } from 'amends/presend';
import { editableField, textareaField } from './field.ts';
import { english, type Labels } from './labels.ts';
import { marksOn } from './marks.ts';
import { mirrorOf } from './mirror.ts';
import { makePanel } from './panel.ts';

export { english, type Labels } from './labels.ts';

/** What is bound together. */
export interface BindOptions {
  gate: Gate;
  /** A textarea, or an element with `contenteditable`. */
  field: HTMLElement;
  /** The *Send* button. Where it belongs to a form, sending the form is held back too. */
  button: HTMLElement;
  /** What is known of the conversation; asked before each check where it is a function. */
  draft?: Omit<Outgoing, 'text' | 'override'> | (() => Omit<Outgoing, 'text' | 'override'>);
  /** Where the list of findings goes. Default: an element of its own behind the field. */
  list?: HTMLElement;
  /** Milliseconds of quiet before what is typed is looked at. Default 400. */
  delay?: number;
  labels?: Partial<Labels>;
  /** `false`: the page styles `::highlight(amends-error)`, `-warning` and `-suggestion` itself. */
  styles?: boolean;
  /** Told when *Send* was held back. */
  onHeld?: (verdict: Verdict) => void;
}

/** A field under watch. */
export interface Binding {
  /** For the page's own ways to send, such as a key: true when the draft may go; else it is shown why not. */
  attempt(): boolean;
  /** Looks again, where something else has changed. */
  refresh(): void;
  /** Takes back all marks, listeners and elements. */
  unbind(): void;
}

const KEYS = ['gate', 'field', 'button', 'draft', 'list', 'delay', 'labels', 'styles', 'onHeld'];

/**
 * Binds a field and its *Send* button to a gate: findings are marked in the field and listed behind it, with rewrites to
 * apply; *Send* is held back as the gate decides, and an agent may send with a reason. Needs a page.
 * @throws TypeError for a wrong option
 */
export function bindSend(options: BindOptions): Binding {
  for (const key of Object.keys(options))
    if (!KEYS.includes(key)) throw new TypeError(`bindSend knows no option “${key}”. Known: ${KEYS.join(', ')}.`);
  const { gate, field: element, button, draft, delay = 400, styles = true, onHeld } = options;
  if (typeof gate?.check !== 'function' || typeof gate.preview !== 'function')
    throw new TypeError('gate: give one, as in bindSend({ gate: createGate({ linter }) })');
  if (element?.nodeType !== 1) throw new TypeError('field: give a textarea or an element with contenteditable');
  const isTextarea = element.tagName === 'TEXTAREA';
  if (!isTextarea && !/^(?:|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'none'))
    throw new TypeError(`field: a ${element.tagName.toLowerCase()} without contenteditable cannot be bound`);
  if (button?.nodeType !== 1) throw new TypeError('button: give the element that sends');
  const labels: Labels = { ...english, ...options.labels };
  const area = element as HTMLTextAreaElement;
  const canMark = typeof CSS !== 'undefined' && CSS.highlights !== undefined;
  const field = isTextarea
    ? textareaField(area, canMark ? mirrorOf(area) : { ranges: (places) => places.map(() => null), release: () => {} })
    : editableField(element);
  const marks = marksOn(field, element, styles);
  const form = element.closest('form') ?? button.closest('form');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;
  let passing = false;

  const outgoing = (): Outgoing => ({ ...(typeof draft === 'function' ? draft() : draft), text: field.text() });

  function show(text: string, verdict: Verdict): void {
    if (verdict.blocking.length === 0) held = false;
    panel.show(text, verdict, held);
    marks.show(verdict.report?.findings ?? []);
  }
  function refresh(): void {
    clearTimeout(timer);
    const now = outgoing();
    show(now.text, gate.preview(now));
  }
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(refresh, delay);
  }

  /** Asks the gate once for one press of the button, though click and submit both come by. */
  function attempt(reason?: string): boolean {
    if (passing) return true;
    const now = outgoing();
    const verdict = gate.check({ ...now, ...(reason && { override: { reason } }) });
    held = !verdict.send;
    show(now.text, verdict);
    if (held) {
      panel.focus();
      onHeld?.(verdict);
      return false;
    }
    passing = true;
    // once all of this press is over; the page may have emptied the field
    setTimeout(() => {
      passing = false;
      if (bound) refresh();
    });
    return true;
  }
  function stop(event: Event): void {
    if (event.type === 'submit' ? event.target !== form : !event.composedPath().includes(button)) return;
    if (attempt()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  const panel = makePanel(labels, {
    select: ({ range }) => field.select(range),
    apply({ fingerprint, range }, nth) {
      // the text may have changed since the list was made
      const far = (one: Finding): number => Math.abs(one.range.start - range.start);
      const [now] = (gate.preview(outgoing()).report?.findings ?? [])
        .filter((one) => one.fingerprint === fingerprint)
        .sort((a, b) => far(a) - far(b));
      const rewrite = now?.rewrites[nth];
      if (rewrite) field.apply(rewrite);
      refresh();
    },
    override(reason) {
      if (attempt(reason)) button.click();
    },
  });
  let bound = true;
  if (options.list) options.list.append(panel.element);
  else element.after(panel.element);
  const describedBy = element.getAttribute('aria-describedby');
  element.setAttribute('aria-describedby', [describedBy, panel.status.id].filter(Boolean).join(' '));
  element.addEventListener('input', soon);
  // From above, so that no listener of the page on the button comes first.
  const root = button.getRootNode();
  root.addEventListener('click', stop, true);
  root.addEventListener('submit', stop, true);
  refresh();

  return {
    attempt: () => attempt(),
    refresh,
    unbind() {
      if (!bound) return;
      bound = false;
      clearTimeout(timer);
      element.removeEventListener('input', soon);
      root.removeEventListener('click', stop, true);
      root.removeEventListener('submit', stop, true);
      if (describedBy === null) element.removeAttribute('aria-describedby');
      else element.setAttribute('aria-describedby', describedBy);
      marks.release();
      field.release();
      panel.element.remove();
    },
  };
}
