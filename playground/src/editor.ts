import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Draft, Finding, Linter, Report } from 'amends';
import { amends, applyRewrite } from 'amends/codemirror';

/** The draft's editor. `linter` is asked anew each time: it changes with the packs. */
export function makeEditor(
  parent: HTMLElement,
  { linter, draft, onReport }: { linter: () => Linter; draft: () => Omit<Draft, 'text'>; onReport: (report: Report | null) => void },
): EditorView {
  const live: Linter = {
    lint: (input) => linter().lint(input),
    session: () => live,
    explain: (input) => linter().explain(input),
    get rules() {
      return linter().rules;
    },
  };
  return new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-labelledby': 'draft-label', spellcheck: 'false' }),
        amends({ linter: live, draft, delay: 150, missing: false, onReport }),
      ],
    }),
  });
}

/** Applies a finding's rewrite where its words stand now. */
export function applyNow(view: EditorView, linter: Linter, draft: Omit<Draft, 'text'>, { fingerprint, range }: Finding, nth: number): void {
  const far = (one: Finding): number => Math.abs(one.range.start - range.start);
  const [now] = linter
    .lint({ ...draft, text: view.state.doc.toString() })
    .findings.filter((one) => one.fingerprint === fingerprint)
    .sort((a, b) => far(a) - far(b));
  const rewrite = now?.rewrites[nth];
  if (rewrite) applyRewrite(view, rewrite);
}
