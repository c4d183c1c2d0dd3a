import { describe, expect, it } from 'vitest';
import { isAnnualDay, lastOccurrence } from '../../../../shared/domain/agenda/annual-date.ts';
import { agendaCalendar } from '../../../../shared/domain/agenda/calendar.ts';
import { type HolidayCountry, holidaysOf } from '../../../../shared/domain/agenda/holidays.ts';
import { isRestingBy, restsUnanswered } from '../../../../shared/domain/agenda/resting.ts';
import { snoozeDay } from '../../../../shared/domain/agenda/snooze-day.ts';
import { turnOfChannel } from '../../../../shared/domain/agenda/channel-turn.ts';
import { localDays } from '../../../../shared/domain/local-day.ts';

const DAY = 86_400_000;
const day = (iso: string): number => Date.parse(iso) / DAY;
const isoOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

describe('dates that come back', () => {
  const leap = { kind: 'birthday', month: 2, day: 29, year: 2000, label: '' } as const;
  it('29 February comes on the 28th in years without one', () => {
    expect(lastOccurrence(leap, day('2027-03-01'))).toEqual({ day: day('2027-02-28'), years: 27 });
    expect(lastOccurrence(leap, day('2028-03-01'))).toEqual({ day: day('2028-02-29'), years: 28 });
    expect(isAnnualDay(2, 29)).toBe(true);
    expect([isAnnualDay(2, 30), isAnnualDay(4, 31), isAnnualDay(13, 1)]).toEqual([false, false, false]);
  });
  it('the newest time may be last year, and never before it began', () => {
    const date = { kind: 'custom', month: 12, day: 24, year: 2025, label: '' } as const;
    expect(lastOccurrence(date, day('2027-01-02'))).toEqual({ day: day('2026-12-24'), years: 1 });
    expect(lastOccurrence(date, day('2026-01-02'))).toBeNull();
  });
});

it.each<[HolidayCountry, number, string]>([
  ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
  ['GB', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  ['GB', 2022, '01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27'],
  ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
  ['BE', 2026, '01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25'],
  ['CH', 2026, '01-01 05-14 08-01 12-25'],
  ['CA', 2026, '01-01 04-03 05-18 07-01 09-07 09-30 10-12 12-25'],
])('the holidays of %s in %i', (country, year, expected) => {
  expect(
    holidaysOf(country, year)
      .map(number => isoOf(number).slice(5))
      .join(' '),
  ).toBe(expected);
});

it('working days leave out weekends and holidays', () => {
  const calendar = agendaCalendar(Date.parse('2026-12-24T10:00Z'), localDays('UTC'), { quietDays: [7], holidays: 'FR' });
  expect(isoOf(calendar.afterWorkingDays(day('2026-12-24'), 1))).toBe('2026-12-28');
  expect(isoOf(calendar.afterWorkingDays(day('2026-12-24'), 3))).toBe('2026-12-30');
  expect(['2026-12-25', '2026-12-26', '2026-12-27', '2027-01-01'].map(iso => calendar.isQuiet(day(iso)))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

it('snoozes end on the morning one means', () => {
  const friday = day('2026-01-30');
  expect(isoOf(snoozeDay('tomorrow', friday))).toBe('2026-01-31');
  expect(isoOf(snoozeDay('next-week', friday))).toBe('2026-02-02');
  expect(isoOf(snoozeDay('next-week', day('2026-02-02')))).toBe('2026-02-09');
  expect(isoOf(snoozeDay('next-month', friday))).toBe('2026-02-28');
  expect(isoOf(snoozeDay('next-month', day('2026-12-15')))).toBe('2027-01-15');
});

describe('resting', () => {
  it('by the user’s word ends on its day, or when they are heard from', () => {
    const rest = { resting: true, restingSince: 100, restingUntil: 500 };
    expect(isRestingBy(rest, 50, 400)).toBe(true);
    expect(isRestingBy(rest, 50, 500)).toBe(false);
    expect(isRestingBy(rest, 101, 400)).toBe(false);
    expect(isRestingBy({ ...rest, resting: false }, 50, 400)).toBe(false);
  });
  it('by silence after two days of unanswered letters, for half a year', () => {
    expect(restsUnanswered([1000, 1000], 1010)).toBe(false);
    expect(restsUnanswered([1000, 1005], 1010)).toBe(true);
    expect(restsUnanswered([1000, 1005], 1005 + 180)).toBe(false);
  });
});

it('five contacts by mail alone ask for a voice, and after a call for a face', () => {
  const mails = [1, 2, 3, 4, 5];
  expect(turnOfChannel(mails, [])).toBe('call');
  expect(turnOfChannel(mails.slice(1), [])).toBeNull();
  expect(turnOfChannel(mails, [{ at: 4, channel: 'call' }])).toBeNull();
  expect(turnOfChannel([...mails, 6, 7, 8, 9, 10], [{ at: 4, channel: 'call' }])).toBe('meet');
  expect(turnOfChannel([...mails, 6, 7, 8, 9, 10], [{ at: 4, channel: 'meeting' }])).toBe('call');
});
