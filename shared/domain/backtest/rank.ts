/** Indexes by score, highest first; the earlier of equals first. */
export const byScore = (scores: readonly number[]): number[] => [...scores.keys()].toSorted((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0));

/**
 * Area under the ROC curve: how often a case scores higher than a non-case, equals counted half (Mann and Whitney, Annals of Mathematical
 * Statistics 18, 1947). NaN where all are alike.
 * @param order indexes by score, highest first
 */
export function areaUnderCurve(scores: readonly number[], isCase: readonly boolean[], order = byScore(scores)): number {
  let cases = 0;
  let rankSum = 0;
  for (let from = 0; from < order.length;) {
    const score = scores[order[from] ?? 0];
    let to = from;
    let found = 0;
    for (; to < order.length && scores[order[to] ?? 0] === score; to += 1) if (isCase[order[to] ?? 0]) found += 1;
    cases += found;
    // Ranks count from the lowest score: position p from the top is rank n − p.
    rankSum += found * (order.length - (from + to - 1) / 2);
    from = to;
  }
  return (rankSum - (cases * (cases + 1)) / 2) / (cases * (order.length - cases));
}
