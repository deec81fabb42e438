/** A page, for tests that need one beside files of Node: import it before what looks for `document`. */
import { Window } from 'happy-dom';

const window = new Window();
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis) || ['Event', 'CustomEvent', 'KeyboardEvent', 'MutationObserver', 'Node', 'Range'].includes(name))
    Object.defineProperty(globalThis, name, { value: window[name as keyof typeof window], configurable: true, writable: true });
Object.defineProperty(globalThis, 'window', { value: window, configurable: true });
