import * as host from '@codemirror/lint';
import { type Extension, Prec, StateEffect } from '@codemirror/state';
import { type EditorView, keymap, type ViewUpdate } from '@codemirror/view';
import { blanks } from './blanks.ts';
import { fixMenu } from './menu.ts';
import { type AmendsOptions, amendsSource, checkOptions } from './source.ts';

export { type OpenBlank, openBlanks } from './blanks.ts';
export { openFixMenu } from './menu.ts';
export { type AmendsOptions, amendsSource, applyRewrite, labelsInEnglish, type RewriteLabels, wordsOf } from './source.ts';

// By their names an old host's missing exports would be an error before this one, and say nothing of versions.
const { forceLinting, forEachDiagnostic, lintKeymap, linter: lintWith } = host;
if (typeof forEachDiagnostic !== 'function')
  throw new Error('amends/codemirror needs @codemirror/lint 6.8 or later: npm install @codemirror/lint@latest');

/**
 * Everything for one editor: underlines, what the customer hears on hover, quick fixes (Mod-. at the cursor, F8 to the
 * next finding, Mod-Shift-m for the list), and blanks that Tab goes through.
 * @throws TypeError for a wrong option
 */
export function amends(options: AmendsOptions): Extension {
  checkOptions(options);
  return [
    lintWith(amendsSource(options), { delay: options.delay ?? 300, needsRefresh }),
    blanks(),
    fixMenu(),
    Prec.high(keymap.of([...lintKeymap])),
  ];
}

const again = StateEffect.define<null>();
const needsRefresh = ({ transactions }: ViewUpdate): boolean =>
  transactions.some(({ effects }) => effects.some((effect) => effect.is(again)));

/** Lints again at once, where something else than the text has changed, such as the customer's message. */
export function relint(view: EditorView): void {
  view.dispatch({ effects: again.of(null) });
  forceLinting(view);
}
