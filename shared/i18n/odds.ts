/** A probability as people say it: x in y, with a y one can picture. */
export interface Odds {
  readonly x: number;
  readonly y: number;
  /** `less` and `more`: beyond what such a fraction can say. */
  readonly than: 'about' | 'less' | 'more';
}

const FRACTIONS: readonly (readonly [number, number])[] = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
];

/** The nearest of eleven fractions: never further than .06 from the truth, which is finer than the score itself. */
export function oddsOf(probability: number): Odds {
  if (probability < 0.06) return { x: 1, y: 10, than: 'less' };
  if (probability > 0.94) return { x: 9, y: 10, than: 'more' };
  let best: readonly [number, number] = [1, 2];
  for (const fraction of FRACTIONS) {
    if (Math.abs(fraction[0] / fraction[1] - probability) < Math.abs(best[0] / best[1] - probability)) best = fraction;
  }
  return { x: best[0], y: best[1], than: 'about' };
}
