import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaCalendar, type AgendaCalendar } from '../../../../shared/domain/agenda/calendar.ts';
import type { HolidayCountry } from '../../../../shared/domain/agenda/holidays.ts';
import { morningOf } from '../../../../shared/domain/agenda/morning.ts';
import { localDays } from '../../../../shared/domain/local-day.ts';

const PARIS = localDays('Europe/Paris');
const at = (iso: string, quietDays: readonly number[] = [], holidays: HolidayCountry | null = null): AgendaCalendar =>
  agendaCalendar(Date.parse(iso), PARIS, { quietDays, holidays });
const dayOf = (iso: string): number => PARIS.dayOf(Date.parse(iso));
const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

// 2026-11-23 is a Monday; Paris is at UTC+1.
describe('the morning', () => {
  test('begins at the chosen hour', () => {
    expect(morningOf(8, null, at('2026-11-23T06:59:00Z'))).toEqual({ isDue: false, nextAt: Date.parse('2026-11-23T07:00:00Z') });
    expect(morningOf(8, null, at('2026-11-23T07:00:00Z'))).toEqual({ isDue: true, nextAt: Date.parse('2026-11-24T07:00:00Z') });
  });
  test('is told of once a day', () => {
    expect(morningOf(8, dayOf('2026-11-23T07:00:00Z'), at('2026-11-23T07:01:00Z'))).toMatchObject({ isDue: false });
  });
  test('slept through is told of on waking, and only that day’s', () => {
    expect(morningOf(8, dayOf('2026-11-19T07:00:00Z'), at('2026-11-23T20:30:00Z'))).toEqual({
      isDue: true,
      nextAt: Date.parse('2026-11-24T07:00:00Z'),
    });
  });
  test('of a quiet day or a holiday is left out, and not made up for', () => {
    const sunday = morningOf(8, dayOf('2026-11-20T07:00:00Z'), at('2026-11-22T09:00:00Z', [6, 7]));
    expect([sunday.isDue, iso(sunday.nextAt)]).toEqual([false, '2026-11-23T07:00:00.000Z']);
    const christmas = morningOf(8, dayOf('2026-12-24T07:00:00Z'), at('2026-12-25T09:00:00Z', [], 'FR'));
    expect([christmas.isDue, iso(christmas.nextAt)]).toEqual([false, '2026-12-26T07:00:00.000Z']);
  });
  test('never comes where every day is quiet', () => {
    expect(morningOf(8, null, at('2026-11-23T09:00:00Z', [1, 2, 3, 4, 5, 6, 7]))).toEqual({ isDue: false, nextAt: null });
  });
  test('told of tomorrow by a traveller to the west waits; one from a clock that was wrong does not count', () => {
    expect(morningOf(8, dayOf('2026-11-24T12:00:00Z'), at('2026-11-23T12:00:00Z'))).toMatchObject({ isDue: false });
    expect(morningOf(8, dayOf('2027-06-01T12:00:00Z'), at('2026-11-23T12:00:00Z'))).toMatchObject({ isDue: true });
  });
  test('at midnight of a day with a clock change is of that day', () => {
    const { nextAt } = morningOf(0, dayOf('2027-03-27T12:00:00Z'), at('2027-03-27T12:00:00Z'));
    expect(PARIS.dayOf(nextAt ?? 0)).toBe(dayOf('2027-03-28T12:00:00Z'));
  });

  test('whenever the computer wakes: at most once a day, never on a quiet one, never missed by who looks after the hour', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 40 * 24 * 60 }), { minLength: 1, maxLength: 60 });
    const quiet = fc.subarray([1, 2, 3, 4, 5, 6, 7]);
    fc.assert(
      fc.property(minutes, quiet, fc.integer({ min: 0, max: 23 }), (wakes, quietDays, hour) => {
        const start = Date.parse('2027-03-10T00:00:00Z');
        const told: number[] = [];
        for (const minute of wakes.toSorted((a, b) => a - b)) {
          const calendar = agendaCalendar(start + minute * 60_000, PARIS, { quietDays, holidays: 'FR' });
          const { isDue, nextAt } = morningOf(hour, told.at(-1) ?? null, calendar);
          expect(nextAt === null || nextAt > calendar.now).toBe(true);
          if (isDue) {
            expect(calendar.isQuiet(calendar.today)).toBe(false);
            told.push(calendar.today);
          }
          const isPast = calendar.now >= PARIS.noonOf(calendar.today) + (hour - 11) * 3_600_000;
          if (isPast && !calendar.isQuiet(calendar.today)) expect(told.at(-1)).toBe(calendar.today);
        }
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 60 },
    );
  });
});
