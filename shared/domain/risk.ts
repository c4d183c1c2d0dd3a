import { HALF_LIFE_DAYS } from './strength.ts';

/** How far ahead silence is foretold. */
export const HORIZON_DAYS = 90;
/** Odds of a loose tie being gone: even after this many silent days. */
const EVEN_DAYS = 250;
/** How much sooner for a close one: odds double when strength × silent days reach this. */
const CLOSENESS_DAYS = 1000;
/** Contact-weeks a tie may still count on where S is spent. */
const RESIDUAL = 0.07;
/** Calibration for contact-weeks: fewer than contact-days, they would overstate the risk by .08 on average. Keeps every order. */
const CALIBRATION = 4 / 3;

const TAU_DAYS = HALF_LIFE_DAYS / Math.LN2;
const NO_LETTER_PER_WEEK = TAU_DAYS / (TAU_DAYS + HORIZON_DAYS);

/**
 * P: the probability (0–1) that no letter passes either way in the next 90 days, from S today (`strength`), r (`silentDays`) and
 * L (`strengthThen`: S on the day of the last letter).
 *
 *     A = 1 / (1 + (1+r)/250 · (1 + L·r/1000))           still alive after r silent days
 *     P = (1 − A·(1 − (τ/(τ+90))^(S+0.07)))^(4/3)        τ = 180/ln 2
 *
 * A Gamma-Poisson rate with drop-out, after the BG/NBD family (Fader, Hardie, Lee, Marketing Science 24, 2005): silence tells more the
 * more contact there was before it. Constants rounded; chosen on one organisation's mail, held on another's. Rises with silence.
 * `npm run bench -- health` measures it beside what lost.
 */
export function riskOfSilence(strength: number, silentDays: number, strengthThen: number): number {
  const gone = ((1 + silentDays) / EVEN_DAYS) * (1 + (strengthThen * silentDays) / CLOSENESS_DAYS);
  const letters = 1 - NO_LETTER_PER_WEEK ** (strength + RESIDUAL);
  return (1 - letters / (1 + gone)) ** CALIBRATION;
}
