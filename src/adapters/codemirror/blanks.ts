import { type ChangeSet, type EditorState, type Extension, Prec, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, keymap } from '@codemirror/view';

/** A place that the agent has yet to fill, with the question to ask. */
export interface OpenBlank {
  from: number;
  to: number;
  ask: string;
}

/** Adds blanks, at their places after the change. */
export const setBlanks = StateEffect.define<readonly OpenBlank[]>();
const forget = StateEffect.define<null>();

function touches(changes: ChangeSet, from: number, to: number): boolean {
  let hit = false;
  changes.iterChangedRanges((start, end) => {
    hit ||= start < to && end > from;
  });
  return hit;
}

const field = StateField.define<readonly OpenBlank[]>({
  create: () => [],
  update(blanks, transaction) {
    const left = transaction.docChanged
      ? blanks.flatMap(({ from, to, ask }) => {
          // What is typed into a blank fills it.
          if (touches(transaction.changes, from, to)) return [];
          return [{ from: transaction.changes.mapPos(from, 1), to: transaction.changes.mapPos(to, -1), ask }];
        })
      : blanks;
    let next = left;
    for (const effect of transaction.effects) {
      if (effect.is(setBlanks)) next = [...next, ...effect.value].sort((a, b) => a.from - b.from);
      if (effect.is(forget)) next = [];
    }
    return next;
  },
  provide: (self) =>
    EditorView.decorations.from(self, (blanks) =>
      Decoration.set(
        blanks
          .filter(({ from, to }) => to > from)
          .map(({ from, to, ask }) => Decoration.mark({ class: 'cm-amends-blank', attributes: { title: ask } }).range(from, to)),
      ),
    ),
});

/** The blanks that are still open, by place. Empty where the extension is not in use. */
export function openBlanks(state: EditorState): readonly OpenBlank[] {
  return state.field(field, false) ?? [];
}

/** Selects the next open blank, round the end. False where there is none: the key does what it does elsewhere. */
function toBlank(view: EditorView, step: 1 | -1): boolean {
  const blanks = openBlanks(view.state);
  if (blanks.length === 0) return false;
  const { from, to } = view.state.selection.main;
  const here = blanks.findIndex((blank) => blank.from === from && blank.to === to);
  // The only blank is selected already: Tab leaves the editor, so that nobody is caught in it.
  if (here >= 0 && blanks.length === 1) return false;
  const target =
    step > 0
      ? (blanks.find((blank) => blank.from > from) ?? blanks[0]!)
      : (blanks.findLast((blank) => blank.from < from) ?? blanks.at(-1)!);
  view.dispatch({ selection: { anchor: target.from, head: target.to }, scrollIntoView: true });
  return true;
}

/** Tab and Shift-Tab go through open blanks; Escape gives them up. */
export function blanks(): Extension {
  return [
    field,
    Prec.highest(
      keymap.of([
        { key: 'Tab', run: (view) => toBlank(view, 1), shift: (view) => toBlank(view, -1) },
        {
          key: 'Escape',
          run: (view) => {
            if (openBlanks(view.state).length === 0) return false;
            view.dispatch({ effects: forget.of(null) });
            return true;
          },
        },
      ]),
    ),
    EditorView.baseTheme({
      '.cm-amends-blank': { backgroundColor: 'rgba(127, 127, 127, 0.22)', borderRadius: '2px', padding: '0 0.25em' },
    }),
  ];
}
