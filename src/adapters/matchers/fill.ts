import { placeholderSyntaxes } from 'amends';

/** What a placeholder may come to, and what the failure message calls it. */
interface Value {
  name: string;
  text: string;
}

/** A reply as a customer could get it. */
export interface Filled {
  text: string;
  /** Which values were put where; absent where nothing was filled. */
  how?: string;
}

/** Syntaxes of the known help desks, understood without being told. */
export const knownPlaceholders = ['mustache', 'liquid', 'percent', 'brackets', 'hash', 'dollar', '{!…}', '{$…}', 'lenticular'];

const common: Value[] = [
  { name: 'nothing', text: '' },
  { name: 'a long name', text: 'Bartholomew Featherstonehaugh-Cholmondeley of Northumberland and the Isles' },
  { name: 'a right-to-left name', text: 'שָׁלוֹם' },
  { name: 'a name with signs', text: 'O’Brien & Söhne GmbH' },
];
/** Given names that are words of the language too. */
const words: [script: RegExp, names: string[]][] = [
  [/\p{Script=Hangul}/u, ['하나', '나라']],
  [/\p{Script=Cyrillic}/u, ['Вера', 'Надежда']],
  [/\p{Script=Greek}/u, ['Ελπίδα', 'Αγάπη']],
  [/\p{Script=Han}/u, ['安静', '高兴']],
  [/\p{Script=Latin}/u, ['Will', 'Never']],
];

/** Tags that steer a template and print nothing. */
const control =
  /^(?:\{\{\s*(?:[#/!^>]|else\b)|\{%-?\s*(?:if|elsif|elseif|else|endif|unless|endunless|case|when|endcase|for|endfor|assign|capture|endcapture|comment|endcomment|raw|endraw|break|continue|cycle|include|render)\b)/;
const fallback = /(?:fallback|default)\s*[:=]\s*["'“]?([^"'”%}|]*)/;
/** Beyond so many places each is no longer filled alone. */
const most = 20;

/** The reply with its placeholders filled: all alike, then each alone. */
export function fillings(reply: string, fill: 'adversarial' | readonly string[], syntaxes: readonly string[]): Filled[] {
  const places = find(reply, syntaxes);
  const printed = places.filter(({ source }) => !control.test(source));
  if (printed.length === 0) return [{ text: reply }];
  const values = fill === 'adversarial' ? adversarial(reply) : fill.map((text) => ({ name: text === '' ? 'nothing' : '', text }));
  const which = printed.length === 1 ? printed[0]!.source : 'every placeholder';
  const all = values.map((value) => ({ text: put(reply, places, () => value), how: `with ${which} filled with ${call(value)}` }));
  if (printed.length === 1 || printed.length > most) return all;
  const alone = printed.flatMap((one) =>
    values.map((value) => ({
      text: put(reply, places, (place) => (place === one ? value : undefined)),
      how: `with ${one.source} filled with ${call(value)}`,
    })),
  );
  return [...all, ...alone];
}

function adversarial(reply: string): Value[] {
  const names = words.find(([script]) => script.test(reply.replace(/[[{%【][^\]}%】]*[\]}%】]/g, '')))?.[1] ?? [];
  return [...common, ...names.map((text) => ({ name: 'a name that is a word', text }))];
}

const call = ({ name, text }: Value): string => [name, text && `“${text}”`].filter(Boolean).join(', ');

interface Place {
  start: number;
  end: number;
  source: string;
}

/** Where placeholders stand; of two that overlap the earlier, and the longer. */
function find(text: string, syntaxes: readonly string[]): Place[] {
  const places: Place[] = [];
  for (const name of syntaxes) {
    const [open, close] = (placeholderSyntaxes[name] ?? name).split('…');
    if (!open || !close) continue;
    for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + 1)) {
      const inner = text.indexOf(close, start + open.length);
      const source = text.slice(start, inner + close.length);
      if (inner >= 0 && source.length <= 120 && !source.includes('\n')) places.push({ start, end: start + source.length, source });
    }
  }
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return places.filter((place) => {
    if (place.start < end) return false;
    end = place.end;
    return true;
  });
}

function put(text: string, places: readonly Place[], choose: (place: Place) => Value | undefined): string {
  let out = '';
  let at = 0;
  for (const place of places) {
    out += text.slice(at, place.start) + print(place, choose(place));
    at = place.end;
  }
  return out + text.slice(at);
}

/** What the template prints: its own fallback where the value is empty. */
function print({ source }: Place, value: Value | undefined): string {
  if (control.test(source)) return value === undefined ? source : '';
  if (value === undefined) return source;
  return value.text || (fallback.exec(source)?.[1]?.trim() ?? '');
}
