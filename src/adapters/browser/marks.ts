import type { Finding, Severity } from 'amends';
import type { Field } from './field.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'suggestion'];
const STYLES = `
::highlight(amends-suggestion) { text-decoration: underline dotted 2px light-dark(#3b6a96, #86b4dd); }
::highlight(amends-warning) { text-decoration: underline dashed 2px light-dark(#9a6200, #e0ad58); }
::highlight(amends-error) { text-decoration: underline solid 2px light-dark(#b3362b, #f0857a); }`;

/** Marks words by the CSS Custom Highlight API. Where there is none nothing is marked: the list says it all. */
export interface Marks {
  show(findings: readonly Finding[]): void;
  release(): void;
}

export function marksOn(field: Field, element: HTMLElement, styles: boolean): Marks {
  const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
  if (!registry || typeof Highlight !== 'function') return { show: () => {}, release: () => {} };
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  if (styles) {
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  const own: [Severity, Range][] = [];

  function clear(): void {
    for (const [severity, range] of own.splice(0)) {
      // fields share the three names
      const highlight = registry!.get(`amends-${severity}`);
      highlight?.delete(range);
      if (highlight?.size === 0) registry!.delete(`amends-${severity}`);
    }
  }

  return {
    show(findings) {
      clear();
      const marked = findings.filter(({ range }) => range.end > range.start);
      const ranges = field.ranges(marked.map(({ range }) => range));
      marked.forEach(({ severity }, i) => {
        const range = ranges[i];
        if (!range) return;
        const name = `amends-${severity}`;
        let highlight = registry.get(name);
        if (!highlight) {
          highlight = new Highlight();
          highlight.priority = SEVERITIES.length - SEVERITIES.indexOf(severity);
          registry.set(name, highlight);
        }
        highlight.add(range);
        own.push([severity, range]);
      });
    },
    release() {
      clear();
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}
