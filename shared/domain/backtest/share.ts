/** A share counted on few, and where it may truly lie (95 %). */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** 0–1; null of nothing. */
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** Wilson's score interval (Journal of the American Statistical Association 22, 1927): honest where counts are small. */
export function shareOfCount(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: 0, high: 1 };
  const share = count / of;
  const wide = 1 + (Z * Z) / of;
  const middle = (share + (Z * Z) / (2 * of)) / wide;
  const half = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / wide;
  return { count, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
