import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tieHealth } from '../../../shared/domain/health.ts';
import { localDays } from '../../../shared/domain/local-day.ts';
import { riskOfSilence } from '../../../shared/domain/risk.ts';
import { silenceClock } from '../../../shared/domain/silence-clock.ts';
import { decayedSum, strengthOn } from '../../../shared/domain/strength.ts';
import { WRITE_BY_RISK, WRITE_BY_RISK_STARRED, writeByDay } from '../../../shared/domain/write-by.ts';

const utc = localDays('UTC');
const TODAY = 20_780;
/** A mailbox with mail every day up to today, so that the clock never stood. */
const alive = silenceClock(Array.from({ length: 4000 }, (_, age) => TODAY - age));

const tieOf = (ages: readonly number[]) => {
  const days = ages.map(age => TODAY - age);
  return { decayedSum: decayedSum(days), lastContactDay: Math.max(...days) };
};
const weekly = Array.from({ length: 40 }, (_, week) => week * 7 + 3);

describe('write by', () => {
  it('is the first day on which the risk reaches the threshold', () => {
    const ages = fc.uniqueArray(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(ages, fc.constantFrom(WRITE_BY_RISK, WRITE_BY_RISK_STARRED), (given, threshold) => {
        const tie = tieOf(given);
        const day = writeByDay(tie, TODAY, alive, threshold);
        const risk = (on: number): number =>
          riskOfSilence(strengthOn(tie.decayedSum, on), on - tie.lastContactDay, strengthOn(tie.decayedSum, tie.lastContactDay));
        expect(risk(day)).toBeGreaterThanOrEqual(threshold);
        expect(day === tie.lastContactDay || risk(day - 1) < threshold).toBe(true);
        expect(day).toBeGreaterThanOrEqual(tie.lastContactDay);
      }),
    );
  });

  it('comes earlier for people who were starred', () => {
    const starred = writeByDay(tieOf(weekly), TODAY, alive, WRITE_BY_RISK_STARRED);
    expect(starred).toBeLessThan(writeByDay(tieOf(weekly), TODAY, alive));
    const input = { ...tieOf(weekly), twoWay: true };
    expect(tieHealth({ ...input, starred: true }, utc.noonOf(TODAY), utc, alive).writeBy).toBe(utc.noonOf(starred));
  });

  it('does not move while nothing happens', () => {
    const day = writeByDay(tieOf(weekly), TODAY, alive);
    for (const later of [10, 60, 200, 900]) {
      const clock = silenceClock(Array.from({ length: 4000 }, (_, age) => TODAY + later - age));
      expect(writeByDay(tieOf(weekly), TODAY + later, clock)).toBe(day);
    }
  });

  it('may lie in the past', () => {
    const silentForAYear = weekly.map(age => age + 365);
    const day = writeByDay(tieOf(silentForAYear), TODAY, alive);
    expect(day).toBeLessThan(TODAY);
    expect(day).toBeGreaterThan(TODAY - 365);
  });

  it('is the day of the last letter for a tie that never held', () => {
    expect(writeByDay(tieOf([500, 900]), TODAY, alive)).toBe(TODAY - 500);
  });

  it('comes later by the days the whole mailbox was silent', () => {
    const days = Array.from({ length: 400 }, (_, age) => TODAY - 3 - age);
    // Three silent days more or less do not stop the clock; a mailbox unread for 60 days does, after 14.
    const stopped = writeByDay(tieOf(weekly), TODAY + 60, silenceClock(days));
    const went = writeByDay(tieOf(weekly), TODAY + 60, silenceClock([...days, ...Array.from({ length: 63 }, (_, i) => TODAY + i)]));
    expect(stopped).toBeGreaterThan(went);
  });
});
