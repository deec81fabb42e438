import { follow } from '../text/vocabulary.ts';
import { type Accept, FIRST_SPECIAL, LAST_SPECIAL, Label, PHRASE_END, Root } from './labels.ts';
import type { Matcher } from './matcher.ts';
import { NO_SYMBOL, Numbers } from './numbers.ts';
import { NOWHERE, Transitions, UNASKED } from './transitions.ts';

/** Where a walk goes on when the phrase that it is in ends. */
interface Return {
  to: number;
  outer: Return | null;
  /** Calls made here, by the state behind them. */
  inner: Map<number, Return>;
  members: Map<number, Member>;
}

/** One state of the automaton, inside the phrases that were called on the way; one object for each such place. */
interface Member {
  id: number;
  state: number;
  outer: Return | null;
  /** The closure in which it was last met. */
  met: number;
}

/**
 * All states of the automaton in which a walk is at once: a word belongs to many classes and starts many phrases, so it leads to
 * many states. Such sets are made when they are first met and kept: known text costs one look-up a word, however many patterns there are.
 */
export interface State {
  id: number;
  /** Is there nothing here but symbols? Most are so, and need no second look. */
  bare: boolean;
  members: readonly Member[];
  /** Do blanks count as read? */
  blanks: boolean;
  /** How many edges the members have. */
  edges: number;
  /** Of roots: what follows, by label. */
  index: ReadonlyMap<number, readonly Member[]> | null;
  /** The one state there is, when it has nothing but symbols: its chain is followed without sets. Else -1. */
  only: number;
  accepts: readonly Accept[];
  /** Are there labels that are neither symbols, nor blanks, nor any word? */
  special: boolean;
  /** Are there some that may go on at any place? */
  wanders: boolean;
  gap: State | null;
  star: State | null;
  /** With what stands behind blanks, for every place but inside a syllable. */
  open: State | null;
  /** Of open states, only what stands behind blanks: it goes on where a comma stands. */
  blank: State | null;
  number: State | null;
  /** Behind “any one word”. */
  anyWord: readonly Member[];
  wordStart: State | null;
  start: State | null;
  end: State | null;
  question: State | null;
  exclamation: State | null;
  break: State | null;
  slots: readonly [slot: number, next: State][];
  opens: readonly [slot: number, next: State][];
  closes: readonly [slot: number, next: State][];
  /** Of roots, where every token is looked up: the steps by number of the symbol. */
  table: (State | null | undefined)[] | null;
  /** Of states behind gaps and slots, which are asked at every token: by number of the symbol 1 no way on, 2 a way, 0 not asked yet. */
  ways: Uint8Array | null;
  /** The same by the first two letters of a syllable. */
  syllables: Uint8Array | null;
}

/** Past so many states the cache starts anew, so that memory stays bounded. */
const MOST_STATES = 120_000;
/** Syllables are written with few letters; others are asked letter by letter. */
const MOST_LETTERS = 96;
const NOBODY: readonly Member[] = [];
const NONE: readonly [number, State][] = [];

const returnFrom = (to: number, outer: Return | null): Return => ({ to, outer, inner: new Map(), members: new Map() });

const FIRST_WAYS = 256;

/** The lazily made deterministic machine over a matcher's tables. */
export class States {
  /** Sets by the hash of their members. */
  private known = new Map<number, State[]>();
  /** Where no phrase is being read. */
  private outside = returnFrom(-1, null);
  private chains = new Map<Member, State>();
  private steps = new Transitions();
  private byId: State[] = [];
  private count = 0;
  private places = 0;
  private closure = 0;
  roots: (State | null)[] = [];
  private readonly matcher: Matcher;
  /** By class: the run in which it was last asked for. */
  private readonly marks = new Int32Array(FIRST_SPECIAL);
  private stamp = 0;
  private readonly plain: Uint8Array;
  private readonly numbers: Numbers;
  /** The numbers of a text's symbols; one buffer for all texts. */
  private numbered = new Uint16Array(0);

  constructor(matcher: Matcher) {
    this.matcher = matcher;
    this.numbers = new Numbers(matcher);
    this.plain = new Uint8Array(matcher.automaton.accept.length);
    this.reset();
  }

  /** The symbols' numbers, by which states are asked; good until the next text. */
  number(symbols: readonly number[]): Uint16Array {
    if (this.numbered.length < symbols.length) this.numbered = new Uint16Array(symbols.length * 2);
    const { numbered, numbers } = this;
    for (let i = 0; i < symbols.length; i++) numbered[i] = numbers.of(symbols[i]!);
    return numbered;
  }

  /** Makes room when the cache has grown past its bound; only between texts. */
  tidy(): void {
    if (this.count > MOST_STATES) this.reset();
  }

  private reset(): void {
    this.known = new Map();
    this.outside = returnFrom(-1, null);
    this.chains = new Map();
    this.steps = new Transitions();
    this.byId = [];
    this.count = 0;
    this.roots = [Root.Sentence, Root.Word, Root.Anywhere].map((kind) => {
      const state = this.matcher.automaton.roots[kind];
      if (state === undefined || state < 0) return null;
      const root = this.of([this.member(state, null)]);
      root.table ??= [];
      root.index ??= this.index(root);
      return root;
    });
  }

  /** Where a symbol leads, by its number. */
  step(from: State, number: number): State | null {
    if (number === NO_SYMBOL) return null;
    if (from.table) {
      const known = from.table[number];
      if (known !== undefined) return known;
    } else {
      const known = this.steps.get(from.id, number);
      if (known !== UNASKED) return known === NOWHERE ? null : this.byId[known]!;
    }
    const targets = this.targets(from, number);
    const next = targets.length ? this.of(targets) : null;
    if (from.table) from.table[number] = next;
    else this.steps.set(from.id, number, next ? next.id : NOWHERE);
    return next;
  }

  private targets(from: State, number: number): readonly Member[] {
    const symbol = this.numbers.symbolOf(number);
    const words = this.matcher.vocabulary;
    return words ? [...this.along(from, words.symbols[symbol]!), ...from.anyWord] : this.alongOne(from, symbol);
  }

  /** Has the state nothing but edges of symbols? */
  isPlain(state: number): boolean {
    const known = this.plain[state]!;
    if (known !== 0) return known === 1;
    const { edges, accept } = this.matcher.automaton;
    let plain = accept[state] === 0;
    for (let i = edges.first[state]!; plain && i < edges.first[state + 1]!; i++) {
      const l = edges.label[i]!;
      if (l >= FIRST_SPECIAL && l <= LAST_SPECIAL) plain = false;
    }
    this.plain[state] = plain ? 1 : 2;
    return plain;
  }

  /** The set behind a chain of plain states: where it ends, inside the same phrases. */
  after(from: State, state: number): State {
    const member = this.member(state, from.members[0]!.outer);
    let found = this.chains.get(member);
    if (!found) this.chains.set(member, (found = this.of([member])));
    return found;
  }

  /** Members behind the edges of one label. */
  private alongOne({ members, index }: State, wanted: number): readonly Member[] {
    if (index) return index.get(wanted) ?? NOBODY;
    const out: Member[] = [];
    for (const { state, outer } of members) {
      const next = follow(this.matcher.automaton.edges, state, wanted);
      if (next >= 0) out.push(this.member(next, outer));
    }
    return out;
  }

  /** Members behind the edges of any of these labels: by search where there are few, by one run over all edges where there are many. */
  private along({ members, edges, index }: State, wanted: readonly number[]): Member[] {
    const { first, label, target } = this.matcher.automaton.edges;
    const out: Member[] = [];
    if (wanted.length === 0) return out;
    if (index) {
      for (const one of wanted) for (const member of index.get(one) ?? NOBODY) out.push(member);
      return out;
    }
    if (members.length * wanted.length * 4 < edges) {
      for (const { state, outer } of members)
        for (const one of wanted) {
          const next = follow(this.matcher.automaton.edges, state, one);
          if (next >= 0) out.push(this.member(next, outer));
        }
      return out;
    }
    const { marks } = this;
    const stamp = ++this.stamp;
    for (const one of wanted) marks[one] = stamp;
    for (const { state, outer } of members)
      for (let i = first[state]!; i < first[state + 1]!; i++) {
        const l = label[i]!;
        if (l >= FIRST_SPECIAL) break;
        if (marks[l] === stamp) out.push(this.member(target[i]!, outer));
      }
    return out;
  }

  /** A root's edges by their label: every word asks for some of them. */
  private index({ members }: State): Map<number, Member[]> {
    const { first, label, target } = this.matcher.automaton.edges;
    const out = new Map<number, Member[]>();
    for (const { state, outer } of members)
      for (let i = first[state]!; i < first[state + 1]!; i++) {
        const l = label[i]!;
        if (l >= FIRST_SPECIAL && l <= LAST_SPECIAL) continue;
        const member = this.member(target[i]!, outer);
        const list = out.get(l);
        if (list) list.push(member);
        else out.set(l, [member]);
      }
    return out;
  }

  private member(state: number, outer: Return | null): Member {
    const { members } = outer ?? this.outside;
    let found = members.get(state);
    if (!found) members.set(state, (found = { id: ++this.places, state, outer, met: 0 }));
    return found;
  }

  private returnTo(to: number, outer: Return | null): Return {
    const { inner } = outer ?? this.outside;
    let found = inner.get(to);
    if (!found) inner.set(to, (found = returnFrom(to, outer)));
    return found;
  }

  /**
   * Adds what is reached without a symbol: phrases that are called, what follows those that end, and what stands behind blanks if they
   * count as read. All carry the number of the closure.
   */
  private close(seeds: readonly Member[], blanks: boolean): Member[] {
    const { automaton } = this.matcher;
    const { first, label, target } = automaton.edges;
    const members: Member[] = [];
    const closure = ++this.closure;
    const queue = [...seeds];
    for (let member = queue.pop(); member; member = queue.pop()) {
      const { state, outer } = member;
      if (member.met === closure) continue;
      member.met = closure;
      members.push(member);
      const ends = automaton.accept[state]!;
      if (outer && ends !== 0)
        for (const id of automaton.lists[ends]!)
          if (automaton.accepts[id]!.entry === PHRASE_END) queue.push(this.member(outer.to, outer.outer));
      for (let i = first[state + 1]! - 1; i >= first[state]!; i--) {
        const l = label[i]!;
        if (l === Label.Blank && blanks) queue.push(this.member(target[i]!, outer));
        if (l >= Label.Gap) continue;
        if (l < Label.Call) break;
        queue.push(this.member(automaton.roots[Root.Phrase + l - Label.Call]!, this.returnTo(target[i]!, outer)));
      }
    }
    return members;
  }

  private of(seeds: readonly Member[], blanks = false): State {
    const members = this.close(seeds, blanks);
    let hash = blanks ? 1 : 0;
    for (const { id } of members) hash = (hash + Math.imul(id, 0x9e3779b1)) | 0;
    let alike = this.known.get(hash);
    if (!alike) this.known.set(hash, (alike = []));
    for (const state of alike)
      if (state.blanks === blanks && state.members.length === members.length && state.members.every(({ met }) => met === this.closure))
        return state;
    const { automaton } = this.matcher;
    const { first, label, target } = automaton.edges;
    const accepts: Accept[] = [];
    const byLabel = new Map<number, Member[]>();
    let edges = 0;
    for (const { state, outer } of members) {
      edges += first[state + 1]! - first[state]!;
      if (!outer)
        for (const id of automaton.lists[automaton.accept[state]!]!)
          if (!accepts.includes(automaton.accepts[id]!)) accepts.push(automaton.accepts[id]!);
      for (let i = first[state + 1]! - 1; i >= first[state]!; i--) {
        const l = label[i]!;
        if (l < Label.Gap) break;
        if (l > LAST_SPECIAL) continue;
        const list = byLabel.get(l);
        const member = this.member(target[i]!, outer);
        if (list) list.push(member);
        else byLabel.set(l, [member]);
      }
    }
    // the order of members is that of a walk: what wins a tie must not hang on it
    accepts.sort((a, b) => a.entry - b.entry || a.lead.localeCompare(b.lead) || a.trail.localeCompare(b.trail));
    const state: State = {
      id: this.count++,
      bare: false,
      members,
      blanks,
      edges,
      index: null,
      only: !this.matcher.vocabulary && members.length === 1 && this.isPlain(members[0]!.state) ? members[0]!.state : -1,
      accepts,
      special: [...byLabel.keys()].some((label) => label !== Label.Blank && label !== Label.Any),
      wanders: false,
      gap: null,
      star: null,
      open: null,
      blank: null,
      number: null,
      anyWord: byLabel.get(Label.Any) ?? NOBODY,
      wordStart: null,
      start: null,
      end: null,
      question: null,
      exclamation: null,
      break: null,
      slots: NONE,
      opens: NONE,
      closes: NONE,
      table: null,
      ways: null,
      syllables: null,
    };
    alike.push(state);
    this.byId.push(state);
    if (byLabel.size) this.specials(state, byLabel, blanks);
    state.bare = accepts.length === 0 && !state.special && state.open === null && state.blank === null && state.only < 0;
    return state;
  }

  private asked(state: State | null): State | null {
    for (const one of [state, state?.open, state?.open?.blank]) if (one) one.ways ??= new Uint8Array(FIRST_WAYS);
    return state;
  }

  /** Does any pattern go on from here with this symbol? */
  hasWay(state: State, number: number): boolean {
    let { ways } = state;
    if (!ways) return this.step(state, number) !== null;
    if (number === NO_SYMBOL) return false;
    if (number >= ways.length) {
      const wider = new Uint8Array(Math.max(this.numbers.count + 1, ways.length * 2));
      wider.set(ways);
      state.ways = ways = wider;
    }
    const known = ways[number]!;
    if (known !== 0) return known === 2;
    const way = this.targets(state, number).length > 0;
    ways[number] = way ? 2 : 1;
    return way;
  }

  /** The same for the first two letters of a syllable: the first alone says little. */
  hasSyllable(state: State, lead: number, vowel: number): boolean {
    if (!this.hasWay(state, lead)) return false;
    if (lead >= MOST_LETTERS || vowel >= MOST_LETTERS) return true;
    state.syllables ??= new Uint8Array(MOST_LETTERS * MOST_LETTERS);
    const index = lead * MOST_LETTERS + vowel;
    const known = state.syllables[index]!;
    if (known !== 0) return known === 2;
    const next = this.step(state, lead)!;
    const ends = next.accepts.length > 0 || next.special || next.open !== null || next.blank !== null;
    const goes = next.only >= 0 ? this.goesOn(next.only, vowel) : this.step(next, vowel) !== null;
    state.syllables[index] = ends || goes ? 2 : 1;
    return ends || goes;
  }

  private goesOn(state: number, number: number): boolean {
    return number !== NO_SYMBOL && follow(this.matcher.automaton.edges, state, this.numbers.symbolOf(number)) >= 0;
  }

  private specials(state: State, byLabel: ReadonlyMap<number, Member[]>, blanks: boolean): void {
    const one = (label: number): State | null => {
      const targets = byLabel.get(label);
      return targets ? this.of(targets) : null;
    };
    state.gap = this.asked(one(Label.Gap));
    state.star = one(Label.Star);
    const behind = byLabel.get(Label.Blank);
    if (behind && blanks) state.blank = this.of(behind, true);
    else if (behind) state.open = this.of(state.members, true);
    state.wanders = [Label.Gap, Label.Star, Label.Start].some((label) => byLabel.has(label));
    state.number = one(Label.Number);
    state.wordStart = one(Label.WordStart);
    state.start = one(Label.Start);
    state.end = one(Label.End);
    state.question = one(Label.Question);
    state.exclamation = one(Label.Exclamation);
    state.break = one(Label.Break);
    const many = (from: number): readonly [number, State][] => {
      const found = [...byLabel].filter(([label]) => label >= from && label < from + 16);
      return found.length ? found.map(([label, targets]): [number, State] => [label - from, this.of(targets)]) : NONE;
    };
    state.slots = many(Label.Slot);
    for (const [, next] of state.slots) this.asked(next);
    state.opens = many(Label.Open);
    state.closes = many(Label.Close);
    state.wanders ||= state.slots.length + state.opens.length + state.closes.length > 0;
  }
}
