import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrationDetector, saneDate, saneDates } from '../../../shared/domain/sane-date.ts';

const at = (iso: string): number => Date.parse(iso);
const NOW = at('2026-11-23T10:00Z');
const ARRIVED = at('2026-10-01T12:00Z');
const DAY = 86_400_000;

describe('the date of a message', () => {
  it.each([
    ['the Date header, a little before arrival', ARRIVED - 60_000, ARRIVED, ARRIVED - 60_000],
    ['the Date header, 29 days before arrival', ARRIVED - 29 * DAY, ARRIVED, ARRIVED - 29 * DAY],
    ['the Date header, a clock some hours fast', ARRIVED + 5 * 3_600_000, ARRIVED, ARRIVED + 5 * 3_600_000],
    ['arrival, where Date is missing', null, ARRIVED, ARRIVED],
    ['arrival, where Date is two days after it', ARRIVED + 2 * DAY, ARRIVED, ARRIVED],
    ['arrival, where Date is 31 days before it', ARRIVED - 31 * DAY, ARRIVED, ARRIVED],
    ['arrival, where Date is 1970', 0, ARRIVED, ARRIVED],
    ['arrival, where Date is 2106', at('2106-02-07T06:28Z'), ARRIVED, ARRIVED],
    ['the Date header, where arrival is unknown', ARRIVED, null, ARRIVED],
    ['the Date header, where arrival is nonsense', ARRIVED, 0, ARRIVED],
    ['now at the latest', NOW + 3_600_000, NOW + 7_200_000, NOW],
  ])('is %s', (_what, date, internalDate, expected) => {
    expect(saneDate({ date, internalDate }, NOW, false)).toBe(expected);
  });

  it('is unknown where nothing tells', () => {
    expect(saneDate({ date: null, internalDate: null }, NOW, false)).toBeNull();
    expect(saneDate({ date: at('1985-01-01'), internalDate: null }, NOW, true)).toBeNull();
  });

  it('is the Date header in a migrated folder, however old', () => {
    expect(saneDate({ date: at('2009-05-04'), internalDate: ARRIVED }, NOW, true)).toBe(at('2009-05-04'));
    expect(saneDate({ date: at('1971-05-04'), internalDate: ARRIVED }, NOW, true)).toBe(ARRIVED);
    expect(saneDate({ date: null, internalDate: ARRIVED }, NOW, true)).toBe(ARRIVED);
  });

  it('never lies in the future nor before 1990', () => {
    const time = fc.option(fc.integer({ min: -4e12, max: 9e12 }));
    fc.assert(
      fc.property(time, time, fc.boolean(), (date, internalDate, migrated) => {
        const sane = saneDate({ date, internalDate }, NOW, migrated);
        if (sane === null) return;
        expect(sane).toBeLessThanOrEqual(NOW);
        expect(sane).toBeGreaterThanOrEqual(at('1990-01-01'));
      }),
    );
  });
});

describe('a migrated folder', () => {
  const copies = (count: number, internalDate: number) =>
    Array.from({ length: count }, (_, i) => ({ date: at('2012-01-01') + i * DAY, internalDate: internalDate + (i % 60) * 1000 }));
  const minute = at('2026-03-03T14:20:00Z');

  it('is one with more than 50 messages in one minute', () => {
    const fresh = (count: number) => Array.from({ length: count }, () => ({ date: minute, internalDate: minute }));
    const old = copies(3, minute);
    expect(saneDates([...fresh(48), ...old], NOW, migrationDetector()).slice(48)).toEqual(old.map(({ date }) => date));
    expect(saneDates([...fresh(47), ...old], NOW, migrationDetector()).slice(47)).toEqual(old.map(({ internalDate }) => internalDate));
  });

  it('is one with four messages in one minute that are months old and of different weeks', () => {
    const weeks = Array.from({ length: 4 }, (_, i) => ({ date: at('2012-01-01') + i * 9 * DAY, internalDate: minute + i * 1000 }));
    expect(saneDates(weeks, NOW, migrationDetector())).toEqual(weeks.map(({ date }) => date));
    // A device whose clock was never set reports four times.
    const unset = weeks.map(({ internalDate }, i) => ({ date: at('2001-01-01') + i * 1000, internalDate }));
    expect(saneDates(unset, NOW, migrationDetector())).toEqual(unset.map(({ internalDate }) => internalDate));
  });

  it('gives the same dates in any order of a batch', () => {
    const batch = [...copies(80, minute), { date: at('2026-03-01'), internalDate: at('2026-03-01T00:01Z') }];
    const forward = saneDates(batch, NOW, migrationDetector());
    expect(saneDates(batch.toReversed(), NOW, migrationDetector()).toReversed()).toEqual(forward);
  });

  it('is known to the next batch too, with the rows a batch border cut off', () => {
    const detector = migrationDetector();
    saneDates(copies(200, minute), NOW, detector);
    const cutOff = [{ date: at('2011-01-01'), internalDate: minute - 5_000 }];
    expect(saneDates(cutOff, NOW, detector)).toEqual([at('2011-01-01')]);
  });

  it('leaves the ordinary mail of other days alone', () => {
    const detector = migrationDetector();
    saneDates(copies(200, minute), NOW, detector);
    expect(detector.migrated(minute + DAY)).toBe(false);
    expect(detector.migrated(null)).toBe(false);
  });

  it('is remembered through a very long folder, in bounded memory', () => {
    const detector = migrationDetector();
    for (const copy of copies(60, minute)) detector.see(copy);
    for (let i = 1; i <= 120_000; i++) detector.see({ date: null, internalDate: minute + i * 3_600_000 });
    expect(detector.migrated(minute)).toBe(true);
  });
});
