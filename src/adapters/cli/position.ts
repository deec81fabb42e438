/** A place as people count: both from 1; the column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** Turns offsets of one text into lines and columns; CRLF, LF and CR end a line. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (const match of text.matchAll(/\r\n?|\n/g)) this.#starts.push(match.index + match[0].length);
  }

  at(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low] + 1 };
  }

  /** Where a line starts, and its text without the line end. */
  line(number: number): { start: number; text: string } {
    const start = this.#starts[number - 1];
    const end = this.#starts[number] ?? this.#text.length;
    return { start, text: this.#text.slice(start, end).replace(/[\r\n]+$/, '') };
  }
}
