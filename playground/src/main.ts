import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './style.css';
import { createLinter, type Linter, type Report, type RuleSettings } from 'amends';
import { relint } from 'amends/codemirror';
import { docsPage } from './docs.ts';
import { button, byId, make } from './dom.ts';
import { applyNow, makeEditor } from './editor.ts';
import { asText, download } from './export.ts';
import { CODES, codesIn, isLoaded, LANGUAGES, load, mainCode } from './languages.ts';
import { isRead, showReport, showScore, summaryOf } from './report.ts';
import { showRules } from './rules.ts';
import { SAMPLES } from './samples.ts';
import { startDemo } from './send.ts';
import { fromFragment, type State, toFragment } from './share.ts';

const PRESETS = {
  recommended: 'Recommended',
  strict: 'Strict',
  'guide-000': 'Listen, empathise, apologise',
  'guide-004': 'Recovery in steps',
};

const customer = byId<HTMLTextAreaElement>('customer');
const language = byId<HTMLSelectElement>('language');
const preset = byId<HTMLSelectElement>('preset');
let rules: RuleSettings = {};
let known = await load(['en']);
let linter: Linter = createLinter({ packs: known });
/** Packs that could not be loaded: asked for again when something is chosen, not at every lint. */
let lost: string[] = [];
let last: { text: string; report: Report } | null = null;

const draft = () => ({
  ...(customer.value.trim() && { customer: customer.value }),
  ...(language.value && { language: language.value }),
});
/** For who reads it aloud. */
const markLanguage = (): void => {
  customer.lang = mainCode(customer.value);
};
const tell = (text: string): void => {
  byId('told').textContent = text;
};

/** A linter for what is written and chosen now, with the packs that it needs. */
async function renew(): Promise<void> {
  const needed = [...codesIn(editor.state.doc.toString() + customer.value), ...CODES.filter((code) => code === language.value)];
  const missing = needed.filter((code) => !isLoaded(code));
  if (missing.length > 0) tell(`Loading ${missing.map((code) => LANGUAGES[code]).join(', ')} …`);
  try {
    known = await load(needed);
    linter = createLinter({ packs: known, preset: preset.value, rules });
    lost = [];
    if (missing.length > 0) tell('');
  } catch (error) {
    lost = missing.filter((code) => !isLoaded(code));
    tell(`This language could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
  showRules(byId('rules'), linter.rules, rules, (id, on) => {
    const { [id]: _, ...rest } = rules;
    rules = on ? rest : { ...rest, [id]: 'off' };
    linter = createLinter({ packs: known, preset: preset.value, rules });
    relint(editor);
  });
  relint(editor);
}
function show(report: Report | null): void {
  const text = editor.state.doc.toString();
  if (codesIn(text).some((code) => !isLoaded(code) && !lost.includes(code))) {
    void renew();
    return;
  }
  if (!report) {
    tell('This text is too long to be checked.');
    last = null;
    showScore(byId('score'), null);
    byId('summary').textContent = '';
    byId('report').replaceChildren();
    return;
  }
  last = { text, report };
  const names = report.languages.map((code) => LANGUAGES[code as keyof typeof LANGUAGES] ?? code).join(', ');
  language.options[0]!.textContent = names && !language.value ? `Detected: ${names}` : 'Detect';
  editor.contentDOM.lang = report.languages[0] ?? '';
  showScore(byId('score'), isRead(report, text) ? report : null);
  const summary = text.trim() ? summaryOf(report) : '';
  // the same words again would be read out again
  if (byId('summary').textContent !== summary) byId('summary').textContent = summary;
  showReport(byId('report'), {
    text,
    report,
    rules: linter.rules,
    select: ({ range }) => {
      editor.dispatch({ selection: { anchor: range.start, head: range.end }, scrollIntoView: true });
      editor.focus();
    },
    apply: (finding, nth) => applyNow(editor, linter, draft(), finding, nth),
  });
}

const editor = makeEditor(byId('draft'), { linter: () => linter, draft, onReport: show });

async function open(state: State): Promise<void> {
  customer.value = state.customer;
  markLanguage();
  language.value = CODES.includes(state.language as never) ? state.language : '';
  preset.value = state.preset in PRESETS ? state.preset : 'recommended';
  rules = state.rules;
  editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: state.text }, selection: { anchor: 0 } });
  await renew();
}
const state = (): State => ({
  text: editor.state.doc.toString(),
  customer: customer.value,
  language: language.value,
  preset: preset.value,
  rules,
});

const docs = docsPage('index.html');
if (docs) document.querySelector('.private')!.append(' · ', make('a', { href: docs }, 'Documentation'));

language.append(
  make('option', { value: '' }, 'Detect'),
  ...CODES.map((code) => make('option', { value: code, lang: code }, LANGUAGES[code])),
);
preset.append(...Object.entries(PRESETS).map(([value, name]) => make('option', { value }, name)));
document.querySelector('.samples')!.append(
  ...CODES.map((code) => {
    const one = button('sample', LANGUAGES[code], () => {
      history.replaceState(null, '', location.pathname + location.search);
      void open({ ...state(), ...SAMPLES[code], language: '' });
    });
    one.lang = code;
    return one;
  }),
);
language.onchange = preset.onchange = () => void renew();
let quiet: ReturnType<typeof setTimeout> | undefined;
customer.oninput = () => {
  markLanguage();
  clearTimeout(quiet);
  quiet = setTimeout(() => void renew(), 200);
};
byId('share').onclick = async () => {
  const fragment = await toFragment(state());
  history.replaceState(null, '', fragment);
  try {
    await navigator.clipboard.writeText(location.href);
    tell('The link is copied. It holds the text itself; no server keeps it.');
  } catch {
    tell('The link stands in the address bar now. It holds the text itself; no server keeps it.');
  }
};
byId('export-json').onclick = () => last && download('report.json', 'application/json', `${JSON.stringify(last.report, null, 2)}\n`);
byId('export-text').onclick = () => last && download('report.txt', 'text/plain;charset=utf-8', asText(last.text, last.report));

const start = async (): Promise<void> => {
  const shared = await fromFragment(location.hash);
  if (location.hash.startsWith('#1.') && !shared) tell('This link is damaged: part of it is missing. Here is a sample instead.');
  await open(shared ?? { ...SAMPLES.en, language: '', preset: 'recommended', rules: {} });
};
window.addEventListener('hashchange', () => location.hash.startsWith('#1.') && void start());
startDemo(createLinter({ packs: await load(['en']) }));
await start();
document.documentElement.dataset.ready = 'true';
if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('./sw.js');
