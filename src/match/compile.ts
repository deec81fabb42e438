import { type FoldTable, foldText, isSyllable, jamo, tailOf } from '../text/fold.ts';
import { type Accept, Label, MAX_SLOTS, MOST_CALLS, PHRASE_END, Root } from './labels.ts';
import { Machine } from './machine.ts';
import { nearest } from './nearest.ts';
import { type Node, PatternError, parsePattern } from './notation.ts';

/** What the compiler needs of a language. */
export interface CompileRules {
  spaces: 'strict' | 'loose' | 'none';
  fold: FoldTable;
  jamo: boolean;
  phrases: Readonly<Record<string, string>>;
  /** Folded spelling → words, alternatives parted by `|`. */
  expand: ReadonlyMap<string, string>;
}

export interface Source {
  pattern: string;
  entry: number;
}

const MOST_FORMS = 20000;

/** Reads a phrase's words: text that is one token stays a class, everything else a path. */
export class Compiler {
  readonly machine = new Machine();
  readonly slots: string[] = [];
  private readonly phrases = new Map<string, Node>();
  private readonly calls = new Map<string, number>();
  private readonly classy = new Map<string, boolean>();
  private readonly formsOf = new Map<string, string[] | null>();
  private opening: string[] = [];
  private pattern = '';
  /** The pattern starts at a sentence, so a slot may come first. */
  private anchored = false;

  private readonly rules: CompileRules;
  constructor(rules: CompileRules) {
    this.rules = rules;
  }

  /**
   * Adds one pattern.
   * @throws PatternError that names the column and the mend
   */
  add({ pattern, entry }: Source): void {
    this.pattern = pattern;
    this.opening = [];
    const parsed = parsePattern(pattern);
    let items = parsed.type === 'sequence' ? trim(parsed.items) : [parsed];
    let root = Root.Word;
    let lead = '';
    let trail = '';
    if (items[0]?.type === 'start') {
      root = Root.Sentence;
      items = trim(items.slice(1));
    } else if (items[0]?.type === 'star') {
      if (this.rules.spaces !== 'loose') this.fail('“*” at the start needs loose spaces: write the whole word');
      root = Root.Anywhere;
      items = trim(items.slice(1));
    }
    const head = items[0];
    if (root === Root.Word && (head?.type === 'gap' || (head?.type === 'slot' && !head.shape))) {
      lead = head.type === 'gap' ? '…' : head.name;
      items = trim(items.slice(1));
    }
    const tail = items.at(-1);
    if (tail?.type === 'gap' || (tail?.type === 'slot' && !tail.shape)) {
      trail = tail.type === 'gap' ? '…' : tail.name;
      items = trim(items.slice(0, -1));
    }
    if (items.length === 0) this.fail('a pattern needs at least one word of its own');
    for (const name of [lead, trail]) if (name && name !== '…') this.slot(name);
    const bound = this.rules.spaces === 'loose' && !endsOpen(items);
    this.anchored = root === Root.Sentence;
    const from = this.machine.root(root);
    const to = this.machine.state();
    this.sequence(items, from, to, true);
    this.machine.accept(to, { entry, lead, trail, bound } satisfies Accept);
  }

  private fail(message: string, column = 1): never {
    throw new PatternError(message, this.pattern, column);
  }

  private slot(name: string): number {
    let index = this.slots.indexOf(name);
    if (index < 0) index = this.slots.push(name) - 1;
    if (index >= MAX_SLOTS)
      this.fail(`a pack has at most ${MAX_SLOTS} names of slots: use one of ${this.slots.slice(0, MAX_SLOTS).join(', ')}`);
    return index;
  }

  private phrase(name: string, column: number): Node {
    const known = this.phrases.get(name);
    if (known) return known;
    const text = Object.hasOwn(this.rules.phrases, name) ? this.rules.phrases[name] : undefined;
    if (text === undefined) {
      const close = nearest(name, Object.keys(this.rules.phrases));
      this.fail(`no phrase <${name}> in this language${close ? `: did you mean <${close}>?` : ''}`, column);
    }
    const node = parsePattern(text);
    this.phrases.set(name, node);
    this.opening.push(name);
    for (const inner of phrasesIn(node)) {
      if (this.opening.includes(inner.name)) this.fail(`<${inner.name}> uses itself`, column);
      this.phrase(inner.name, inner.column);
    }
    this.opening.pop();
    return node;
  }

  /** The edges of `items` between two states. */
  private sequence(items: Node[], from: number, to: number, opens = false): void {
    const chunks = this.rules.spaces === 'strict' ? inWords(trim(items)) : this.inCharacters(trimmed(items));
    if (chunks.length === 0) {
      this.machine.empty(from, to);
      return;
    }
    let at = from;
    let open = opens;
    chunks.forEach((chunk, i) => {
      const next = i === chunks.length - 1 ? to : this.machine.state();
      this.chunk(chunk, at, next, open);
      open &&= chunk.every((node) => this.canBeEmpty(node));
      at = next;
    });
  }

  /** With loose spaces, a blank after a gap or a slot asks for the start of a word: `… 못` is not found inside 잘못. */
  private inCharacters(items: Node[]): Node[][] {
    return items.map((item, i) => {
      const before = items[i - 1]?.type;
      const open = before === 'gap' || before === 'slot';
      return [item.type === 'blank' && open && this.rules.spaces === 'loose' ? { type: 'wordStart' } : item];
    });
  }

  /** May it begin with a gap or a slot? */
  private opensWide(node: Node): boolean {
    switch (node.type) {
      case 'gap':
        return true;
      case 'slot':
        return !node.shape;
      case 'either':
        return node.options.some((option) => this.opensWide(option));
      case 'phrase':
        return this.opensWide(this.phrase(node.name, node.column));
      case 'sequence':
        for (const item of node.items) {
          if (this.opensWide(item)) return true;
          if (!this.canBeEmpty(item)) return false;
        }
        return false;
      default:
        return false;
    }
  }

  private canBeEmpty(node: Node): boolean {
    switch (node.type) {
      case 'sequence':
        return node.items.every((item) => this.canBeEmpty(item));
      case 'either':
        return node.options.some((option) => this.canBeEmpty(option));
      case 'phrase':
        return this.canBeEmpty(this.phrase(node.name, node.column));
      default:
        return node.type === 'blank' || node.type === 'wordStart' || node.type === 'start';
    }
  }

  private chunk(chunk: Node[], from: number, to: number, opens: boolean): void {
    const [node] = chunk;
    if (opens && !this.anchored && node && this.opensWide(node)) {
      this.fail(
        '“…” or a slot may come first inside brackets here, so that every word would start the pattern: write two patterns, or put it before the brackets',
      );
    }
    const edge = (label: number) => this.machine.edge(from, label, to);
    if (chunk.length === 1 && node) {
      switch (node.type) {
        case 'gap':
          return edge(Label.Gap);
        case 'break':
          return edge(Label.Break);
        case 'number':
          return edge(Label.Number);
        case 'blank':
          return edge(Label.Blank);
        case 'wordStart':
          return edge(Label.WordStart);
        case 'start':
          return opens ? edge(Label.Start) : this.fail('“^” belongs at the start of a pattern');
        case 'end':
          return edge(node.mark === '?' ? Label.Question : node.mark === '!' ? Label.Exclamation : Label.End);
        case 'star':
          if (this.rules.spaces === 'none') return this.fail('“*” has no meaning without spaces: write “…”');
          return edge(this.rules.spaces === 'strict' ? Label.Any : Label.Star);
        case 'slot':
          return this.slotEdge(node, from, to);
        case 'either':
        case 'phrase':
        case 'sequence':
          return this.call(node, from, to) ? undefined : this.either(node, from, to, opens);
        case 'text':
          if (this.rules.spaces !== 'strict') return this.characters(node.text, from, to);
      }
    }
    if (chunk.some((item) => item.type === 'number')) return edge(Label.Number);
    const forms = this.strings(chunk);
    if (!forms) return this.fail('a slot, “…”, “^” or “$” stands in the middle of a word: put blanks round it');
    this.forms(forms, from, to);
  }

  private slotEdge(node: Extract<Node, { type: 'slot' }>, from: number, to: number): void {
    const index = this.slot(node.name);
    if (!node.shape) return this.machine.edge(from, Label.Slot + index, to);
    const opened = this.machine.state();
    const closed = this.machine.state();
    this.machine.edge(from, Label.Open + index, opened);
    this.sequence([node.shape], opened, closed);
    this.machine.edge(closed, Label.Close + index, to);
  }

  /**
   * Phrases and long alternatives get an automaton of their own, which patterns call: shared, and kept apart from what stands
   * round them, so that the pack does not grow with their product. At the start of a pattern they are written out instead.
   */
  private call(node: Node, from: number, to: number): boolean {
    const options = node.type === 'phrase' ? this.phrase(node.name, node.column) : node;
    if (size(options) < LONG || this.isClass(node)) return false;
    const key = node.type === 'phrase' ? `<${node.name}>` : JSON.stringify(node);
    let id = this.calls.get(key);
    if (id === undefined) {
      id = this.calls.size;
      if (id >= MOST_CALLS) return false;
      this.calls.set(key, id);
      const end = this.machine.state();
      const anchored = this.anchored;
      this.anchored = true;
      this.either(node, this.machine.root(Root.Phrase + id), end, true);
      this.anchored = anchored;
      this.machine.accept(end, { entry: PHRASE_END, lead: '', trail: '', bound: false });
    }
    this.machine.edge(from, Label.Call + id, to);
    // a phrase that may be empty is stepped over, not called for nothing
    if (this.canBeEmpty(node)) this.machine.empty(from, to);
    return true;
  }

  /** Is it nothing but single words, and so one edge? */
  private isClass(node: Node): boolean {
    if (this.rules.spaces !== 'strict') return false;
    switch (node.type) {
      case 'text':
      case 'star':
        return true;
      case 'either':
        return node.options.every((option) => this.isClass(option));
      case 'sequence': {
        const items = trim(node.items);
        return !isAnyWord(items) && items.every((item) => this.isClass(item));
      }
      case 'phrase': {
        let known = this.classy.get(node.name);
        if (known === undefined) this.classy.set(node.name, (known = this.isClass(this.phrase(node.name, node.column))));
        return known;
      }
      default:
        return false;
    }
  }

  /** Options that are one word each become one class; the others are paths of their own. */
  private either(node: Node, from: number, to: number, opens: boolean): void {
    const options: Node[][] = [];
    const open = (inner: Node): void => {
      if (inner.type === 'either') for (const option of inner.options) open(option);
      else if (inner.type === 'phrase') open(this.phrase(inner.name, inner.column));
      else if (inner.type === 'sequence') {
        const items = this.rules.spaces === 'none' || this.rules.spaces === 'loose' ? inner.items : trim(inner.items);
        if (items.length === 1 && (items[0]!.type === 'either' || items[0]!.type === 'phrase' || items[0]!.type === 'sequence'))
          open(items[0]!);
        else options.push(items);
      } else options.push([inner]);
    };
    open(node);
    const words: string[] = [];
    for (const items of options) {
      if (this.rules.spaces === 'strict' && isAnyWord(items)) {
        this.machine.edge(from, Label.Any, to);
        continue;
      }
      const single = this.rules.spaces === 'strict' && items.length > 0 && inWords(items).length === 1 ? this.strings(items) : null;
      if (single?.length) words.push(...single);
      else this.sequence(items, from, to, opens);
    }
    if (words.length) this.forms(words, from, to);
  }

  private characters(text: string, from: number, to: number): void {
    const codes: number[] = [];
    const composed = text.normalize('NFC');
    for (let i = 0; i < composed.length; i++) {
      const code = composed.charCodeAt(i);
      if (this.rules.jamo && isSyllable(code)) jamo(code, codes, codes.length);
      else codes.push((this.rules.jamo && tailOf(code)) || this.rules.fold(code));
    }
    let at = from;
    codes.forEach((code, i) => {
      const next = i === codes.length - 1 ? to : this.machine.state();
      this.machine.edge(at, code, next);
      at = next;
    });
  }

  /** Word sequences between two states; single words as one class. */
  private forms(forms: string[], from: number, to: number): void {
    const single = new Set<string>();
    for (const form of forms) {
      const words = this.read(form);
      if (words.length === 0) {
        if (form.trim()) this.fail(`“${form.trim()}” is no word in this language: signs are not seen`);
        this.machine.empty(from, to);
      } else if (words.length === 1) for (const word of words[0]!) single.add(word);
      else {
        let at = from;
        words.forEach((alternatives, i) => {
          const next = i === words.length - 1 ? to : this.machine.state();
          this.machine.words(at, alternatives, next);
          at = next;
        });
      }
    }
    if (single.size) this.machine.words(from, [...single], to);
  }

  /** Literal text → words, each with its alternatives, as `expand` reads them. */
  private read(text: string): string[][] {
    return readWords(text, this.rules.fold, this.rules.expand);
  }

  /** All strings that the glued items stand for; null when they hold a slot or a gap. */
  private strings(items: Node[]): string[] | null {
    let all = [''];
    for (const item of items) {
      const own = this.stringsOf(item);
      if (!own) return null;
      if (all.length * own.length > MOST_FORMS) this.fail(`more than ${MOST_FORMS} forms in one word: part the pattern`);
      all = all.flatMap((head) => own.map((end) => head + end));
    }
    return all;
  }

  private stringsOf(node: Node): string[] | null {
    switch (node.type) {
      case 'text':
        return [node.text];
      case 'blank':
        return [' '];
      case 'star':
        return ['*'];
      case 'sequence':
        return this.strings(node.items);
      case 'either':
        return flatten(node.options.map((option) => this.stringsOf(option)));
      case 'phrase': {
        const known = this.formsOf.get(node.name);
        if (known) return known;
        const found = this.stringsOf(this.phrase(node.name, node.column));
        this.formsOf.set(node.name, found);
        return found;
      }
      default:
        return null;
    }
  }
}

/** Splits literal text into folded words and reads each as `expand` says. */
export function readWords(text: string, fold: FoldTable, expand: ReadonlyMap<string, string>): string[][] {
  const out: string[][] = [];
  const put = (word: string) => {
    for (const part of word.split(' ')) if (part) out.push(part.split('|'));
  };
  for (const raw of foldText(text, fold).match(/[\p{L}\p{N}'*]+/gu) ?? []) {
    const word = raw.replace(/^'+(?=.*[\p{L}\p{N}].*')|'+$/gu, '') || raw;
    const whole = expand.get(word);
    if (whole !== undefined) {
      put(whole);
      continue;
    }
    const cut = word.lastIndexOf("'");
    const suffix = cut > 0 ? expand.get(word.slice(cut)) : undefined;
    if (suffix === undefined) put(word);
    else {
      put(expand.get(word.slice(0, cut)) ?? word.slice(0, cut));
      put(suffix);
    }
  }
  return out;
}

const flatten = (lists: (string[] | null)[]): string[] | null => (lists.includes(null) ? null : (lists as string[][]).flat());

function trim(items: Node[]): Node[] {
  let from = 0;
  let to = items.length;
  while (from < to && items[from]!.type === 'blank') from++;
  while (to > from && items[to - 1]!.type === 'blank') to--;
  return items.slice(from, to);
}

/** With loose spaces a blank that ends an option behind a gap or a slot says something: `[… ]못` asks for the start of a word. */
function trimmed(items: Node[]): Node[] {
  const kept = trim(items);
  const last = kept.at(-1)?.type;
  return (last === 'gap' || last === 'slot') && items.at(-1)?.type === 'blank' ? [...kept, { type: 'blank' }] : kept;
}

/** `*` alone: any one word. */
const isAnyWord = (items: Node[]): boolean => items.length === 1 && items[0]!.type === 'star';

/** The phrases that a node names. */
function phrasesIn(node: Node): Extract<Node, { type: 'phrase' }>[] {
  switch (node.type) {
    case 'phrase':
      return [node];
    case 'sequence':
      return node.items.flatMap(phrasesIn);
    case 'either':
      return node.options.flatMap(phrasesIn);
    case 'slot':
      return node.shape ? phrasesIn(node.shape) : [];
    default:
      return [];
  }
}

/** From this many options on, an alternative is worth an automaton of its own. */
const LONG = 5;

/** How many strings a node stands for, roughly; phrases count as long. */
function size(node: Node): number {
  switch (node.type) {
    case 'either':
      return node.options.reduce((sum, option) => sum + size(option), 0);
    case 'sequence':
      return node.items.reduce((product, item) => Math.min(product * size(item), 1000), 1);
    case 'phrase':
      return LONG;
    default:
      return 1;
  }
}

const ALONE = new Set(['gap', 'slot', 'start', 'end', 'break']);

/** Items between blanks, glued. */
function inWords(items: Node[]): Node[][] {
  const chunks: Node[][] = [];
  let chunk: Node[] = [];
  const close = () => {
    if (chunk.length) chunks.push(chunk);
    chunk = [];
  };
  for (const item of items) {
    if (item.type === 'blank') close();
    else if (ALONE.has(item.type)) {
      close();
      chunks.push([item]);
    } else {
      if (edgeBlank(item, 0)) close();
      chunk.push(item);
      if (edgeBlank(item, -1)) close();
    }
  }
  close();
  return chunks;
}

/** Do all options begin (0) or end (-1) with a blank, so that the word ends there? */
function edgeBlank(item: Node, edge: 0 | -1): boolean {
  if (item.type !== 'either') return false;
  const full = item.options.filter((option) => option.type !== 'sequence' || option.items.length > 0);
  return full.length > 0 && full.every((option) => option.type === 'sequence' && option.items.at(edge)?.type === 'blank');
}

/** Does the pattern end in `*`, so that no word end is asked for? */
function endsOpen(items: Node[]): boolean {
  const last = items.at(-1);
  if (!last) return false;
  if (last.type === 'star' || last.type === 'end') return true;
  if (last.type === 'either') return last.options.some((option) => option.type === 'sequence' && endsOpen(option.items));
  return last.type === 'sequence' && endsOpen(last.items);
}
