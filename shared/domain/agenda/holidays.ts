export const HOLIDAY_COUNTRIES = ['FR', 'GB', 'US', 'BE', 'CH', 'CA'] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

const DAY_MS = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;
/** 0 Sunday … 6 Saturday; 1970-01-01 (day 0) was a Thursday. */
const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Easter Sunday, Gregorian (Meeus/Jones/Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth such weekday of a month; the last one for -1. */
function nth(year: number, month: number, day: number, n: number): number {
  if (n < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekday(last) - day + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((day - weekday(first) + 7) % 7) + 7 * (n - 1);
}

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;

/** From a weekend to a working day: to the Monday after (GB), or to the nearest (US). */
const laterMonday = (day: number): number => day + (weekday(day) === 6 ? 2 : weekday(day) === SUNDAY ? 1 : 0);
const nearest = (day: number): number => day + (weekday(day) === 6 ? -1 : weekday(day) === SUNDAY ? 1 : 0);

/**
 * Days on which the whole country rests, by law or everywhere by custom; those of single regions are left out. Sources: Code du travail
 * L3133-1 (FR), Banking and Financial Dealings Act 1971 (GB), 5 U.S.C. § 6103 (US), loi du 4 janvier 1974 (BE), what nearly all cantons
 * keep (CH), Canada Labour Code § 166 (CA).
 */
const RULES: Record<HolidayCountry, (year: number, easterDay: number) => readonly number[]> = {
  FR: (y, e) => [
    ...[
      [1, 1],
      [5, 1],
      [5, 8],
      [7, 14],
      [8, 15],
      [11, 1],
      [11, 11],
      [12, 25],
    ].map(([m = 1, d = 1]) => dayNumber(y, m, d)),
    e + 1,
    e + 39,
    e + 50,
  ],
  GB: (y, e) => {
    const christmas = laterMonday(dayNumber(y, 12, 25));
    const boxing = laterMonday(dayNumber(y, 12, 26));
    const pair = christmas === boxing ? boxing + 1 : boxing;
    return [
      laterMonday(dayNumber(y, 1, 1)),
      e - 2,
      e + 1,
      nth(y, 5, MONDAY, 1),
      nth(y, 5, MONDAY, -1),
      nth(y, 8, MONDAY, -1),
      christmas,
      pair,
    ];
  },
  US: y => [
    ...[
      [1, 1],
      [6, 19],
      [7, 4],
      [11, 11],
      [12, 25],
    ].map(([m = 1, d = 1]) => nearest(dayNumber(y, m, d))),
    nth(y, 1, MONDAY, 3),
    nth(y, 2, MONDAY, 3),
    nth(y, 5, MONDAY, -1),
    nth(y, 9, MONDAY, 1),
    nth(y, 10, MONDAY, 2),
    nth(y, 11, THURSDAY, 4),
  ],
  BE: (y, e) => [
    ...[
      [1, 1],
      [5, 1],
      [7, 21],
      [8, 15],
      [11, 1],
      [11, 11],
      [12, 25],
    ].map(([m = 1, d = 1]) => dayNumber(y, m, d)),
    e + 1,
    e + 39,
    e + 50,
  ],
  CH: (y, e) => [dayNumber(y, 1, 1), dayNumber(y, 8, 1), dayNumber(y, 12, 25), e + 39],
  CA: (y, e) => [
    laterMonday(dayNumber(y, 1, 1)),
    e - 2,
    // Victoria Day: the Monday before 25 May.
    dayNumber(y, 5, 24) - ((weekday(dayNumber(y, 5, 24)) - MONDAY + 7) % 7),
    laterMonday(dayNumber(y, 7, 1)),
    nth(y, 9, MONDAY, 1),
    laterMonday(dayNumber(y, 9, 30)),
    nth(y, 10, MONDAY, 2),
    laterMonday(dayNumber(y, 12, 25)),
  ],
};

/** Day numbers (local-day.ts) of a year's holidays, ascending. */
export function holidaysOf(country: HolidayCountry, year: number): readonly number[] {
  return [...new Set(RULES[country](year, easter(year)))].toSorted((a, b) => a - b);
}
