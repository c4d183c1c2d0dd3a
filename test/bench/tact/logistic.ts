/** A letter as it is fitted to. */
export interface Sample {
  readonly names: readonly string[];
  readonly isSaid: boolean;
  /** How many letters it counts for. */
  readonly counts: number;
}

export interface Fitted {
  readonly start: number;
  readonly weights: ReadonlyMap<string, number>;
}

const STEPS = 160;
const STEP = 0.08;

/** Logistic regression with a ridge for each name, by Adam (Kingma and Ba 2015) on the whole set: few signs, few letters. The start is not held small. */
export function fitted(samples: readonly Sample[], ridgeOf: (name: string) => number): Fitted {
  const names = [...new Set(samples.flatMap(sample => sample.names))];
  const indices = new Map(names.map((name, at) => [name, at]));
  const ridges = Float64Array.from(names, ridgeOf);
  // The last weight is the start: each sample has it.
  const start = names.length;
  const found = samples.map(sample => Int32Array.from([...sample.names.map(name => indices.get(name) ?? 0), start]));
  const weights = new Float64Array(start + 1);
  const mean = new Float64Array(start + 1);
  const square = new Float64Array(start + 1);
  const slope = new Float64Array(start + 1);
  for (let step = 1; step <= STEPS; step += 1) {
    for (let at = 0; at <= start; at += 1) slope[at] = (ridges[at] ?? 0) * (weights[at] ?? 0);
    for (const [at, { isSaid, counts }] of samples.entries()) {
      const those = found[at] ?? new Int32Array();
      let sum = 0;
      for (const one of those) sum += weights[one] ?? 0;
      const error = (1 / (1 + Math.exp(-sum)) - (isSaid ? 1 : 0)) * counts;
      for (const one of those) slope[one] = (slope[one] ?? 0) + error;
    }
    for (let at = 0; at <= start; at += 1) {
      const by = slope[at] ?? 0;
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * by;
      const second = 0.99 * (square[at] ?? 0) + 0.01 * by * by;
      mean[at] = first;
      square[at] = second;
      weights[at] = (weights[at] ?? 0) - (STEP * first) / (1 - 0.9 ** step) / (Math.sqrt(second / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return { start: weights[start] ?? 0, weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])) };
}
