import './dom.ts';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Binding, type BindOptions, bindSend } from '../src/adapters/browser/index.ts';
import { read } from '../src/adapters/browser/read.ts';
import { type AuditEvent, createGate } from '../src/adapters/presend/index.ts';
import { BLAMES, HELPS, linter } from './hosts.ts';

const bindings: Binding[] = [];
afterEach(() => {
  for (const binding of bindings.splice(0)) binding.unbind();
  document.body.replaceChildren();
});

const find = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const later = () => new Promise((resolve) => setTimeout(resolve, 10));

/** A page with a form; what it sends is kept. The marks are tried in a real browser, here there are none. */
function page(field: string, options: Partial<BindOptions> = {}) {
  document.body.innerHTML = `<form>${field}<button id="send" type="submit">Send</button></form>`;
  const sent: string[] = [];
  const events: AuditEvent[] = [];
  const gate = createGate({ linter, audit: (event) => events.push(event) });
  find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push('form');
  });
  find('#send').addEventListener('click', () => sent.push('click'));
  const binding = bindSend({ gate, field: find('#reply'), button: find('#send'), delay: 0, ...options });
  bindings.push(binding);
  return { sent, events, gate, binding };
}
const AREA = '<textarea id="reply" aria-describedby="hint"></textarea>';
function write(text: string): void {
  find<HTMLTextAreaElement>('#reply').value = text;
  find('#reply').dispatchEvent(new Event('input', { bubbles: true }));
}

describe('bindSend', () => {
  it('holds Send back, says why, and lets it go once mended', async () => {
    const { sent, events } = page(AREA);
    write(BLAMES);
    await later();
    expect(find('.amends-status').textContent).toMatch(/to look at/);
    find('#send').click();
    expect(sent).toEqual([]);
    expect(find('.amends-status').textContent).toMatch(/^Not sent/);
    expect(document.activeElement).toBe(find('.amends-panel'));
    const [finding] = linter.lint(BLAMES).findings;
    expect(find('.amends-finding .amends-message').textContent).toBe(finding!.message);
    find('.amends-finding .amends-apply').click();
    expect(find<HTMLTextAreaElement>('#reply').value).toBe(
      BLAMES.replace('You failed to attach the invoice', 'I don’t see the invoice yet'),
    );
    find('#send').click();
    expect(sent).toEqual(['click', 'form']);
    expect(events.map(({ outcome }) => outcome)).toEqual(['held', 'sent']);
    await later();
  });

  it('sends with a reason, and not without', async () => {
    const { sent, events, gate } = page(AREA);
    write(BLAMES);
    find('#send').click();
    expect(find('.amends-override').hidden).toBe(false);
    find('.amends-anyway').click();
    expect(sent).toEqual([]);
    expect(find('.amends-reason').getAttribute('aria-invalid')).toBe('true');
    find<HTMLInputElement>('.amends-reason').value = 'agreed by phone';
    find('.amends-reason').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    expect(sent).toEqual(['click', 'form']);
    expect(events.at(-1)).toMatchObject({ outcome: 'overridden', reason: 'agreed by phone' });
    expect([...gate.overrides]).toEqual([['blame-shifting/customer', 1]]);
    await later();
    find('#send').click();
    expect(sent, 'the next one is checked again').toEqual(['click', 'form']);
  });

  it('tells the audit nothing while one types, and answers the page’s own ways to send', async () => {
    const { events, binding } = page(AREA);
    write(BLAMES);
    await later();
    expect(events).toEqual([]);
    expect(binding.attempt()).toBe(false);
    write(HELPS);
    expect(binding.attempt()).toBe(true);
    await later();
  });

  it('applies a rewrite where the words stand now', async () => {
    page(AREA);
    write(BLAMES);
    await later();
    find<HTMLTextAreaElement>('#reply').value = `Good morning.\n${BLAMES}`;
    find('.amends-finding .amends-apply').click();
    expect(find<HTMLTextAreaElement>('#reply').value).toBe(
      `Good morning.\n${BLAMES.replace('You failed to attach the invoice', 'I don’t see the invoice yet')}`,
    );
  });

  it('leaves the page as it was', async () => {
    const { sent, binding } = page(AREA);
    const before = '<textarea id="reply" aria-describedby="hint"></textarea>';
    write(BLAMES);
    await later();
    expect(find('#reply').getAttribute('aria-describedby')).toMatch(/^hint amends-/);
    binding.unbind();
    binding.unbind();
    expect(find('form').innerHTML).toBe(`${before}<button id="send" type="submit">Send</button>`);
    find('#send').click();
    expect(sent).toEqual(['click', 'form']);
  });

  it('binds an editable element', async () => {
    const { sent } = page('<div id="reply" contenteditable="true"><p>Hello Ana,</p><p>You <b>failed</b> to attach the invoice.</p></div>');
    find('#send').click();
    expect(sent).toEqual([]);
    find('.amends-finding .amends-apply').click();
    expect(read(find('#reply')).text).toContain('I don’t see the invoice yet.');
    find('#send').click();
    expect(sent).toEqual(['click', 'form']);
    await later();
  });

  it.each<[string, object]>([
    ['no option “buton”', { buton: 1 }],
    ['gate: give one', { gate: {} }],
    ['field: give a textarea', { field: undefined }],
    ['without contenteditable', { field: 'p' }],
    ['button: give', { button: undefined }],
  ])('refuses: %s', (message, wrong: { field?: unknown }) => {
    document.body.innerHTML = '<textarea></textarea><button></button>';
    const more = { ...wrong, ...(wrong.field === 'p' && { field: document.createElement('p') }) };
    const options = { gate: createGate({ linter }), field: find('textarea'), button: find('button'), ...more };
    expect(() => bindSend(options as never)).toThrow(message);
  });
});

describe('the text of an editable element', () => {
  const open = (html: string): HTMLElement => {
    document.body.innerHTML = `<div contenteditable>${html}</div>`;
    return find('div');
  };
  it.each([
    ['One<br>two', 'One\ntwo'],
    ['<p>One</p>\n<p>two<br></p>', 'One\ntwo\n'],
    ['One<div>two</div><div><br></div><div>three</div>', 'One\ntwo\n\nthree\n'],
    ['Ours<blockquote>You failed me.</blockquote>ours', 'Ours\nours'],
    ['a <code>x</code>b', 'a \nb'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb\n'],
  ])('%s', (html, text) => {
    expect(read(open(html)).text).toBe(text);
  });
  it('knows the place of each unit', () => {
    const reading = read(open('<p>Hi <b>you</b></p><p>there</p>'));
    for (const [i, unit] of [...reading.text].entries()) {
      if (unit === '\n') continue;
      const { node, offset } = reading.point(i, 'after')!;
      expect(node.data[offset]).toBe(unit);
      expect(reading.point(i + 1, 'before')!.node.data[reading.point(i + 1, 'before')!.offset - 1]).toBe(unit);
    }
  });
});

it('docs/browser.md prints what it promises', () => {
  const [, code] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/browser.md', 'utf8'))!;
  const script = `import { Window } from 'happy-dom';
const window = new Window();
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
document.body.innerHTML = '<p id="message">Where is my refund?</p><textarea id="reply">You failed to attach the invoice.</textarea><button id="send"></button>';
${code}
process.exit(0);`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  const expected = [...code!.matchAll(/\/\/ prints (.*)/g)].map(([, line]) => line);
  expect(printed.trim().split('\n')).toEqual(expected);
});
