import type { Range as Place, Rewrite } from 'amends';
import { type Reading, read } from './read.ts';

/** A field that holds the draft, whatever it is made of. */
export interface Field {
  text(): string;
  /** Puts the focus on a place. */
  select(place: Place): void;
  /** Writes a rewrite so that undo takes it back, and selects its first blank. */
  apply(rewrite: Rewrite): void;
  /** Places as ranges of the page, for marks; empty where they cannot be had. */
  ranges(places: readonly Place[]): (globalThis.Range | null)[];
  /** Takes back what was put into the page. */
  release(): void;
}

/** Where the caret goes after a rewrite: to its first blank, else behind it. */
function placeAfter({ range, text, blanks }: Rewrite): Place {
  const [first] = blanks;
  const end = range.start + text.length;
  return first ? { start: range.start + first.range.start, end: range.start + first.range.end } : { start: end, end };
}

/** Types over the selection. Deprecated, but the one way that keeps the browser's undo and tells frameworks. */
function type(text: string): boolean {
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}

function tell(element: HTMLElement): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

export function textareaField(element: HTMLTextAreaElement, mirror: { ranges: Field['ranges']; release(): void }): Field {
  return {
    text: () => element.value,
    select({ start, end }) {
      element.focus();
      element.setSelectionRange(start, end);
    },
    apply(rewrite) {
      const { start, end } = rewrite.range;
      const after = `${element.value.slice(0, start)}${rewrite.text}${element.value.slice(end)}`;
      this.select(rewrite.range);
      if ((start < end || rewrite.text) && (typeof document.execCommand !== 'function' || !type(rewrite.text) || element.value !== after)) {
        element.value = after;
        tell(element);
      }
      this.select(placeAfter(rewrite));
    },
    ranges: mirror.ranges,
    release: mirror.release,
  };
}

export function editableField(element: HTMLElement): Field {
  const rangeOf = (reading: Reading, place: Place): globalThis.Range | null => {
    const from = reading.point(place.start, 'after');
    const to = place.end === place.start ? from : reading.point(place.end, 'before');
    if (!from || !to) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  };
  return {
    text: () => read(element).text,
    select(place) {
      element.focus();
      const range = rangeOf(read(element), place);
      const selection = document.getSelection();
      if (!range || !selection) return;
      selection.removeAllRanges();
      selection.addRange(range);
    },
    apply(rewrite) {
      this.select(rewrite.range);
      const range = rangeOf(read(element), rewrite.range);
      if (typeof document.execCommand !== 'function' || !type(rewrite.text)) {
        if (!range) element.append(rewrite.text);
        else {
          range.deleteContents();
          range.insertNode(document.createTextNode(rewrite.text));
        }
        tell(element);
      }
      this.select(placeAfter(rewrite));
    },
    ranges(places) {
      const reading = read(element);
      return places.map((place) => rangeOf(reading, place));
    },
    release: () => {},
  };
}
