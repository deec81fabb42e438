import type { Passage } from '../match/passage.ts';
import { Flag } from '../text/tokens.ts';
import type { AskedFor } from '../types.ts';

/** A particular of the customer's message. */
export interface Entity {
  kind: AskedFor;
  text: string;
}

const CURRENCY = /[€$£₽¥₩￥元块円]|\b(?:eur|usd|gbp|rub|krw|hkd|ntd?|cny|rmb)\b|euros?\b|pounds?\b|dollars?\b|руб|원|евро|ευρ[ωώ]/iu;
const PHONE = /^(?:[+0][\d()\s-]*|\d+(?:[\s()-]+\d+)+)$/;
/** Mobile numbers that are written in one run and begin with no 0. */
const MOBILE = /^(?:1[3-9]\d{9}|[78]9\d{9}|69\d{8})$/;
const VERSION = /^\d+\.\d+\.\d/;
const PRODUCT = /[A-Za-z]{1,3}-?\d{1,3}\b/;
const TELLS = 'tells:';
const YEAR = /^(?:19|20)\d\d$/;
/** An address of e-mail, not a name on a social network. */
const ADDRESS = /^[^\s@]+@[^\s@]/u;
const ORDER = /^(?=[\p{L}\p{N}-]*\p{N})[\p{L}\p{N}-]{4,}$/u;

/** Order numbers, addresses, phone numbers, dates, amounts that the message holds. */
export function entitiesOf(text: string, passages: readonly Passage[]): Entity[] {
  const out: Entity[] = [];
  for (const { layers, marks } of passages) {
    for (const { start, end } of marks.get('date') ?? []) out.push({ kind: 'date', text: text.slice(start, end) });
    for (const [name, spots] of marks)
      if (name.startsWith(TELLS))
        for (const { start, end } of spots) out.push({ kind: name.slice(TELLS.length) as AskedFor, text: text.slice(start, end) });
    const { tokens } = layers[0]!;
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.start[i]!;
      const word = text.slice(start, tokens.end[i]!);
      const flags = tokens.flags[i]!;
      if (flags & Flag.Opaque && ADDRESS.test(word)) out.push({ kind: 'email', text: word });
      if (!(flags & Flag.Digit) || text[start - 1] === '@') continue;
      const near = text.slice(Math.max(0, start - 5), tokens.end[i]! + 8);
      const run = runOf(text, start);
      const digits = run.replace(/\D/g, '').length;
      if (CURRENCY.test(near.normalize('NFC'))) {
        out.push({ kind: 'amount', text: word });
        continue;
      }
      if (PRODUCT.test(run) || VERSION.test(text.slice(start, start + 12))) out.push({ kind: 'product', text: run });
      // a long plain number is an order's; a phone number begins with 0 or + or is written in groups
      if (MOBILE.test(run)) out.push({ kind: 'phone', text: run }, { kind: 'order', text: run });
      else if (digits >= 9 && PHONE.test(run)) {
        out.push({ kind: 'phone', text: run });
        // consignments are numbered in groups too
        if (!/^[+0]/.test(run)) out.push({ kind: 'order', text: run });
      } else if (digits >= 4 && ORDER.test(run.replace(/\s.*$/u, '')) && !YEAR.test(run)) out.push({ kind: 'order', text: run });
    }
  }
  return out;
}

/** The whole number or code round a place: `RTX-941`, `+30 210 123`. */
function runOf(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 24 && /[\p{L}\p{N}#-]/u.test(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && end - at < 24 && /[\p{N}A-Za-z-]/u.test(text[end]!)) end++;
  const rest = text.slice(end, end + 20).match(/^(?:[\s()-]{1,2}\d{2,})+/);
  return text.slice(start, end + (rest ? rest[0].length : 0)).replace(/^[^A-Za-z\p{N}+]+/u, '');
}
