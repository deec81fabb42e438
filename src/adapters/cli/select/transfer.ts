/** Bytes, each with its place in the encoded text. */
export interface Octets {
  bytes: Uint8Array;
  offsets: Int32Array;
  ends: Int32Array;
}

/** Undoes a Content-Transfer-Encoding; `encoded` holds one character a byte. */
export function decodeTransfer(encoded: string, name: string): Octets {
  const kind = name.trim().toLowerCase();
  const out = { bytes: new Uint8Array(encoded.length), offsets: new Int32Array(encoded.length), ends: new Int32Array(encoded.length) };
  let length = 0;
  const put = (byte: number, start: number, end: number) => {
    out.bytes[length] = byte;
    out.offsets[length] = start;
    out.ends[length++] = end;
  };
  if (kind === 'quoted-printable') quotedPrintable(encoded, put);
  else if (kind === 'base64') base64(encoded, put);
  else for (let i = 0; i < encoded.length; i++) put(encoded.charCodeAt(i), i, i + 1);
  return { bytes: out.bytes.subarray(0, length), offsets: out.offsets.subarray(0, length), ends: out.ends.subarray(0, length) };
}

type Put = (byte: number, start: number, end: number) => void;

function quotedPrintable(encoded: string, put: Put): void {
  const mark = /=(?:([\da-fA-F]{2})|[ \t]*\r?\n)/y;
  for (let i = 0; i < encoded.length; ) {
    mark.lastIndex = i;
    const match = encoded[i] === '=' ? mark.exec(encoded) : null;
    const end = i + (match?.[0].length ?? 1);
    if (match?.[1]) put(Number.parseInt(match[1], 16), i, end);
    else if (!match) put(encoded.charCodeAt(i), i, end);
    i = end;
  }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(encoded: string, put: Put): void {
  let bits = 0;
  let held = 0;
  let start = 0;
  for (let i = 0; i < encoded.length; i++) {
    const digit = digits.indexOf(encoded[i]);
    if (digit < 0) continue;
    if (held === 0) start = i;
    bits = ((bits << 6) | digit) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    put((bits >> held) & 0xff, start, i + 1);
    start = i;
  }
}
