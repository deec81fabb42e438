/** An element that the page is known to have. */
export function at<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no element “${id}”`);
  return found as T;
}

/** A new element. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Fills a select with what may be chosen. */
export function choices(select: HTMLSelectElement, from: Record<string, string>): void {
  select.replaceChildren(...Object.entries(from).map(([value, textContent]) => el('option', { value, textContent })));
}

/** Hands a text to the browser as a file. */
export function save(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
}
