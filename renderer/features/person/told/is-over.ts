import type { Fact } from '../../../../shared/contract/facts.ts';

const DAY_MS = 86_400_000;
/** Without a day of return, as long as holidays are. */
const AWAY_DAYS = 30;

/** Somebody who was away is back; everything else stays true until the user says otherwise. `now`: epoch ms. */
export function isOver({ kind, at, returnsOn }: Pick<Fact, 'kind' | 'at' | 'returnsOn'>, now: number): boolean {
  if (kind !== 'away') return false;
  return now > (returnsOn === null ? Date.parse(at) + AWAY_DAYS * DAY_MS : Date.parse(returnsOn) + DAY_MS);
}
