import { HALF_LIFE_DAYS } from './strength.ts';

/** How far ahead silence is foretold. */
export const HORIZON_DAYS = 90;
/** Half of all ties are gone after this many silent days. */
const HALF_GONE_DAYS = 180;
/** Contact-weeks a tie may still count on where S is spent. */
const RESIDUAL = 0.07;
/** Calibration for contact-weeks: fewer than contact-days, they would overstate the risk by .08 on average. Keeps every order. */
const CALIBRATION = 4 / 3;

const TAU_DAYS = HALF_LIFE_DAYS / Math.LN2;
const NO_LETTER_PER_WEEK = TAU_DAYS / (TAU_DAYS + HORIZON_DAYS);

/**
 * P: the probability (0–1) that no letter passes either way in the next 90 days.
 *
 *     A = 1 / (1 + (1+r)/180)                            still alive after r silent days
 *     P = (1 − A·(1 − (τ/(τ+90))^(S+0.07)))^(4/3)        τ = 180/ln 2
 *
 * A Gamma-Poisson rate with drop-out, after the BG/NBD family (Fader, Hardie, Lee, Marketing Science 24, 2005), with constants
 * rounded from fits on mail of six organisations. Rises with `silentDays`, falls with `strength`. Measured by `npm run bench -- health`.
 */
export function riskOfSilence(strength: number, silentDays: number): number {
  const alive = 1 / (1 + (1 + silentDays) / HALF_GONE_DAYS);
  return (1 - alive * (1 - NO_LETTER_PER_WEEK ** (strength + RESIDUAL))) ** CALIBRATION;
}
