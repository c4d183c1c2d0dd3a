/** The middle one of some counts; 0 of none. */
export function usual(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
}
