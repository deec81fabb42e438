import type { Range } from 'amends';

/** A step of a path: a key, or a place in a list. */
export type Step = string | number;

/** One text inside a file, and how it is written there. */
export interface Leaf {
  path: Step[];
  text: string;
  /** For each unit of the text where its source starts, and one more for the end. */
  offsets: ArrayLike<number>;
  /** For each unit of the text where its source ends. */
  ends: ArrayLike<number>;
  /** Writes text as it must stand at this place. */
  encode(text: string): string;
  /** The whole of it in the file, quotes included, and how to write it anew where an edit inside will not do. */
  whole?: { range: Range; write(text: string): string };
  /** What follows the text and is not ours to lint. */
  rest?: string;
}

/** A file that holds texts: its value for selectors, and its texts. */
export interface Container {
  value: unknown;
  leaves: Leaf[];
  /** Where each key stands, by its path: for messages about it. */
  keys?: Map<string, number>;
}

/** Where a range of a leaf's text stands in the file. */
export function toFile({ offsets, ends }: Leaf, { start, end }: Range): Range {
  return start === end ? { start: offsets[start], end: offsets[start] } : { start: offsets[start], end: ends[end - 1] };
}

/** `macros[2].actions[0].value`, as people write it. */
export function pathName(path: readonly Step[]): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`)).join('');
}

/** Puts a text together with its offsets. */
export class LeafText {
  text = '';
  readonly offsets: number[] = [];
  readonly ends: number[] = [];

  /** Adds what the source writes from `start` to `end`. */
  add(text: string, start: number, end: number): void {
    const literal = end - start === text.length;
    for (let i = 0; i < text.length; i++) {
      this.offsets.push(literal ? start + i : i === 0 ? start : end);
      this.ends.push(literal ? start + i + 1 : end);
    }
    this.text += text;
  }

  /** Closes the text at its end in the source. */
  close(end: number): { text: string; offsets: number[]; ends: number[] } {
    this.offsets.push(end);
    return { text: this.text, offsets: this.offsets, ends: this.ends };
  }
}
