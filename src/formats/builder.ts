import type { Prose, Range } from '../types.ts';

/** Prose in which each unit also knows where its source ends. */
export interface MappedProse extends Prose {
  offsets: Int32Array;
  ends: Int32Array;
}

/** Puts prose together piece by piece, in the order of the source. */
export class ProseBuilder {
  #text = '';
  /** The last unit of the text: reading it back from a growing string would cost its whole length. */
  #last = '\n';
  readonly #offsets: number[] = [];
  readonly #ends: number[] = [];
  readonly #foreign: Range[] = [];
  #foreignDepth = 0;
  #foreignStart = 0;
  #breaks = 0;
  #breakStart = 0;

  /** Source text that stands for itself. */
  literal(text: string, start: number): void {
    if (text === '') return;
    this.#flushBreaks(start);
    this.#text += text;
    this.#last = text[text.length - 1];
    for (let i = 0; i < text.length; i++) {
      this.#offsets.push(start + i);
      this.#ends.push(start + i + 1);
    }
  }

  /** Text that the source writes in another way: an entity, an escape, collapsed spaces. */
  written(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#flushBreaks(start);
    this.#text += text;
    this.#last = text[text.length - 1];
    for (let i = 0; i < text.length; i++) {
      this.#offsets.push(i === 0 ? start : end);
      this.#ends.push(end);
    }
  }

  /** At least so many line breaks between what was written and what comes next; none at the edges. */
  separate(breaks: 1 | 2, at: number): void {
    if (this.#text === '') return;
    if (this.#breaks === 0) this.#breakStart = at;
    this.#breaks = Math.max(this.#breaks, breaks);
  }

  /** One more line break, as `<br>` makes it; two make an empty line. */
  lineBreak(at: number): void {
    if (this.#text === '') return;
    if (this.#breaks === 0) this.#breakStart = at;
    this.#breaks = Math.min(2, this.#breaks + 1);
  }

  /** True where nothing, a space or a line break stands last, so that another space would not show. */
  get atSpace(): boolean {
    return this.#breaks > 0 || /\s/.test(this.#last);
  }

  /** What follows is not ours, until as many `leaveForeign`. */
  enterForeign(): void {
    if (this.#foreignDepth++ === 0) this.#foreignStart = this.#text.length;
  }

  leaveForeign(): void {
    if (--this.#foreignDepth > 0) return;
    const range = { start: this.#foreignStart, end: this.#text.length };
    const last = this.#foreign.at(-1);
    if (range.end === range.start) return;
    if (last?.end === range.start) last.end = range.end;
    else this.#foreign.push(range);
  }

  finish(sourceLength: number): MappedProse {
    while (this.#foreignDepth > 0) this.leaveForeign();
    const offsets = new Int32Array(this.#offsets.length + 1);
    offsets.set(this.#offsets);
    offsets[this.#offsets.length] = sourceLength;
    return { text: this.#text, offsets, ends: Int32Array.from(this.#ends), foreign: this.#foreign };
  }

  #flushBreaks(next: number): void {
    if (this.#breaks === 0) return;
    const breaks = this.#breaks;
    const start = this.#breakStart;
    const inForeign = this.#foreignDepth > 0 && this.#foreignStart === this.#text.length;
    this.#breaks = 0;
    for (let i = 0; i < breaks; i++) {
      this.#text += '\n';
      this.#offsets.push(i === 0 ? start : next);
      this.#ends.push(next);
    }
    if (inForeign) this.#foreignStart = this.#text.length;
  }
}
