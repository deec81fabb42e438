/** Lists of numbers that hold each other, written short: a list names smaller lists that it holds, and what they leave out. */

/** Shorter lists are not worth a name. */
const LEAST = 3;

/** Each list as: how many lists it names, their numbers, how many numbers are left, those. Both ascend and are written as steps. */
export function factor(lists: readonly (readonly number[])[]): number[] {
  const holders = holdersOf(lists);
  return lists.flatMap((list, own) => {
    const { names, rest } = split(list, own, lists, holders);
    return [names.length, ...steps(names), rest.length, ...steps(rest)];
  });
}

/** Undoes `factor`; the numbers of a list come in any order. `most` is the largest of them. */
export function multiply(numbers: Int32Array, count: number, most: number): Int32Array[] {
  const starts = new Int32Array(count);
  let at = 0;
  for (let own = 0; own < count; own++) {
    starts[own] = at;
    at += 1 + numbers[at]!;
    at += 1 + numbers[at]!;
  }
  /** By number: the list that took it last. */
  const taken = new Int32Array(most + 1).fill(-1);
  const all = new Int32Array(most + 1);
  const known = new Array<Int32Array | undefined>(count);
  const open = (own: number): Int32Array => {
    const list = known[own];
    if (list) return list;
    let at = starts[own]!;
    const names = numbers[at++]!;
    const firstName = at;
    // those it names first: each fills the same scratch space
    for (let i = 0, name = 0; i < names; i++) open((name += numbers[firstName + i]!));
    let size = 0;
    for (let i = 0, name = 0; i < names; i++)
      for (const one of known[(name += numbers[firstName + i]!)]!)
        if (taken[one] !== own) {
          taken[one] = own;
          all[size++] = one;
        }
    at += names;
    for (let rest = numbers[at++]!, one = 0; rest > 0; rest--) all[size++] = one += numbers[at++]!;
    return (known[own] = all.slice(0, size));
  };
  return Array.from(known, (_, own) => open(own));
}

const steps = (ascending: readonly number[]): number[] => ascending.map((n, i) => n - (i ? ascending[i - 1]! : 0));

/** By number: the lists that hold it and may be named. */
function holdersOf(lists: readonly (readonly number[])[]): Map<number, number[]> {
  const out = new Map<number, number[]>();
  lists.forEach((list, own) => {
    if (list.length < LEAST) return;
    for (const one of list) {
      const known = out.get(one);
      if (known) known.push(own);
      else out.set(one, [own]);
    }
  });
  return out;
}

/** Takes the largest lists first that fit wholly into this one, while each spares at least two numbers. */
function split(
  list: readonly number[],
  own: number,
  lists: readonly (readonly number[])[],
  holders: ReadonlyMap<number, number[]>,
): { names: number[]; rest: number[] } {
  const shared = new Map<number, number>();
  if (list.length >= LEAST) for (const one of list) for (const other of holders.get(one)!) shared.set(other, (shared.get(other) ?? 0) + 1);
  const inside = [...shared]
    .filter(([other, count]) => count === lists[other]!.length && (count < list.length || other < own))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const left = new Set(list);
  const names: number[] = [];
  for (const [other] of inside) {
    if (left.size < 2) break;
    const spared = lists[other]!.filter((one) => left.has(one));
    if (spared.length < 2) continue;
    names.push(other);
    for (const one of spared) left.delete(one);
  }
  return { names: names.sort((a, b) => a - b), rest: [...left].sort((a, b) => a - b) };
}
