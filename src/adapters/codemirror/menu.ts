import type { Diagnostic } from '@codemirror/lint';
import * as host from '@codemirror/lint';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { type Command, closeHoverTooltips, EditorView, keymap, showTooltip, type Tooltip, type TooltipView } from '@codemirror/view';

interface Here {
  diagnostic: Diagnostic;
  from: number;
  to: number;
}

const GRAVITY = { error: 3, warning: 2, info: 1, hint: 0 } as const;
const show = StateEffect.define<Tooltip | null>();

const field = StateField.define<Tooltip | null>({
  create: () => null,
  update(open, transaction) {
    for (const effect of transaction.effects) if (effect.is(show)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : open;
  },
  provide: (self) => showTooltip.from(self),
});

/** What stands under the cursor; else in its line, for findings about what is missing stand at the ends of lines. Gravest first. */
function findingsAt(view: EditorView): Here[] {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const touching: Here[] = [];
  const inLine: Here[] = [];
  host.forEachDiagnostic(view.state, (diagnostic, from, to) => {
    if (from <= head && head <= to) touching.push({ diagnostic, from, to });
    else if (from <= line.to && to >= line.from) inLine.push({ diagnostic, from, to });
  });
  const gravity = ({ diagnostic }: Here): number => GRAVITY[diagnostic.severity];
  return (touching.length > 0 ? touching : inLine).sort((a, b) => gravity(b) - gravity(a));
}

function close(view: EditorView): void {
  view.dispatch({ effects: show.of(null) });
  view.focus();
}

function render(view: EditorView, findings: readonly Here[]): TooltipView {
  const dom = document.createElement('div');
  dom.className = 'cm-amends-menu';
  dom.setAttribute('role', 'dialog');
  dom.tabIndex = -1;
  dom.setAttribute('aria-label', findings.map(({ diagnostic }) => diagnostic.message).join(' '));
  for (const { diagnostic, from, to } of findings) {
    dom.append(Object.assign(document.createElement('p'), { textContent: diagnostic.message }));
    for (const action of diagnostic.actions ?? []) {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: action.name });
      button.addEventListener('click', () => {
        close(view);
        action.apply(view, from, to);
      });
      dom.append(button);
    }
  }
  const buttons = [...dom.querySelectorAll('button')];
  dom.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') close(view);
    else if (step !== 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  dom.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !dom.contains(event.relatedTarget as Node) && view.state.field(field, false))
      view.dispatch({ effects: show.of(null) });
  });
  return { dom, mount: () => (buttons[0] ?? dom).focus({ preventScroll: true }) };
}

/** Opens the menu of rewrites at the cursor, and puts the focus into it. False where nothing was found. */
export const openFixMenu: Command = (view) => {
  const findings = findingsAt(view);
  if (findings.length === 0 || view.state.field(field, false) === undefined) return false;
  const pos = Math.min(Math.max(findings[0]!.from, 0), view.state.doc.length);
  // what F8 shows says the same
  view.dispatch({ effects: [closeHoverTooltips, show.of({ pos, create: () => render(view, findings) })] });
  return true;
};

/** The menu, and its key. */
export function fixMenu(): Extension {
  return [
    field,
    keymap.of([{ key: 'Mod-.', run: openFixMenu }]),
    EditorView.baseTheme({
      '.cm-amends-menu': { padding: '0.4em', maxWidth: 'min(32em, 90vw)' },
      '.cm-amends-menu p': { margin: '0.2em 0.4em 0.4em' },
      '.cm-amends-menu button': { display: 'block', width: '100%', textAlign: 'start', font: 'inherit', padding: '0.35em 0.5em' },
    }),
  ];
}
