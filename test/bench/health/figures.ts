import { areaUnderCurve, byScore } from '../../../shared/domain/backtest/rank.ts';
import type { Row } from './rows.ts';

/** How well scores (higher = more likely silent) foretell which rows fell silent. */
export interface Figures {
  /** Area under the ROC curve over all rows. */
  readonly auc: number;
  /** Mean AUC per owner, over owners with at least 3 silent and 3 living ties. */
  readonly macro: number;
  readonly owners: number;
  /** Average precision. */
  readonly ap: number;
  readonly brier: number;
  /** Expected calibration error, ten bins of equal width. */
  readonly ece: number;
}

export function figuresOf(rows: readonly Row[], scores: readonly number[], probabilities: readonly number[]): Figures {
  const silent = rows.map(row => row.silent);
  const byOwner = Map.groupBy(rows.keys(), index => rows[index]!.ego);
  const perOwner: number[] = [];
  for (const indexes of byOwner.values()) {
    const labels = indexes.map(index => silent[index]!);
    const gone = labels.filter(Boolean).length;
    if (gone >= 3 && labels.length - gone >= 3)
      perOwner.push(
        areaUnderCurve(
          indexes.map(index => scores[index]!),
          labels,
        ),
      );
  }
  return {
    auc: areaUnderCurve(scores, silent),
    macro: perOwner.reduce((sum, value) => sum + value, 0) / perOwner.length,
    owners: perOwner.length,
    ap: averagePrecision(scores, silent),
    brier: probabilities.reduce((sum, p, index) => sum + (p - Number(silent[index])) ** 2, 0) / rows.length,
    ece: calibrationError(probabilities, silent),
  };
}

function averagePrecision(scores: readonly number[], silent: readonly boolean[]): number {
  const order = byScore(scores);
  let hits = 0;
  let sum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    let gone = 0;
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) if (silent[order[to++]!]) gone++;
    hits += gone;
    sum += (gone * hits) / to;
    from = to;
  }
  return sum / hits;
}

function calibrationError(probabilities: readonly number[], silent: readonly boolean[]): number {
  const excess = Array.from({ length: 10 }, () => 0);
  for (const [index, p] of probabilities.entries()) excess[Math.min(9, Math.floor(p * 10))]! += p - Number(silent[index]);
  return excess.reduce((sum, value) => sum + Math.abs(value), 0) / probabilities.length;
}
