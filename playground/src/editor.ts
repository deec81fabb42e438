import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { forceLinting, linter as lintSettings } from '@codemirror/lint';
import { StateEffect } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { Draft, Linter, Report } from 'amends';
import { amends } from 'amends/codemirror';
import './editor.css';

export interface DraftEditor {
  text(): string;
  /** Replaces everything. */
  write(text: string): void;
  /** Lints again, when something other than the text has changed. */
  refresh(): void;
  /** Selects words, and shows them. */
  select(start: number, end: number): void;
  readonly view: EditorView;
}

const again = StateEffect.define<null>();

/** The draft's editor. `draft` is asked before each lint. */
export function createEditor(options: {
  parent: HTMLElement;
  linter: Linter;
  draft: () => Omit<Draft, 'text'>;
  onReport: (report: Report | null) => void;
}): DraftEditor {
  const { parent, linter, draft, onReport } = options;
  const view = new EditorView({
    parent,
    extensions: [
      history(),
      drawSelection(),
      EditorView.lineWrapping,
      keymap.of([...historyKeymap, ...defaultKeymap]),
      EditorView.contentAttributes.of({ 'aria-labelledby': 'draft-label', spellcheck: 'false' }),
      // What is missing has its own list beside the editor.
      amends({ linter, draft, missing: false, delay: 150, onReport }),
      lintSettings(null, { needsRefresh: ({ transactions }) => transactions.some(({ effects }) => effects.some((one) => one.is(again))) }),
    ],
  });
  return {
    view,
    text: () => view.state.doc.toString(),
    write(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      forceLinting(view);
    },
    refresh() {
      view.dispatch({ effects: again.of(null) });
      forceLinting(view);
    },
    select(start, end) {
      view.dispatch({ selection: { anchor: start, head: end }, scrollIntoView: true });
      view.focus();
    },
  };
}
