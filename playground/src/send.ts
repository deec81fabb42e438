import type { Linter } from 'amends';
import { type Binding, bindSend } from 'amends/browser';
import { createGate } from 'amends/presend';
import { byId, make } from './dom.ts';

const REPLY = 'Hello Maya,\n\nYou failed to tell us your new address. Your parcel is on its way and will arrive on Tuesday.\n\nTom';

function makeField(kind: string): HTMLElement {
  if (kind === 'textarea') {
    const area = make('textarea', { id: 'reply', rows: 6, value: REPLY, spellcheck: false });
    area.setAttribute('aria-labelledby', 'reply-label');
    return area;
  }
  const editor = make('div', { id: 'reply', className: 'editable', contentEditable: 'true', spellcheck: false });
  editor.append(...REPLY.split('\n\n').map((line) => make('p', {}, line)));
  for (const [name, value] of [
    ['role', 'textbox'],
    ['aria-multiline', 'true'],
    ['aria-labelledby', 'reply-label'],
  ])
    editor.setAttribute(name!, value!);
  return editor;
}

/** A help desk's form with the helper bound to it. Nothing is sent. */
export function startDemo(linter: Linter): void {
  const gate = createGate({ linter });
  const kind = byId<HTMLSelectElement>('kind');
  const sent = byId('sent');
  let binding: Binding | null = null;

  function bind(): void {
    binding?.unbind();
    const field = makeField(kind.value);
    byId('field').replaceChildren(field);
    sent.textContent = '';
    binding = bindSend({
      gate,
      field,
      button: byId('send'),
      draft: () => ({ customer: byId('ticket').textContent ?? '', channel: 'chat' }),
      onHeld: () => {
        sent.textContent = '';
      },
    });
  }
  kind.onchange = bind;
  byId<HTMLFormElement>('desk').onsubmit = (event) => {
    event.preventDefault();
    const overridden = [...gate.overrides.values()].reduce((sum, count) => sum + count, 0);
    sent.textContent = `Sent (not really).${overridden > 0 ? ` Sent against advice so far: ${overridden}.` : ''}`;
  };
  bind();
}
