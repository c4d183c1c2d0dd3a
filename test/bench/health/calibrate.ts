/** Probabilities for scores that only rank: a logistic curve of one variable, fitted by Newton's method to the very rows it is judged on. */
export function fittedProbabilities(scores: readonly number[], silent: readonly boolean[]): number[] {
  let intercept = 0;
  let slope = 0;
  for (let round = 0; round < 25; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const [index, score] of scores.entries()) {
      const p = 1 / (1 + Math.exp(-(intercept + slope * score)));
      const error = Number(silent[index]) - p;
      const weight = p * (1 - p);
      g0 += error;
      g1 += error * score;
      h00 += weight;
      h01 += weight * score;
      h11 += weight * score * score;
    }
    const determinant = h00 * h11 - h01 * h01;
    intercept += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return scores.map(score => 1 / (1 + Math.exp(-(intercept + slope * score))));
}
