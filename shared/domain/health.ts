import { bandOf } from './band.ts';
import type { LocalDays } from './local-day.ts';
import { riskOfSilence } from './risk.ts';
import type { SilenceClock } from './silence-clock.ts';
import { strengthOn } from './strength.ts';
import type { TieHealth } from './tie.ts';
import { type TieContact, WRITE_BY_RISK, WRITE_BY_RISK_STARRED, writeByDay } from './write-by.ts';

export interface TieHealthInput extends TieContact {
  /** Letters passed both ways at least once. */
  readonly twoWay: boolean;
  readonly starred?: boolean;
  readonly resting?: boolean;
}

/** What silence and contact say of a tie on a local day, no earlier than its last contact: S, r, P and round(100·(1−P)). */
export function tieNumbers(
  { decayedSum, lastContactDay }: TieContact,
  day: number,
  clock: SilenceClock,
): Pick<TieHealth, 'strength' | 'silentDays' | 'risk' | 'health'> {
  const strength = strengthOn(decayedSum, day);
  const silentDays = clock.between(lastContactDay, day);
  const risk = riskOfSilence(strength, silentDays, strengthOn(decayedSum, lastContactDay));
  return { strength, silentDays, risk, health: Math.round(100 * (1 - risk)) };
}

/** The numbers of a tie as of `now` (epoch ms). `days` is the user's zone, `clock` the whole mailbox's. */
export function tieHealth(tie: TieHealthInput, now: number, days: LocalDays, clock: SilenceClock): TieHealth {
  const today = Math.max(days.dayOf(now), tie.lastContactDay);
  const { health, ...numbers } = tieNumbers(tie, today, clock);
  return {
    ...numbers,
    health,
    band: tie.resting ? 'resting' : bandOf(health),
    writeBy: tie.twoWay ? days.noonOf(writeByDay(tie, today, clock, tie.starred ? WRITE_BY_RISK_STARRED : WRITE_BY_RISK)) : null,
  };
}
