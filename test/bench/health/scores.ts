import { usualGap } from '../../../shared/domain/backtest/past-row.ts';
import { tieHealth } from '../../../shared/domain/health.ts';
import { localDays } from '../../../shared/domain/local-day.ts';
import { type SilenceClock, silenceClock } from '../../../shared/domain/silence-clock.ts';
import { decayedSum, strengthOn } from '../../../shared/domain/strength.ts';
import { dayOf } from './edge-list.ts';
import type { Row } from './rows.ts';

/** A way to score a tie; higher means more likely to fall silent. */
export interface Score {
  readonly name: string;
  readonly of: (row: Row) => number;
  /** Whether the score is itself a probability; otherwise one is fitted to it in hindsight, which flatters it. */
  readonly isProbability: boolean;
}

const utc = localDays('UTC');
const clocks = new WeakMap<readonly number[], SilenceClock>();
const clockOf = (row: Row): SilenceClock => {
  const clock = clocks.get(row.mailboxDays) ?? silenceClock(row.mailboxDays);
  clocks.set(row.mailboxDays, clock);
  return clock;
};
const lastDay = (row: Row): number => row.contactDays.at(-1)!;
const silentDays = (row: Row): number => row.today - lastDay(row);

/** What the product shows: the same function, fed as the store feeds it. */
export const product: Score = {
  name: 'product',
  isProbability: true,
  of: row => {
    const tie = { decayedSum: decayedSum(row.contactDays), lastContactDay: lastDay(row), twoWay: true };
    return tieHealth(tie, utc.noonOf(row.today), utc, clockOf(row)).risk;
  },
};

interface Shape {
  /** Half-life of contact, days. */
  readonly h: number;
  /** Half of the ties are gone after this many silent days. */
  readonly R: number;
  readonly horizon: number;
  readonly power?: number;
}

/** The family the product's formula was chosen from. `weight` is what n contact-days of one `bin` (days) count together. */
export function variant(name: string, bin: number, weight: (n: number) => number, { h, R, horizon, power = 1 }: Shape): Score {
  const tau = h / Math.LN2;
  return {
    name,
    isProbability: true,
    of: row => {
      const bins = new Map<number, number>();
      for (const day of row.contactDays) {
        const start = bin === 1 ? day : Math.floor((day + 3) / bin) * bin - 3;
        bins.set(start, (bins.get(start) ?? 0) + 1);
      }
      let strength = 0;
      for (const [start, n] of bins) strength += weight(n) * 2 ** ((start - row.today) / h);
      const alive = 1 / (1 + (1 + silentDays(row)) / R);
      return (1 - alive * (1 - (tau / (tau + horizon)) ** (strength + 0.07))) ** power;
    },
  };
}

const one = (): number => 1;
/** The product's formula with its own constants and others, without the mailbox's clock. */
const aliveVariant = (even: number, closeness: number): Score => ({
  name: `alive: even ${even}, closeness ${closeness}`,
  isProbability: true,
  of: row => {
    const sum = decayedSum(row.contactDays);
    const r = silentDays(row);
    const gone = ((1 + r) / even) * (1 + (strengthOn(sum, lastDay(row)) * r) / closeness);
    const tau = 180 / Math.LN2;
    return (1 - (1 - (tau / (tau + 90)) ** (strengthOn(sum, row.today) + 0.07)) / (1 + gone)) ** (4 / 3);
  },
});

const rank = (name: string, of: (row: Row) => number): Score => ({ name, isProbability: false, of });

/** Simple rules the product must beat. */
export const baselines: readonly Score[] = [
  rank('recency', row => Math.log1p(silentDays(row))),
  rank('frequency (messages)', row => -Math.log(row.times.length)),
  rank('contact-days, never decayed', row => -Math.log(row.contactDays.length)),
  rank('overdue (recency / usual gap)', row => Math.log((1 + silentDays(row)) / usualGap(row.contactDays))),
  rank('messages, decayed', row => -Math.log(row.times.reduce((sum, at) => sum + 2 ** ((dayOf(at) - row.today) / 180), 0))),
];

/** What was tried for the 90-day score. */
export const variants90: readonly Score[] = [
  variant('contact-days, as published', 1, one, { h: 180, R: 180, horizon: 90 }),
  variant('contact-days, ^4/3', 1, one, { h: 180, R: 180, horizon: 90, power: 4 / 3 }),
  variant('3-day bins', 3, one, { h: 180, R: 180, horizon: 90 }),
  variant('contact-weeks, not calibrated', 7, one, { h: 180, R: 180, horizon: 90 }),
  variant('contact-weeks, ^4/3, alive as published', 7, one, { h: 180, R: 180, horizon: 90, power: 4 / 3 }),
  aliveVariant(250, 1000),
  aliveVariant(300, 1000),
  aliveVariant(220, 2000),
  aliveVariant(180, 1000),
  variant('weeks weighing √days, ^4/3', 7, Math.sqrt, { h: 180, R: 180, horizon: 90, power: 4 / 3 }),
  variant('fortnights, ^4/3', 14, one, { h: 180, R: 180, horizon: 90, power: 4 / 3 }),
  variant('fortnights weighing √days, ^4/3', 14, Math.sqrt, { h: 180, R: 180, horizon: 90, power: 4 / 3 }),
  variant('contact-weeks, h 120, ^4/3', 7, one, { h: 120, R: 180, horizon: 90, power: 4 / 3 }),
  variant('contact-weeks, h 270, ^4/3', 7, one, { h: 270, R: 180, horizon: 90, power: 4 / 3 }),
  variant('contact-weeks, R 120, ^4/3', 7, one, { h: 180, R: 120, horizon: 90, power: 4 / 3 }),
  variant('contact-weeks, R 270, ^4/3', 7, one, { h: 180, R: 270, horizon: 90, power: 4 / 3 }),
];

/** For a horizon of 30 days, which the product does not show yet. */
export const variants30: readonly Score[] = [
  variant('contact-days, h = R = 90', 1, one, { h: 90, R: 90, horizon: 30 }),
  variant('contact-weeks, h = R = 90, ^4/3', 7, one, { h: 90, R: 90, horizon: 30, power: 4 / 3 }),
];
