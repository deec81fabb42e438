import * as OpenCC from 'opencc-js';

/** A way of writing the same text that must not change what is found. */
export interface Variant {
  name: string;
  /** Languages it applies to; all without it. */
  langs?: readonly string[];
  /** What may change after all: it lives on what the variant takes away. */
  spares?: readonly string[];
  /** Texts in which the variant is ambiguous. */
  skips?: RegExp;
  write(text: string): string;
}

const simplified = OpenCC.Converter({ from: 'hk', to: 'cn' });
const traditional = OpenCC.Converter({ from: 'cn', to: 't' });
const spaced = ['en', 'ru', 'el'];

/** Straight quotation marks become pairs; apostrophes become ’. */
const curly = (text: string): string => text.replace(/"([^"\n]*)"/g, '“$1”').replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

/** `J. Smith`: what tells the dot from a full stop is the case of the letters round it. */
const INITIAL = '(?<!\\p{L})\\p{Lu}\\. ';

/** Letters that look like those with tonos, and are equal to them. */
const OXIA = [0x1f71, 0x1f73, 0x1f75, 0x1f77, 0x1f79, 0x1f7b, 0x1f7d];

export const variants: readonly Variant[] = [
  { name: 'CRLF', write: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'CR', write: (text) => text.replaceAll('\n', '\r') },
  { name: 'no-break spaces', write: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'double spaces', write: (text) => text.replaceAll(' ', '  ') },
  { name: 'white space at line ends', write: (text) => `${text.replaceAll('\n', ' \t\n')}  \n` },
  { name: 'blank lines round it', write: (text) => `\n\n${text}\n\n` },
  { name: 'byte order mark', write: (text) => `\ufeff${text}` },
  { name: 'NFD', write: (text) => text.normalize('NFD') },
  { name: 'NFC', write: (text) => text.normalize('NFC') },
  { name: 'straight apostrophes', write: (text) => text.replace(/[’‘]/g, "'") },
  { name: 'straight quotation marks', write: (text) => text.replace(/[“”]/g, '"') },
  { name: 'curly quotation marks', write: curly },
  { name: 'guillemets', langs: ['ru', 'el'], write: (text) => text.replace(/“([^“”\n]*)”/g, '«$1»').replace(/"([^"\n]*)"/g, '«$1»') },
  // where all are capitals, no capital tells an abbreviation from the end of a sentence
  {
    name: 'capitals',
    langs: spaced,
    // a name or a word before “ ,”: only its case tells
    spares: ['scripted/template-residue', 'introduction', 'recovery/introduction'],
    skips: new RegExp(`\\p{L}\\.\\p{L}\\.|${INITIAL}|[.!?…\\p{Extended_Pictographic}]\\s+\\p{Ll}`, 'u'),
    write: (text) => text.toUpperCase(),
  },
  {
    name: 'small letters',
    langs: spaced,
    // three dots end a sentence only before a capital
    skips: new RegExp(`${INITIAL}|(?:\\.\\.|…)[\\s\\p{S}]*\\p{Lu}`, 'u'),
    spares: ['scripted/name-parroting', 'scripted/template-residue', 'introduction', 'recovery/introduction'],
    write: (text) => text.toLowerCase(),
  },
  {
    name: 'an emoji after each sentence',
    // one behind an initial parts a name
    spares: ['reflection', 'introduction', 'recovery/introduction'],
    // “no.” is read as “number”, “κ.” as a title before a capital; “1.” opens a step, and roubles go on before a capital
    skips: new RegExp(`\\b[Nn]o\\. |\\b\\d\\. |(?<!\\p{L})(?:κ|р|руб)\\. |${INITIAL}`, 'u'),
    write: (text) => text.replace(/([.!?。！？]["”»’)]?)(?=\s|$)/gu, '$1 🙏🏽'),
  },
  {
    name: 'a heart after each sentence',
    spares: ['introduction', 'recovery/introduction'],
    write: (text) => text.replace(/([.!?。！？]["”»’)]?)(?=\s|$)/gu, '$1 ❤️'),
  },
  { name: 'em dashes', write: (text) => text.replaceAll('–', '—') },
  { name: 'hyphens for dashes', langs: spaced, write: (text) => text.replace(/(?<=\s)[—–](?=\s)/gu, '-') },
  { name: 'no-break hyphens', write: (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011') },
  { name: 'marks of direction', write: (text) => text.replace(/(?<=^|\n)/g, '\u200e') },
  { name: 'line separators', write: (text) => text.replaceAll('\n', '\u2028') },
  { name: 'tabs', write: (text) => text.replaceAll(' ', '\t') },
  { name: 'thin spaces', write: (text) => text.replaceAll(' ', '\u2009') },
  { name: 'three dots', write: (text) => text.replaceAll('…', '...') },
  { name: 'one ellipsis', write: (text) => text.replaceAll('...', '…') },
  { name: 'soft hyphens', langs: spaced, write: (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00ad') },
  { name: 'е for ё', langs: ['ru'], write: (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е') },
  { name: 'no accents', langs: ['el'], write: (text) => text.normalize('NFD').replace(/\p{M}/gu, '') },
  {
    name: 'oxia for tonos',
    langs: ['el'],
    write: (text) => text.replace(/[άέήίόύώ]/g, (c) => String.fromCharCode(OXIA['άέήίόύώ'.indexOf(c)]!)),
  },
  { name: 'traditional', langs: ['zh'], write: traditional },
  // two letters of Cantonese that we read as words of Mandarin have rare forms of their own
  { name: 'simplified', langs: ['zh'], skips: /[嗰搵]/, write: simplified },
  {
    name: 'half-width marks',
    langs: ['zh', 'ko'],
    write: (text) => text.replace(/[，！？：；（）]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)),
  },
  {
    name: 'full-width marks',
    langs: ['zh'],
    write: (text) => text.replace(/[!?](?!\w)/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  },
];
