/** How a tie holds. Bounds on health: strong ≥ 80, steady 60–79, cooling 40–59, fading < 40. Resting is a state of the tie, not a score. */
export const BANDS = ['strong', 'steady', 'cooling', 'fading', 'resting'] as const;
export type Band = (typeof BANDS)[number];

export function bandOf(health: number): Exclude<Band, 'resting'> {
  if (health >= 80) return 'strong';
  if (health >= 60) return 'steady';
  return health >= 40 ? 'cooling' : 'fading';
}
