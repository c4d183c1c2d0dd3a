import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieHealth } from '../../../shared/domain/health.ts';
import { localDays } from '../../../shared/domain/local-day.ts';
import { riskOfSilence } from '../../../shared/domain/risk.ts';
import { silenceClock } from '../../../shared/domain/silence-clock.ts';
import { decayedSum, mondayOf, strengthOn, weekWeight } from '../../../shared/domain/strength.ts';

const utc = localDays('UTC');
/** A Monday. */
const TODAY = utc.dayOf(Date.UTC(2026, 10, 23));
const running = silenceClock([]);

/** Health of a tie with contact this many days ago, on a mailbox that never was silent. */
function healthOf(ages: readonly number[], clock = silenceClock(Array.from({ length: 1200 }, (_, age) => TODAY - age))) {
  const days = ages.map(age => TODAY - age);
  const tie = { decayedSum: decayedSum(days), lastContactDay: Math.max(...days), twoWay: true };
  return tieHealth(tie, utc.noonOf(TODAY), utc, clock);
}
const every = (gap: number, times: number, last: number): number[] => Array.from({ length: times }, (_, i) => last + i * gap);

describe('the risk of silence', () => {
  // The published seed vectors count contact-days, know no calibration and no closeness: a tie without any history before it (L = 0)
  // and with their curve of being alive put in must lie on them.
  const published = (strength: number, silentDays: number): number => {
    const odds = (1 + silentDays) / 180;
    const letters = 1 - (1 - riskOfSilence(strength, 0, 0) ** (3 / 4)) * (1 + 1 / 250);
    return 1 - (1 - letters) / (1 + odds);
  };
  it.each([
    ['weekly, last 3 days ago', 28.02, 3, 0.022],
    ['weekly, last 45 days ago', 22.22, 45, 0.205],
    ['monthly, last 20 days ago', 7.96, 20, 0.187],
    ['monthly, last 75 days ago', 6.33, 75, 0.402],
    ['three days this month', 2.78, 10, 0.461],
    ['three days three months ago', 2.12, 80, 0.67],
    ['half-yearly', 1.57, 60, 0.711],
    ['fifteen days running', 13.01, 30, 0.164],
  ])('has the published rate of letters: %s', (_what, strength, silentDays, risk) => {
    // S is published to two decimals.
    expect(Math.abs(published(strength, silentDays) - risk)).toBeLessThan(0.001);
  });

  it('lies between 0 and 1, rises with silence, with closeness before it, and falls with strength', () => {
    const strength = fc.double({ min: 0, max: 60, noNaN: true });
    const silence = fc.double({ min: 0, max: 8000, noNaN: true });
    fc.assert(
      fc.property(strength, silence, strength, fc.double({ min: 0.01, max: 50, noNaN: true }), (s, r, then, more) => {
        const risk = riskOfSilence(s, r, then);
        expect(risk).toBeGreaterThan(0);
        expect(risk).toBeLessThan(1);
        expect(riskOfSilence(s, r + more, then)).toBeGreaterThan(risk);
        expect(riskOfSilence(s + more, r, then)).toBeLessThan(risk);
        expect(riskOfSilence(s, r, then + more)).toBeGreaterThanOrEqual(risk);
      }),
    );
  });
});

describe('health', () => {
  it.each([
    ['weekly for a year, last 3 days ago', every(7, 52, 3), 100, 'strong'],
    ['weekly, last 45 days ago', every(7, 45, 45), 81, 'strong'],
    ['monthly for two years, last 20 days ago', every(30, 24, 20), 90, 'strong'],
    ['monthly, last 75 days ago', every(30, 22, 75), 67, 'steady'],
    ['three days in the last month', [10, 20, 30], 65, 'steady'],
    ['three days three months ago', [80, 90, 100], 43, 'cooling'],
    ['half-yearly for five years, last 60 days ago', every(182, 10, 60), 38, 'fading'],
    ['a burst of fifteen days running, a month ago', every(1, 15, 30), 58, 'cooling'],
    ['weekly for a year, silent for 80 days', every(7, 52, 80), 59, 'cooling'],
    ['one single day, today', [0], 34, 'fading'],
    ['monthly until two years ago', every(30, 24, 730), 1, 'fading'],
  ])('of a tie %s', (_what, ages, health, band) => {
    expect(healthOf(ages)).toMatchObject({ health, band });
  });

  it('never rises with more silence, nor falls with one more letter today', () => {
    const ages = fc.uniqueArray(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(ages, fc.integer({ min: 1, max: 400 }), (given, later) => {
        const days = given.map(age => TODAY - age);
        const tie = { decayedSum: decayedSum(days), lastContactDay: Math.max(...days), twoWay: true };
        const now = tieHealth(tie, utc.noonOf(TODAY), utc, running);
        expect(tieHealth(tie, utc.noonOf(TODAY + later), utc, running).health).toBeLessThanOrEqual(now.health);
        expect(healthOf([...given, 0]).health).toBeGreaterThanOrEqual(healthOf(given).health);
      }),
    );
  });

  it('rests where the tie does, whatever the score', () => {
    const tie = { decayedSum: decayedSum([TODAY]), lastContactDay: TODAY, twoWay: true, resting: true };
    expect(tieHealth(tie, utc.noonOf(TODAY), utc, running).band).toBe('resting');
  });

  it('has no write-by for a tie only one of the two wrote', () => {
    const tie = { decayedSum: decayedSum([TODAY]), lastContactDay: TODAY, twoWay: false };
    expect(tieHealth(tie, utc.noonOf(TODAY), utc, running).writeBy).toBeNull();
  });

  it('takes a letter dated tomorrow as one of today', () => {
    const tie = { decayedSum: decayedSum([TODAY + 1]), lastContactDay: TODAY + 1, twoWay: true };
    expect(tieHealth(tie, utc.noonOf(TODAY), utc, running).silentDays).toBe(0);
  });
});

describe('strength', () => {
  it('counts a week once, however many of its days had contact', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map(weekday => TODAY + weekday);
    expect(new Set(week.map(mondayOf))).toEqual(new Set([TODAY]));
    expect(strengthOn(decayedSum(week), TODAY)).toBeCloseTo(1, 10);
    expect(strengthOn(decayedSum([TODAY - 1, TODAY]), TODAY)).toBeGreaterThan(1.9);
  });

  it('halves in 180 days', () => {
    expect(strengthOn(decayedSum([TODAY]), TODAY + 180)).toBeCloseTo(0.5, 10);
  });

  it('does not depend on the order of the days nor on repeats, and no contact lowers it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 8_000, max: 21_000 }), { maxLength: 60 }),
        fc.integer({ min: 8_000, max: 21_000 }),
        (days, one) => {
          const sum = decayedSum(days);
          expect(decayedSum([...days, ...days].toReversed())).toBe(sum);
          expect(decayedSum([...days, one])).toBeGreaterThanOrEqual(sum);
        },
      ),
    );
  });

  it('can be kept by adding each new week as it comes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 8_000, max: 21_000 }), { minLength: 1, maxLength: 200 }), days => {
        const seen = new Set<number>();
        let kept = 0;
        for (const monday of days.map(mondayOf)) {
          if (!seen.has(monday)) kept += weekWeight(monday);
          seen.add(monday);
        }
        expect(Math.abs(kept / decayedSum(days) - 1)).toBeLessThan(1e-12);
      }),
    );
  });
});
