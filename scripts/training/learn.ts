import { Classifier, type ClassifierTables, Features } from '../../src/match/classifier.ts';
import { encode } from '../../src/match/codec.ts';
import type { RuleId } from '../../src/types.ts';
import type { Sample } from './corpus.ts';

const BUCKETS = 2 ** 14;
/** Weights are kept as whole numbers up to this: coarser ones carry over to fresh drafts as well, and pack smaller. */
const STEPS = 7;
const EPOCHS = 15;
/** How often the examples that came out wrong are asked for again, and how much more they weigh each time. */
const ROUNDS = 8;
const MORE = 3;
/** So far from the border it must stay, because the draft round an example changes what is read. */
const SAFE = 0.1;

/** How a language is read and judged: see `ClassifierTables`. */
export type Settings = Pick<ClassifierTables, 'lengths' | 'weak' | 'sure' | 'quiet'>;

/** Learns a classifier that keeps what the examples promise: flagged ones are not dropped, and in the others nothing is found. */
export function learn(samples: readonly Sample[], settings: Settings): { tables: ClassifierTables; broken: Sample[] } {
  const weights = samples.map(({ weight }) => weight);
  const rows = rowsOf(samples, settings);
  for (let round = 1; ; round++) {
    const tables = { ...settings, buckets: BUCKETS, ...solve(samples, rows, weights) };
    const classifier = new Classifier(tables);
    const broken = samples.flatMap((sample, i) => {
      const { margin } = classifier.judge(sample.units);
      return holds(sample, margin, settings) ? [] : [i];
    });
    if (broken.length === 0 || round === ROUNDS) return { tables, broken: broken.map((i) => samples[i]!) };
    for (const i of broken) weights[i]! *= MORE;
  }
}

function holds({ rule, promised }: Sample, margin: number, { weak, sure }: Settings): boolean {
  if (!promised) return true;
  return rule === null ? margin < sure - SAFE : margin >= weak + SAFE;
}

function rowsOf(samples: readonly Sample[], { lengths }: Settings): Uint16Array[] {
  const features = new Features(lengths, BUCKETS);
  return samples.map(({ units }) => {
    const count = features.read(units);
    return Uint16Array.from(features.found.slice(0, count));
  });
}

/**
 * One linear weighing a rule, against all other sentences: support vector machines with squared hinge loss, solved by dual coordinate
 * descent (Hsieh et al. 2008, “A dual coordinate descent method for large-scale linear SVM”), all rules in one walk.
 * Nothing but additions, products and square roots, in a fixed order: the same samples give the same tables on any machine.
 */
function solve(
  samples: readonly Sample[],
  rows: readonly Uint16Array[],
  costs: readonly number[],
): Pick<ClassifierTables, 'rules' | 'weights'> {
  const ids = [...new Set(samples.flatMap(({ rule }) => (rule === null ? [] : [rule])))].sort();
  const size = ids.length;
  const own = samples.map(({ rule }) => (rule === null ? -1 : ids.indexOf(rule)));
  const weights = new Float64Array(BUCKETS * size);
  const bias = new Float64Array(size);
  const alpha = new Float64Array(samples.length * size);
  const dots = new Float64Array(size);
  const steps = new Float64Array(size);
  const order = samples.map((_, i) => i).filter((i) => rows[i]!.length > 0);
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const row = rows[i]!;
      const value = 1 / Math.sqrt(row.length);
      dots.fill(0);
      for (let k = 0; k < row.length; k++) {
        const at = row[k]! * size;
        for (let rule = 0; rule < size; rule++) dots[rule]! += weights[at + rule]!;
      }
      const slack = 1 / (2 * costs[i]!);
      let moved = false;
      for (let rule = 0; rule < size; rule++) {
        const sign = own[i] === rule ? 1 : -1;
        const known = alpha[i * size + rule]!;
        const gradient = sign * (dots[rule]! * value + bias[rule]!) - 1 + slack * known;
        const next = Math.max(known - gradient / (2 + slack), 0); // a row has length 1, and so has the bias
        const step = (next - known) * sign;
        steps[rule] = step * value;
        if (step === 0) continue;
        alpha[i * size + rule] = next;
        bias[rule]! += step;
        moved = true;
      }
      if (!moved) continue;
      for (let k = 0; k < row.length; k++) {
        const at = row[k]! * size;
        for (let rule = 0; rule < size; rule++) weights[at + rule]! += steps[rule]!;
      }
    }
  }
  return coarse(weights, bias, ids);
}

const round = (x: number): number => Number(x.toPrecision(6));

function coarse(weights: Float64Array, bias: Float64Array, ids: readonly RuleId[]): Pick<ClassifierTables, 'rules' | 'weights'> {
  const size = ids.length;
  const scales = ids.map((_, rule) => {
    let most = 0;
    for (let at = rule; at < weights.length; at += size) most = Math.max(most, Math.abs(weights[at]!));
    return most / STEPS;
  });
  const whole = Array.from(weights, (weight, at) => (scales[at % size] ? Math.round(weight / scales[at % size]!) : 0));
  return { rules: ids.map((id, rule) => ({ id, scale: round(scales[rule]!), bias: round(bias[rule]!) })), weights: encode(whole) };
}
