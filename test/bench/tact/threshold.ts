import type { Said } from '../../../shared/domain/tact/gestures/signs/signs.ts';

/** A letter weighed by weights that were fitted to others. */
export interface Judged {
  readonly id: string;
  readonly isSaid: boolean;
  readonly isOfOtherHands: boolean;
  /** With another letter behind it. */
  readonly isLonger: boolean;
  readonly weight: number;
}

/** Of letters held out: a little more than the issue asks, since the next letters are always a little harder. An ask stops a draft. */
const PRECISION: Partial<Record<Said, number>> = { ask: 0.9 };
const OTHER_PRECISION = 0.85;
const RECALL = 0.8;
/** Letters of other hands are nearer to what is to come. */
const OTHER_HANDS = 3;

interface Shares {
  readonly precision: number;
  readonly recall: number;
}

function shares(judged: readonly Judged[], threshold: number): Shares {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { weight, isSaid, isOfOtherHands } of judged) {
    const counts = isOfOtherHands ? OTHER_HANDS : 1;
    if (isSaid) wanted += counts;
    if (weight < threshold) continue;
    found += counts;
    if (isSaid) right += counts;
  }
  return { precision: found === 0 ? 1 : right / found, recall: wanted === 0 ? 1 : right / wanted };
}

/** The weight from which a kind is said: where precision and recall are, by the same margin, the most above what is wanted. */
export function thresholdFor(kind: Said, judged: readonly Judged[]): number {
  let best = { threshold: 0, margin: -Infinity };
  for (let threshold = -4; threshold <= 4; threshold += 0.05) {
    const { precision, recall } = shares(judged, threshold);
    const margin = Math.min(precision - (PRECISION[kind] ?? OTHER_PRECISION), recall - RECALL);
    if (margin > best.margin) best = { threshold, margin };
  }
  return best.threshold;
}

const line = (judged: readonly Judged[], threshold: number): string => {
  const { precision, recall } = shares(judged, threshold);
  return `${precision.toFixed(2)}/${recall.toFixed(2)} of ${judged.filter(({ isSaid }) => isSaid).length}`;
};

/** Precision and recall: of all letters, of those of other hands, of those made longer. */
export function told(judged: readonly Judged[], threshold: number): string {
  const short = judged.filter(({ isLonger }) => !isLonger);
  const longer = judged.filter(({ isLonger, isOfOtherHands }) => isLonger && isOfOtherHands);
  return [short, short.filter(({ isOfOtherHands }) => isOfOtherHands), longer].map(those => line(those, threshold)).join(', ');
}
