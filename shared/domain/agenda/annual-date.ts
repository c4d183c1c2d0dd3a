export const DATE_KINDS = ['birthday', 'name-day', 'first-contact', 'custom'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** A date that comes back each year, of no time zone: a birthday is the same day wherever one is. */
export interface AnnualDate {
  readonly kind: DateKind;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
  /** The year it began, where known. */
  readonly year: number | null;
  readonly label: string;
}

const DAY_MS = 86_400_000;

/** Whether such a day comes at least in leap years. */
export const isAnnualDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2024, month, 0)).getUTCDate();

/** The day number (local-day.ts) of a date in a year; 29 February is 28 February in the years that have none. */
export function dayInYear(year: number, month: number, day: number): number {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Date.UTC(year, month - 1, Math.min(day, last)) / DAY_MS;
}

/** The newest time this date came on or before `day`, and how many years after its beginning; null before it began. */
export function lastOccurrence(
  { month, day: dayOfMonth, year: began }: AnnualDate,
  day: number,
): { day: number; years: number | null } | null {
  const year = new Date(day * DAY_MS).getUTCFullYear();
  const thisYear = dayInYear(year, month, dayOfMonth);
  const [occurred, inYear] = thisYear <= day ? [thisYear, year] : [dayInYear(year - 1, month, dayOfMonth), year - 1];
  if (began !== null && inYear <= began) return null;
  return { day: occurred, years: began === null ? null : inYear - began };
}
