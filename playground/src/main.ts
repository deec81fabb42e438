import { createLinter, type Linter, type Report } from 'amends';
import { applyRewrite } from 'amends/codemirror';
import { at, choices, save } from './dom.ts';
import { createEditor } from './editor.ts';
import { keepOffline } from './offline.ts';
import { type Code, LANGUAGES, languagesOf, packOf } from './packs.ts';
import { type Actions, render } from './report.ts';
import { SAMPLES } from './samples.ts';
import { CHANNELS, type ChannelName, PRESETS, type PresetName, pack, type State, unpack } from './state.ts';
import './theme.css';

const customer = at<HTMLTextAreaElement>('customer');
const language = at<HTMLSelectElement>('language');
const preset = at<HTMLSelectElement>('preset');
const channel = at<HTMLSelectElement>('channel');
choices(language, { auto: 'Detected', ...LANGUAGES });
choices(preset, PRESETS);
choices(channel, CHANNELS);

let off: string[] = [];
let report: Report | null = null;
/** Set anew whenever packs or settings change; the editor holds on to the one below. */
let now: Linter = createLinter({ packs: [await packOf('en')] });
let made = 'en';
const linter: Linter = {
  lint: (draft) => now.lint(draft),
  explain: (draft) => now.explain(draft),
  get rules() {
    return now.rules;
  },
};

const editor = createEditor({
  parent: at('draft'),
  linter,
  draft: () => ({
    ...(customer.value.trim() && { customer: customer.value }),
    ...(language.value !== 'auto' && { language: language.value }),
    ...(channel.value && { channel: channel.value as Exclude<ChannelName, ''> }),
  }),
  onReport: (latest) => {
    report = latest;
    if (latest) render(latest, editor.text(), off, actions);
    else at('summary').textContent = 'This draft is too long to be read here.';
    void prepare();
  },
});

/** Fetches what the text and the settings need, and lints again where that changed the linter. */
async function prepare(): Promise<void> {
  const codes = language.value === 'auto' ? languagesOf(`${editor.text()}\n${customer.value}`) : [language.value as Code];
  const key = [codes, preset.value, off].join('|');
  if (key === made) return;
  made = key;
  try {
    const packs = await Promise.all(codes.map(packOf));
    if (key !== made) return;
    now = createLinter({ packs, preset: preset.value, rules: Object.fromEntries(off.map((id) => [id, 'off'])) });
    editor.refresh();
  } catch {
    made = '';
    tell('That language could not be fetched.');
  }
}

const actions: Actions = {
  show: ({ range }) => editor.select(range.start, range.end),
  apply(rewrite) {
    applyRewrite(editor.view, rewrite);
    editor.refresh();
  },
  switchOff(ruleId) {
    off = [...off, ruleId];
    void changed();
  },
  switchOn(ruleId) {
    off = off.filter((one) => one !== ruleId);
    void changed();
  },
};

async function changed(): Promise<void> {
  document.documentElement.dataset.draft = language.value;
  await prepare();
  editor.refresh();
}

function show(state: State): void {
  customer.value = state.customer;
  language.value = state.language;
  preset.value = state.preset;
  channel.value = state.channel;
  off = state.off;
  editor.write(state.draft);
  void changed();
}

const current = (): State => ({
  draft: editor.text(),
  customer: customer.value,
  language: language.value as State['language'],
  preset: preset.value as PresetName,
  channel: channel.value as ChannelName,
  off,
});

let quiet: ReturnType<typeof setTimeout> | undefined;
function tell(words: string): void {
  at('told').textContent = words;
  clearTimeout(quiet);
  quiet = setTimeout(() => at('told').replaceChildren(), 6000);
}

for (const { code, customer: message, draft } of SAMPLES) {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = code;
  button.textContent = LANGUAGES[code];
  button.addEventListener('click', () => show({ ...current(), draft, customer: message, language: 'auto' }));
  at('samples').append(button);
}
for (const select of [language, preset, channel]) select.addEventListener('change', () => void changed());
customer.addEventListener('input', () => void changed());

at('share').addEventListener('click', async () => {
  const fragment = await pack(current());
  history.replaceState(null, '', fragment);
  try {
    await navigator.clipboard.writeText(location.href);
    tell('Copied. The link holds the text itself.');
  } catch {
    tell('The link is in the address bar.');
  }
});
at('export').addEventListener('click', () => {
  if (report) save('amends-report.json', `${JSON.stringify({ ...current(), report }, null, 2)}\n`, 'application/json');
});

if (/Mac|iP(hone|ad)/.test(navigator.platform)) {
  at('key-fix').textContent = '⌘ .';
  at('key-list').textContent = '⌘ ⇧ M';
}

/** Shows what the address holds; else the first sample. */
async function open(): Promise<void> {
  try {
    const shared = await unpack(location.hash);
    if (shared) return show(shared);
  } catch {
    tell('This link is damaged: its text could not be read.');
  }
  if (editor.text() === '') show({ ...current(), ...SAMPLES[0]!, language: 'auto' });
}
addEventListener('hashchange', () => void open());
await open();
keepOffline();
