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

/** The numbers of a tie as of `now` (epoch ms). `days` is the user's zone, `clock` the whole mailbox's. */
export function tieHealth(tie: TieHealthInput, now: number, days: LocalDays, clock: SilenceClock): TieHealth {
  const today = Math.max(days.dayOf(now), tie.lastContactDay);
  const strength = strengthOn(tie.decayedSum, today);
  const silentDays = clock.between(tie.lastContactDay, today);
  const risk = riskOfSilence(strength, silentDays, strengthOn(tie.decayedSum, tie.lastContactDay));
  const health = Math.round(100 * (1 - risk));
  return {
    strength,
    silentDays,
    risk,
    health,
    band: tie.resting ? 'resting' : bandOf(health),
    writeBy: tie.twoWay ? days.noonOf(writeByDay(tie, today, clock, tie.starred ? WRITE_BY_RISK_STARRED : WRITE_BY_RISK)) : null,
  };
}
