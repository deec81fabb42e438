import { type Accept, FIRST_SPECIAL, Label, LAST_SPECIAL, PHRASE_END, Root } from './labels.ts';
import type { Matcher } from './matcher.ts';

/** A phrase that is called, and where its end leads. */
export interface Call {
  root: State;
  next: State;
}

/**
 * All states of the automaton in which the walk is at once: a word belongs to many classes, so it leads to many states.
 * Such sets are made when they are first met and kept, so that warm text costs one look-up a word, however many patterns there are.
 */
export interface State {
  id: number;
  members: readonly number[];
  accepts: readonly Accept[];
  /** Does a phrase end here? */
  ends: boolean;
  /** Are there labels that are no symbols? */
  special: boolean;
  gap: State | null;
  star: State | null;
  blank: State | null;
  number: State | null;
  any: State | null;
  wordStart: State | null;
  end: State | null;
  question: State | null;
  exclamation: State | null;
  break: State | null;
  slots: readonly [slot: number, next: State][];
  opens: readonly [slot: number, next: State][];
  closes: readonly [slot: number, next: State][];
  /** Calls that may start with no symbol. */
  loose: readonly Call[];
  /** Other calls: only those that the next symbol can start are tried. */
  calls: readonly Call[];
  steps: Map<number, State | null>;
  tries: Map<number, readonly Call[]>;
}

/** Past so many states the cache starts anew, so that memory stays bounded. */
const MOST_STATES = 20000;
const NO_CALLS: readonly Call[] = [];

/** The lazily made deterministic machine over a matcher's tables. */
export class States {
  private known = new Map<string, State>();
  private count = 0;
  roots: (State | null)[] = [];
  private readonly matcher: Matcher;

  constructor(matcher: Matcher) {
    this.matcher = matcher;
    this.reset();
  }

  /** Makes room when the cache has grown past its bound; only between texts. */
  tidy(): void {
    if (this.count > MOST_STATES) this.reset();
  }

  private reset(): void {
    this.known = new Map();
    this.count = 0;
    this.roots = [Root.Sentence, Root.Word, Root.Anywhere].map((kind) => this.root(kind));
  }

  private root(kind: number): State | null {
    const state = this.matcher.automaton.roots[kind];
    return state === undefined || state < 0 ? null : this.of([state]);
  }

  /** Where a symbol (strict: a vocabulary entry) leads. */
  step(state: State, symbol: number): State | null {
    const known = state.steps.get(symbol);
    if (known !== undefined) return known;
    const { first, label, target } = this.matcher.automaton.edges;
    const targets: number[] = [];
    const follow = (wanted: number) => {
      for (const member of state.members) {
        let low = first[member]!;
        let high = first[member + 1]! - 1;
        while (low <= high) {
          const middle = (low + high) >> 1;
          const found = label[middle]!;
          if (found === wanted) {
            targets.push(target[middle]!);
            break;
          }
          if (found < wanted) low = middle + 1;
          else high = middle - 1;
        }
      }
    };
    const words = this.matcher.vocabulary;
    if (words) for (const one of words.symbols[symbol]!) follow(one);
    else if (symbol < FIRST_SPECIAL || symbol > LAST_SPECIAL) follow(symbol);
    const next = targets.length ? this.of(targets) : null;
    state.steps.set(symbol, next);
    return next;
  }

  /** The calls that a symbol can start. */
  tries(state: State, symbol: number): readonly Call[] {
    const known = state.tries.get(symbol);
    if (known) return known;
    const found = state.calls.filter(({ root }) => this.step(root, symbol) !== null);
    const tries = found.length ? found : NO_CALLS;
    state.tries.set(symbol, tries);
    return tries;
  }

  private of(states: readonly number[]): State {
    const members = [...new Set(states)].sort((a, b) => a - b);
    const key = members.join();
    const known = this.known.get(key);
    if (known) return known;
    const { automaton } = this.matcher;
    const { first, label, target } = automaton.edges;
    const accepts: Accept[] = [];
    let ends = false;
    const byLabel = new Map<number, number[]>();
    for (const member of members) {
      for (const id of automaton.lists[automaton.accept[member]!]!) {
        const accept = automaton.accepts[id]!;
        if (accept.entry === PHRASE_END) ends = true;
        else if (!accepts.includes(accept)) accepts.push(accept);
      }
      for (let i = first[member]!; i < first[member + 1]!; i++) {
        const l = label[i]!;
        if (l < FIRST_SPECIAL || l > LAST_SPECIAL) continue;
        const list = byLabel.get(l);
        if (list) list.push(target[i]!);
        else byLabel.set(l, [target[i]!]);
      }
    }
    const state: State = {
      id: this.count++,
      members,
      accepts,
      ends,
      special: byLabel.size > 0,
      gap: null,
      star: null,
      blank: null,
      number: null,
      any: null,
      wordStart: null,
      end: null,
      question: null,
      exclamation: null,
      break: null,
      slots: [],
      opens: [],
      closes: [],
      loose: NO_CALLS,
      calls: NO_CALLS,
      steps: new Map(),
      tries: new Map(),
    };
    this.known.set(key, state);
    if (byLabel.size) this.specials(state, byLabel);
    return state;
  }

  private specials(state: State, byLabel: ReadonlyMap<number, number[]>): void {
    const one = (label: number): State | null => {
      const targets = byLabel.get(label);
      return targets ? this.of(targets) : null;
    };
    state.gap = one(Label.Gap);
    state.star = one(Label.Star);
    state.blank = one(Label.Blank);
    state.number = one(Label.Number);
    state.any = one(Label.Any);
    state.wordStart = one(Label.WordStart);
    state.end = one(Label.End);
    state.question = one(Label.Question);
    state.exclamation = one(Label.Exclamation);
    state.break = one(Label.Break);
    const many = (from: number): [number, State][] => [...byLabel].filter(([label]) => label >= from && label < from + 16).map(([label, targets]) => [label - from, this.of(targets)]);
    state.slots = many(Label.Slot);
    state.opens = many(Label.Open);
    state.closes = many(Label.Close);
    const calls: Call[] = [];
    const loose: Call[] = [];
    for (const [label, targets] of byLabel) {
      if (label >= Label.Gap) continue;
      const root = this.root(Root.Phrase + label - Label.Call);
      if (root) (root.special ? loose : calls).push({ root, next: this.of(targets) });
    }
    state.calls = calls;
    state.loose = loose;
  }
}
