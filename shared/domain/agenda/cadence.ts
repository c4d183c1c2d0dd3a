import { HALF_LIFE_DAYS } from '../strength.ts';
import type { CadenceDays } from './circle.ts';

/** Half as long again as usual: a rhythm is no timetable. */
const PATIENCE = 1.5;
const SHORTEST_DAYS = 14;
const LONGEST_DAYS = 365;

/**
 * The rhythm two people had, from S on the day they last spoke: contact-weeks came every τ/S days (τ = 180/ln 2). The median gap between
 * letters would say hours, since mail comes in bursts.
 */
export function learnedCadence(strengthThen: number): CadenceDays {
  const usual = HALF_LIFE_DAYS / Math.LN2 / Math.max(strengthThen, Number.EPSILON);
  const idealDays = Math.round(Math.min(LONGEST_DAYS, Math.max(SHORTEST_DAYS, PATIENCE * usual)));
  return { idealDays, maxDays: 2 * idealDays };
}

/** Person before circle before what their own rhythm teaches; `learned` only for people the user chose, else null. */
export const cadenceFor = (person: CadenceDays | null, circle: CadenceDays | null, learned: CadenceDays | null): CadenceDays | null =>
  person ?? circle ?? learned;
