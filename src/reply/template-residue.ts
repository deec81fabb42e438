import type { Passage } from '../match/passage.ts';
import { foldText } from '../text/fold.ts';
import { placeholders } from '../text/masks.ts';
import type { Range } from '../types.ts';
import { isShouted, type ReplyRule } from './reply.ts';

/** What templates leave behind. Each is linear and anchored on a mark that prose does not have. */
const RESIDUE: readonly RegExp[] = [
  /\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{0,80}%\}|[%$#]\{[^{}\n]{1,60}\}|\{[\p{L}_][\p{L}\p{N}\p{Cf}_ .-]{0,40}\}/gu,
  /\[\[[^[\]\n]{1,60}\]\]/gu,
  /%[A-Z][A-Z_]{2,30}%|\$[A-Z][A-Z_]{2,30}\b/g,
  /_{3,}|(?<![\p{L}\p{N}_])__(?=,\d|\s|[^\p{ASCII}])(?!\S(?:[^\n_]{0,60}\S)?__)|\$\p{L}{1,12}\$|(?<![A-Za-z\p{Cf}\\/])X(?:\p{Cf}?X)+(?:[., ]X{2,})*(?![A-Za-z\d-]|\.[A-Za-z])|○{2,}|◯{2,}|(?<![\p{L}\p{N}])(?:〇{2,}|△{2,}|●{2,}|□{2,})|(?<![\p{L}\p{N}])[○◯〇]\p{L}{1,3}\s{0,3}[○◯〇]\p{L}/gu,
  /(?<!["“«'‘„「『])\b(?:TODO|FIXME|TBD|[Ll]orem ipsum)\b/g,
  /\b(?:undefined|NaN|null)\b(?=[\s,.!)])/g,
];
const MARKS = /[{[【<%$_X○◯〇△●□]|TODO|FIXME|TBD|ipsum|undefined|NaN|null/;
/** Words that are values where the reply tells of code: `{"phone": null}`. */
const VALUE = /^(?:undefined|NaN|null)$/;
const CODED = /[:=]\s*(?:undefined|NaN|null)\b/;
/** A greeting or address with a hole: `Hi ,`. */
const HOLE =
  /(?:^|[\n\r])(?:[^\S\n\r]|\p{Cf})*(?:[\p{L}\p{M}]{2,16}[^\S\n\r]+(?:\p{Ll}{2,10}[^\S\n\r]+)?[,，!](?=\s|$)|[\p{L}\p{M} \u00a0]{2,28},[^\S\n\r]+[.!](?=\s|$))/gu;

const BRACKETED =
  /\[(?!\d{1,3}\])([^[\]\n]{2,80})\](?!\()|【([^【】\n]{1,30})】|（([^（）\n]{1,12})）|\((\p{Script=Han}{2,12})\)|[(（]([^()（）\n]{2,60})[)）]|(?<![/\\])<(?!(?:a|b|i|u|p|br|em|hr|li|ol|ul|div|span|strong|img|table|tr|td|h\d)\b)(\p{L}[^<>@\n]{1,60})>(?![/\\])|<<\s?(\p{L}[^<>@\n]{1,80})>>/giu;
/** Code, files and sizes stand in brackets too: `[data-theme="dark"]`, `[PDF, 2 MB]`. */
const CODE = /[="]|\d\s?[a-zа-я]{1,2}$/iu;
/** Menus are written in brackets too: `[Settings] > [Account]`, `[Help] - [Chat]`, `[Settings > Account]`, `[Help 'Write to us']`; and lists: `[① time ② name]`. */
const BESIDE_MENU = /[>→›＞]|[-–]\s?\[|\]\s?[-–]/u;
const INSIDE_MENU = /[>→›＞|'‘’"“”「」①-⑳]/u;

/** In angle brackets: joined names, choices, small letters; not a menu's title or a key. */
const HOLLOW = /[_/]|^\p{Ll}/u;
const KEY =
  /^(?:alt|ctrl|control|shift|enter|return|tab|esc|escape|space|del|delete|backspace|cmd|command|option|fn|home|end|win|f\d{1,2})\b/i;

/** `insert date …` begins so, `… goes here` ends so, anything else is the whole of it. */
const isNote = (inner: string, note: string): boolean => {
  if (note.startsWith('…')) return inner.endsWith(note.slice(1).trim());
  return note.endsWith('…') ? inner.startsWith(note.slice(0, -1).trim()) : inner === note;
};

/** Brackets that hold a placeholder's name, not a menu, a label or an aside. */
function bracketed(text: string, passages: readonly Passage[]): Range[] {
  const out: Range[] = [];
  for (const hit of text.matchAll(BRACKETED)) {
    const range = { start: hit.index, end: hit.index + hit[0].length };
    const round = hit[3] ?? hit[4];
    const inner = (hit[1] ?? hit[2] ?? round ?? hit[5] ?? hit[6] ?? hit[7])!
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .toLowerCase();
    const passage = passages.find(({ start, end }) => range.start >= start && range.end <= end);
    if (!passage) continue;
    const { data, lex } = passage.pack;
    const { placeholderNames: names, placeholderNotes: notes } = data;
    const folded = foldText(inner, lex.fold);
    if ((round ?? hit[5]) !== undefined && notes?.some((note) => isNote(folded, note))) {
      out.push(range);
      continue;
    }
    if (hit[5] !== undefined) continue;
    // round brackets hold asides: only a bare name is a hole there
    const known = round === undefined ? names?.some((name) => ` ${folded}`.includes(name)) : names?.includes(folded);
    const beside = text.slice(Math.max(0, range.start - 4), range.start) + text.slice(range.end, range.end + 4);
    const menu = BESIDE_MENU.test(beside) || INSIDE_MENU.test(inner);
    const named =
      (known && !menu && !CODE.test(inner)) ||
      /^[xX○_ ]+$/u.test(inner) ||
      (hit[6] !== undefined && !menu && HOLLOW.test(hit[6]) && !KEY.test(hit[6])) ||
      // doubled ones are quotation marks too, on keyboards without them: only a name or a field's mark tells
      hit[7]?.includes('_');
    const after = foldText(text.slice(range.end, range.end + 16).trimStart(), lex.fold);
    if (data.menuWords?.some((word) => after.startsWith(word))) continue;
    // agents sign with their initials: `^[SP]`
    const signed = text[range.start - 1] === '^';
    const shouted = round === undefined && /^[A-Z][A-Z _-]+$/.test((hit[1] ?? hit[2] ?? hit[6] ?? hit[7])!) && !signed && !isShouted(text);
    // a language that knows its placeholders by name needs no guess
    const plain = !names && hit[1] !== undefined && !menu;
    if (named || shouted || plain) out.push(range);
  }
  return out;
}

/** An unfilled blank, a left-over instruction or marker in text about to be sent, unless the caller declared its syntax. */
export const templateResidue: ReplyRule = ({ text, draft, earlier, placeholders: declared, passages }) => {
  const found: Range[] = [];
  if (MARKS.test(text))
    for (const pattern of RESIDUE)
      for (const hit of text.matchAll(pattern)) {
        found.push({ start: hit.index, end: hit.index + hit[0].length });
      }
  if (/[[【（(<]/u.test(text)) found.push(...bracketed(text, passages));
  if (/\s[,，!.]/u.test(text))
    for (const hit of text.matchAll(HOLE)) {
      const lead = hit[0].match(/^[\s\p{Cf}]*/u)![0].length;
      found.push({ start: hit.index + lead, end: hit.index + hit[0].length });
    }
  for (const { marks } of passages) for (const { start, end } of marks.get('residue') ?? []) found.push({ start, end });
  const spared = placeholders(text, declared);
  // a line of nothing but underscores parts a reply from what is below
  const divides = ({ start, end }: Range) =>
    end - start >= 10 &&
    text[start] === '_' &&
    /(?:^|[\n\r])[^\S\n\r]*$/u.test(text.slice(Math.max(0, start - 20), start)) &&
    /^[^\S\n\r]*(?:[\n\r]|$)/u.test(text.slice(end, end + 20));
  // what the customer asks about is mentioned, not left over; a greeting with it still is
  const asked = [draft.customer ?? '', ...earlier.map((turn) => turn.text)].join('\n');
  const mentioned = ({ start, end }: Range) =>
    (VALUE.test(text.slice(start, end)) && CODED.test(text)) ||
    (asked.includes(text.slice(start, end)) && /^[”"»’'」』]|^[^\S\n\r]*[^\s,，!！:：.。]/u.test(text.slice(end, end + 8)));
  const ours = (range: Range) => passages.some(({ start, end }) => range.start < end && range.end > start);
  return found
    .filter(
      (range) =>
        ours(range) && !divides(range) && !mentioned(range) && !spared.some((one) => one.start < range.end && range.start < one.end),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range, i, all) => i === 0 || range.start >= Math.max(...all.slice(Math.max(0, i - 5), i).map(({ end }) => end)))
    .map((range) => ({ range }));
};
