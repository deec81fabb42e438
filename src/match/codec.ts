/** Numbers as text: six bits a character, five of them payload, small numbers short. Decoded in one pass. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function encode(numbers: ArrayLike<number>): string {
  let out = '';
  for (let i = 0; i < numbers.length; i++) {
    const n = numbers[i]!;
    let rest = n < 0 ? -n * 2 - 1 : n * 2; // sign in the lowest bit
    while (rest > 31) {
      out += ALPHABET[32 + (rest & 31)];
      rest = Math.floor(rest / 32);
    }
    out += ALPHABET[rest];
  }
  return out;
}

const VALUE = new Uint8Array(128);
for (let i = 0; i < 64; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** @throws RangeError when the text does not hold `count` numbers */
export function decode(text: string, count: number): Int32Array {
  const out = new Int32Array(count);
  let at = 0;
  let value = 0;
  let shift = 1;
  for (let i = 0; i < text.length && at < count; i++) {
    const digit = VALUE[text.charCodeAt(i) & 127]!;
    value += (digit & 31) * shift;
    if (digit > 31) shift *= 32;
    else {
      out[at++] = value & 1 ? -(value + 1) / 2 : value / 2;
      value = 0;
      shift = 1;
    }
  }
  if (at !== count) throw new RangeError('the pack is damaged: a table is too short');
  return out;
}
