// Writes rules/zh/letters.ts: how traditional characters fold to simplified ones, and how a rewrite turns traditional.
// Run: npx tsx scripts/zh-letters.ts            (after the rewrites changed, or opencc-js did)
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Converter } from 'opencc-js';

const root = join(import.meta.dirname, '..', 'rules', 'zh');
const toSimplified = Converter({ from: 't', to: 'cn' });
const toTaiwan = Converter({ from: 'cn', to: 'tw' });

/** Not in OpenCC as single characters, but the same word to a reader of support mail. */
const byHand = '瞭了藉借迴回覆复著着帳账帐账妳你她他它他牠他甚什喔哦噢哦吶呢佔占週周臺台裏里囉啰嚐尝咯啰祇只衹只啓启';
/** Cantonese function words, read as the written ones. */
const cantonese = '唔不嘅的咗了哋们佢他冇没喺在嚟来畀给睇看搵找諗想谂想嗰那噉这咁这啲些';
/** Characters that stay as they are in a traditional rewrite though OpenCC would change them. */
const stay = new Set('台群');

const pairs = new Map<string, string>();
for (let code = 0x3400; code <= 0x9fff; code++) {
  const from = String.fromCharCode(code);
  const to = toSimplified(from);
  if (to !== from && to.length === 1) pairs.set(from, to);
}
for (const table of [byHand, cantonese]) for (let i = 0; i < table.length; i += 2) pairs.set(table[i]!, table[i + 1]!);
// A chain (諗 → 谂 → 想) folds in one step.
for (const [from, to] of pairs) pairs.set(from, pairs.get(to) ?? to);

/** Every text of the pack that can reach a draft, or the one who reads what is found in it. */
const texts: string[] = [];
const collect = (value: unknown): void => {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) value.forEach(collect);
  else if (value && typeof value === 'object') Object.values(value).forEach(collect);
};
for (const path of readdirSync(root, { recursive: true }) as string[]) {
  if (!path.includes('/') || !path.endsWith('.ts')) continue;
  const { default: cell } = await import(pathToFileURL(join(root, path)).href);
  collect([cell.message, cell.rewrite, cell.offer, cell.patterns?.map((group: { rewrite?: unknown }) => group.rewrite)]);
}

const { words } = (await import(pathToFileURL(join(root, 'words.ts')).href)) as { words: Record<string, string> };
const letters = new Map<string, string>();
for (const text of texts)
  for (const from of text) {
    const to = toTaiwan(from);
    if (to !== from && to.length === 1 && !stay.has(from)) letters.set(from, to);
  }

// The table may differ from OpenCC's own reading of a whole phrase: say where, so that words.ts can be completed.
const inOrder = Object.keys(words).sort((a, b) => b.length - a.length);
const convert = (text: string): string => {
  let out = '';
  for (let i = 0; i < text.length; ) {
    const word = inOrder.find((w) => text.startsWith(w, i));
    out += word ? words[word] : (letters.get(text[i]!) ?? text[i]);
    i += word ? word.length : 1;
  }
  return out;
};
for (const text of new Set(texts)) {
  const ours = convert(text),
    theirs = toTaiwan(text);
  if (ours !== theirs) console.log(`${text}\n  ours   ${ours}\n  OpenCC ${theirs}`);
}

const join2 = (map: Map<string, string>): string =>
  [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
    .join('');
writeFileSync(
  join(root, 'letters.ts'),
  `// Written by scripts/zh-letters.ts from the OpenCC tables (Apache-2.0, see NOTICE). Do not edit.

/** Traditional → simplified, and variants: pairs written together. */
export const letters =
  '${join2(pairs)}';

/** Simplified → traditional, for the characters that stand in rewrites. */
export const toTraditional =
  '${join2(letters)}';
`,
);
console.log(`${pairs.size} pairs, ${letters.size} back`);
