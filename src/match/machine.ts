import type { Edges } from '../text/vocabulary.ts';
import type { Accept } from './labels.ts';

/** The finished automaton: acyclic, deterministic over its labels, minimal. */
export interface Automaton {
  edges: Edges;
  /** Start states by `Root`; -1 where no pattern starts so. */
  roots: number[];
  /** By state: the index of its list in `lists`, or 0. */
  accept: Int32Array;
  lists: number[][];
  accepts: Accept[];
}

/** A word class: its label and members (`stem*` matches any ending). */
export interface WordClass {
  label: number;
  members: string[];
}

interface State {
  labels: number[];
  targets: number[];
  empty: number[];
  accept: number;
}

/**
 * Collects the edges of all patterns, then makes them deterministic and minimal. There are no loops: gaps, slots and endings
 * are labels of their own, so the subset construction stays small, and common beginnings and endings are shared.
 */
export class Machine {
  private readonly states: State[] = [];
  private readonly starts: number[] = [];
  private readonly classes = new Map<string, WordClass>();
  readonly accepts: Accept[] = [];
  private readonly acceptIds = new Map<string, number>();

  state(): number {
    return this.states.push({ labels: [], targets: [], empty: [], accept: -1 }) - 1;
  }

  root(kind: number): number {
    return (this.starts[kind] ??= this.state());
  }

  edge(from: number, label: number, to: number): void {
    const state = this.states[from]!;
    state.labels.push(label);
    state.targets.push(to);
  }

  empty(from: number, to: number): void {
    this.states[from]!.empty.push(to);
  }

  /** An edge that any of the words follows. */
  words(from: number, words: string[], to: number): void {
    const members = [...new Set(words)].sort();
    const key = members.join(' ');
    let found = this.classes.get(key);
    if (!found) this.classes.set(key, (found = { label: this.classes.size + 1, members }));
    this.edge(from, found.label, to);
  }

  accept(state: number, accept: Accept): void {
    const key = JSON.stringify(accept);
    let id = this.acceptIds.get(key);
    if (id === undefined) this.acceptIds.set(key, (id = this.accepts.push(accept) - 1));
    this.states[state]!.accept = id;
  }

  /** The classes in the order of their labels. */
  wordClasses(): WordClass[] {
    return [...this.classes.values()];
  }

  finish(): Automaton {
    return minimize(this.determinize());
  }

  private closure(set: Iterable<number>): number[] {
    const seen = new Set<number>(set);
    const queue = [...seen];
    for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
      for (const next of this.states[state]!.empty)
        if (!seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
    }
    return [...seen].sort((a, b) => a - b);
  }

  private determinize(): Deterministic {
    const ids = new Map<string, number>();
    const sets: number[][] = [];
    const out: Deterministic = { roots: [], edges: [], accept: [], accepts: this.accepts };
    const idOf = (set: number[]): number => {
      const key = set.join();
      let id = ids.get(key);
      if (id === undefined) ids.set(key, (id = sets.push(set) - 1));
      return id;
    };
    for (let kind = 0; kind < Math.max(3, this.starts.length); kind++)
      out.roots[kind] = this.starts[kind] === undefined ? -1 : idOf(this.closure([this.starts[kind]!]));
    for (let at = 0; at < sets.length; at++) {
      const byLabel = new Map<number, Set<number>>();
      const accepts = new Set<number>();
      for (const member of sets[at]!) {
        const state = this.states[member]!;
        if (state.accept >= 0) accepts.add(state.accept);
        state.labels.forEach((label, i) => {
          const targets = byLabel.get(label);
          if (targets) targets.add(state.targets[i]!);
          else byLabel.set(label, new Set([state.targets[i]!]));
        });
      }
      out.accept[at] = [...accepts].sort((a, b) => a - b);
      out.edges[at] = [...byLabel].sort((a, b) => a[0] - b[0]).map(([label, targets]) => [label, idOf(this.closure(targets))]);
    }
    return out;
  }
}

interface Deterministic {
  roots: number[];
  edges: [label: number, target: number][][];
  accept: number[][];
  accepts: Accept[];
}

/** Merges states that nothing tells apart, from the ends backward. */
function minimize({ roots, edges, accept, accepts }: Deterministic): Automaton {
  const canonical = new Int32Array(edges.length).fill(-1);
  const known = new Map<string, number>();
  const first: number[] = [0];
  const label: number[] = [];
  const target: number[] = [];
  const acceptOf: number[] = [];
  const lists: number[][] = [[]];
  const listIds = new Map<string, number>([['', 0]]);
  const listId = (list: number[]): number => {
    const key = list.join();
    let id = listIds.get(key);
    if (id === undefined) listIds.set(key, (id = lists.push(list) - 1));
    return id;
  };
  const visit = (state: number): number => {
    if (canonical[state]! >= 0) return canonical[state]!;
    const own = edges[state]!.map(([l, t]) => [l, visit(t)] as const);
    const list = listId(accept[state]!);
    const key = `${list};${own.join(';')}`;
    let id = known.get(key);
    if (id === undefined) {
      known.set(key, (id = acceptOf.push(list) - 1));
      for (const [l, t] of own) {
        label.push(l);
        target.push(t);
      }
      first.push(label.length);
    }
    return (canonical[state] = id);
  };
  const newRoots = roots.map((root) => (root < 0 ? -1 : visit(root)));
  return {
    edges: { first: Int32Array.from(first), label: Uint16Array.from(label), target: Int32Array.from(target) },
    roots: newRoots,
    accept: Int32Array.from(acceptOf),
    lists,
    accepts,
  };
}
