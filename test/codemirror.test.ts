import './dom.ts';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { history, undo } from '@codemirror/commands';
import { forceLinting, forEachDiagnostic, nextDiagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, runScopeHandlers } from '@codemirror/view';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AmendsOptions, amends, amendsSource, openBlanks, openFixMenu, relint } from '../src/adapters/codemirror/index.ts';
import type { Finding, Report, Rewrite } from '../src/index.ts';
import { BLAMES, HELPS, linter } from './hosts.ts';

const views: EditorView[] = [];
afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
  document.body.replaceChildren();
});

interface Seen {
  message: string;
  severity: string;
  source?: string;
  words: string;
  actions: string[];
  run: (nth: number) => void;
}

function open(doc: string, options: Partial<AmendsOptions> = {}): EditorView {
  const parent = document.body.appendChild(document.createElement('div'));
  const view = new EditorView({
    parent,
    state: EditorState.create({ doc, extensions: [history(), amends({ linter, delay: 0, ...options })] }),
  });
  views.push(view);
  return view;
}

/** The diagnostics once the source has run; it answers in a promise. */
async function linted(view: EditorView): Promise<Seen[]> {
  forceLinting(view);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const seen: Seen[] = [];
  forEachDiagnostic(view.state, ({ message, severity, source, actions = [] }, from, to) =>
    seen.push({
      message,
      severity,
      source,
      words: view.state.sliceDoc(from, to),
      actions: actions.map(({ name }) => name),
      run: (nth) => actions[nth]!.apply(view, from, to),
    }),
  );
  return seen;
}

const press = (view: EditorView, key: string, more: KeyboardEventInit = {}) =>
  runScopeHandlers(view, new KeyboardEvent('keydown', { key, ...more }), 'editor');

/** A linter that finds one word, for rewrites with chosen blanks. */
function finding(rewrite: (start: number) => Rewrite): AmendsOptions['linter'] {
  const lint = (draft: Parameters<typeof linter.lint>[0]): Report => {
    const report = linter.lint('');
    const start = (typeof draft === 'string' ? draft : draft.text).indexOf('BAD');
    const one = { ...linter.lint(BLAMES).findings[0]!, range: { start, end: start + 3 } } satisfies Finding;
    return { ...report, findings: start < 0 ? [] : [{ ...one, rewrites: [rewrite(start)] }] };
  };
  return { lint };
}

describe('the CodeMirror lint source', () => {
  it('marks the exact words, by severity, with what the customer hears', async () => {
    const reports: (Report | null)[] = [];
    const view = open(BLAMES, { onReport: (report) => reports.push(report) });
    const expected = linter.lint(BLAMES);
    expect(await linted(view)).toMatchObject(
      expected.findings.map(({ ruleId, message, range }) => ({ source: ruleId, message, words: BLAMES.slice(range.start, range.end) })),
    );
    expect((await linted(view))[0]).toMatchObject({ severity: 'error', words: 'You failed to attach the invoice' });
    expect(reports.at(-1)).toEqual(expected);
    expect(await linted(open(HELPS))).toEqual([]);
  });

  it('applies a rewrite as one step that can be undone', async () => {
    const view = open(BLAMES);
    const [blame] = await linted(view);
    expect(blame!.actions[0]).toBe('Write: I don’t see the invoice yet.');
    blame!.run(0);
    expect(view.state.doc.toString()).toBe(BLAMES.replace('You failed to attach the invoice', 'I don’t see the invoice yet'));
    undo(view);
    expect(view.state.doc.toString()).toBe(BLAMES);
  });

  it('names a rewrite by whole words', async () => {
    const rewrite = (start: number): Rewrite => ({ range: { start, end: start + 6 }, text: 'Fine. S', blanks: [], kind: 'replace' });
    const [one] = await linted(open('All BAD, so we wait.', { linter: finding(rewrite) }));
    expect(one!.actions).toEqual(['Write: Fine. So …']);
    one!.run(0);
    expect(views.at(-1)!.state.doc.toString()).toBe('All Fine. So we wait.');
  });

  it('applies it where the words stand now', async () => {
    const view = open(`${BLAMES}\n\nYou failed to attach the invoice.`);
    const all = (await linted(view)).filter(({ source }) => source === 'blame-shifting/customer');
    expect(all).toHaveLength(2);
    view.dispatch({ changes: { from: 0, insert: 'Good morning. ' } });
    const moved: (() => void)[] = [];
    forEachDiagnostic(view.state, (diagnostic, from, to) => {
      if (diagnostic.source === 'blame-shifting/customer') moved.push(() => diagnostic.actions?.[0]?.apply(view, from, to));
    });
    moved.at(-1)!();
    expect(view.state.doc.toString()).toBe(`Good morning. ${BLAMES}\n\nI don’t see the invoice yet.`);
  });

  it('does nothing where the words are gone', async () => {
    const view = open(BLAMES);
    const [blame] = await linted(view);
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: 'Thanks.' } });
    blame!.run(0);
    expect(view.state.doc.toString()).toBe('Thanks.');
  });

  it('selects the first blank, and Tab goes on until all are filled', async () => {
    const text = 'I will … by …';
    const blanks = [
      { range: { start: 7, end: 8 }, ask: 'What?' },
      { range: { start: 12, end: 13 }, ask: 'When?' },
    ];
    const view = open('We BAD.', { linter: finding((start) => ({ range: { start, end: start + 3 }, text, blanks, kind: 'replace' })) });
    expect(press(view, 'Tab')).toBe(false);
    (await linted(view))[0]!.run(0);
    const selected = () => [
      view.state.selection.main.from,
      view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to),
    ];
    expect(selected()).toEqual([10, '…']);
    expect(view.contentDOM.querySelectorAll('.cm-amends-blank')).toHaveLength(2);
    expect(view.contentDOM.querySelector('.cm-amends-blank')!.getAttribute('title')).toBe('What?');
    view.dispatch(view.state.replaceSelection('call you'));
    expect(openBlanks(view.state).map(({ ask }) => ask)).toEqual(['When?']);
    expect(press(view, 'Tab')).toBe(true);
    expect(selected()[1]).toBe('…');
    expect(press(view, 'Tab'), 'nobody is caught in the editor').toBe(false);
    expect(press(view, 'Escape')).toBe(true);
    expect(openBlanks(view.state)).toEqual([]);
    expect(press(view, 'Tab')).toBe(false);
  });

  it('opens a menu of fixes at the cursor, by keyboard', async () => {
    const view = open(BLAMES);
    await linted(view);
    expect(openFixMenu(view), 'nothing to mend in the greeting').toBe(false);
    nextDiagnostic(view);
    expect(press(view, '.', { ctrlKey: true })).toBe(true);
    const menu = view.dom.querySelector<HTMLElement>('.cm-amends-menu')!;
    const buttons = [...menu.querySelectorAll('button')];
    expect(menu.getAttribute('aria-label')).toContain('They hear');
    expect(buttons[0]!.textContent).toBe('Write: I don’t see the invoice yet.');
    buttons[0]!.focus();
    menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(buttons[1]);
    menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(view.dom.querySelector('.cm-amends-menu')).toBeNull();
    openFixMenu(view);
    view.dom.querySelector<HTMLButtonElement>('.cm-amends-menu button')!.click();
    expect(view.state.doc.toString()).toContain('I don’t see the invoice yet.');
  });

  it('knows the customer, leaves out what is missing where told, and bounds its work', async () => {
    const customer = 'My parcel is three weeks late and nobody answers me. I am furious.';
    const text = 'Hello Ana,\n\nThe parcel is on its way.';
    const missing = linter.lint({ text, customer }).findings.filter(({ range }) => range.end === range.start);
    expect(missing.length).toBeGreaterThan(0);
    const sources = async (options: Partial<AmendsOptions>) => (await linted(open(text, options))).map(({ source }) => source);
    expect(await sources({ draft: () => ({ customer }) })).toEqual(expect.arrayContaining(missing.map(({ ruleId }) => ruleId)));
    expect(await sources({ draft: { customer }, missing: false })).not.toContain(missing[0]!.ruleId);
    let heard = '';
    const view = open(text, { draft: () => ({ customer: heard }) });
    expect((await linted(view)).map(({ source }) => source)).not.toContain(missing[0]!.ruleId);
    heard = customer;
    relint(view);
    expect((await linted(view)).map(({ source }) => source)).toContain(missing[0]!.ruleId);
    const reports: (Report | null)[] = [];
    expect(await linted(open(BLAMES, { maxLength: 10, onReport: (report) => reports.push(report) }))).toEqual([]);
    expect(reports).toContain(null);
  });

  it.each<[string, object]>([
    ['linter: give one', {}],
    ['no option “drafts”', { linter, drafts: {} }],
    ['delay: a number from 0 on', { linter, delay: -1 }],
  ])('refuses: %s', (message, options) => {
    expect(() => amends(options as never)).toThrow(message);
    expect(() => amendsSource(options as never)).toThrow(message);
  });
});

it('docs/codemirror.md prints what it promises', () => {
  const [, code] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/codemirror.md', 'utf8'))!;
  // A page with an element to put the editor in, as a browser would have it.
  const page = `import { Window } from 'happy-dom';
const window = new Window();
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
globalThis.window = window;
document.body.innerHTML = '<div id="editor"></div>';
`;
  const script = `${page}${code!.replace(/^import \{([^}]+)\} from ('[^']+');$/gm, 'const {$1} = await import($2);').replace(/^import (\w+) from ('[^']+');$/gm, 'const { default: $1 } = await import($2);')}\nsetTimeout(() => process.exit(0), 1000);`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const expected = [...code!.matchAll(/\/\/ prints (.*)/g)].map(([, line]) => line);
  expect(expected.length).toBeGreaterThan(0);
  expect(printed.trim().split('\n')).toEqual(expected);
});

it('says so where @codemirror/lint is too old for it', async () => {
  vi.resetModules();
  vi.doMock('@codemirror/lint', async (real) => ({ ...(await real<object>()), forEachDiagnostic: undefined }));
  await expect(import('../src/adapters/codemirror/index.ts')).rejects.toThrow('needs @codemirror/lint 6.8 or later: npm install');
  vi.doUnmock('@codemirror/lint');
});
