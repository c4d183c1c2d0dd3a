import type { Lang } from '../contract/shapes.ts';

/** ISO 8601 or epoch ms. */
export type Instant = string | number;

/** Dates, spans and numbers as the reader writes them; days are days of the user's time zone. */
export interface Formats {
  number(value: number): string;
  /** "Monday 23 November" */
  today(at: Instant): string;
  /** "Thursday" within a week, else "2 October", with the year where it is another one. */
  day(at: Instant): string;
  /** "Thu 26 Nov", "2 Oct", "2 Oct 2024": for columns. */
  shortDay(at: Instant): string;
  /** "12 September 2025" */
  date(at: Instant): string;
  /** "23 November 2026 at 09:41" */
  exact(at: Instant): string;
  /** "09:41", « 9 h 41 » */
  time(at: Instant): string;
  /** "Nov 2026" */
  month(at: Instant): string;
  /** "February" */
  monthName(at: Instant): string;
  /** "8 weeks ago", "yesterday" */
  ago(at: Instant): string;
  /** "8 months" */
  span(days: number): string;
  /** "3 h 12 min", "48 s": how long something took or will take. */
  duration(seconds: number): string;
  /** "1.4 MB", « 1,4 Mo »: what a file weighs. */
  size(bytes: number): string;
  /** Midnight-to-midnight days from `at` to now. */
  daysAgo(at: Instant): number;
}

type Unit = 'day' | 'week' | 'month' | 'year';
const DAY_MS = 86_400_000;
const LOCALES: Record<Lang, string> = { en: 'en-GB', fr: 'fr-FR' };

/**
 * Makes its formatters once, since Intl's constructors are slow: keep the result. `timeZone` undefined: the computer's. `now` is asked at
 * each use, so that a window left open overnight is right in the morning.
 */
export function createFormats(lang: Lang, timeZone: string | undefined, now: () => number = Date.now): Formats {
  const locale = LOCALES[lang];
  const shape = (options: Intl.DateTimeFormatOptions): ((at: Instant) => string) => {
    const format = new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { ...options, timeZone });
    return at =>
      format
        .formatToParts(new Date(at))
        // « 1er décembre », which CLDR writes « 1 décembre »; no comma after a weekday in English.
        .map(({ type, value }) => (lang === 'fr' && type === 'day' && value === '1' ? '1er' : value))
        .join('');
  };
  const number = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const unit = (name: string): Intl.NumberFormat => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' });
  const spans: Record<Unit, Intl.NumberFormat> = { day: unit('day'), week: unit('week'), month: unit('month'), year: unit('year') };
  const today = shape({ weekday: 'long', day: 'numeric', month: 'long' });
  const weekday = shape({ weekday: 'long' });
  const dayMonth = shape({ day: 'numeric', month: 'long' });
  const dayMonthYear = shape({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortNear = shape({ weekday: 'short', day: 'numeric', month: 'short' });
  const short = shape({ day: 'numeric', month: 'short' });
  const shortYear = shape({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = shape({ month: 'short', year: 'numeric' });
  const monthName = shape({ month: 'long' });
  const clock = shape({ hour: '2-digit', minute: '2-digit' });
  const time = (at: Instant): string => (lang === 'fr' ? frenchTime(clock(at)) : clock(at));

  const parts = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  const calendar = (at: Instant): { year: number; day: number } => {
    const found = { year: 0, month: 1, day: 1 };
    for (const { type, value } of parts.formatToParts(new Date(at))) {
      if (type === 'year' || type === 'month' || type === 'day') found[type] = Number(value);
    }
    return { year: found.year, day: Date.UTC(found.year, found.month - 1, found.day) / DAY_MS };
  };
  // Lists ask for thousands: what today is, is worked out once a minute.
  let minute = -1;
  let known = { year: 0, day: 0 };
  const current = (): { year: number; day: number } => {
    const at = now();
    if (Math.floor(at / 60_000) !== minute) {
      minute = Math.floor(at / 60_000);
      known = calendar(at);
    }
    return known;
  };
  const daysAgo = (at: Instant): number => current().day - calendar(at).day;
  const thisYear = (at: Instant): boolean => current().year === calendar(at).year;
  const soon = (at: Instant): boolean => daysAgo(at) <= 0 && daysAgo(at) > -7;

  return {
    number: value => number.format(value),
    today: at => capital(today(at).replace(',', '')),
    day: at => (soon(at) ? weekday(at) : thisYear(at) ? dayMonth(at) : dayMonthYear(at)),
    shortDay: at => (soon(at) ? shortNear(at).replace(',', '') : thisYear(at) ? short(at) : shortYear(at)),
    date: dayMonthYear,
    exact: at => `${dayMonthYear(at)} ${lang === 'fr' ? 'à' : 'at'} ${time(at)}`,
    time,
    month,
    monthName,
    ago: at => {
      const [name, count] = inUnits(Math.max(0, daysAgo(at)));
      return relative.format(-count, name);
    },
    span: days => {
      const [name, count] = inUnits(Math.round(days));
      return spans[name].format(count);
    },
    duration: seconds => durationOf(seconds, number),
    size: bytes => sizeOf(bytes, number, lang === 'fr' ? 'o' : 'B'),
    daysAgo,
  };
}

/** « 9 h 41 » */
const frenchTime = (time: string): string => time.replace(/^0(?=\d)/, '').replace(':', '\u202fh\u202f');

function inUnits(days: number): [Unit, number] {
  if (days < 14) return ['day', days];
  if (days < 63) return ['week', Math.round(days / 7)];
  if (days < 345) return ['month', Math.round(days / 30.44)];
  return ['year', Math.max(1, Math.round(days / 365.25))];
}

/** Symbols of the SI, the same in both languages. */
function durationOf(seconds: number, number: Intl.NumberFormat): string {
  if (seconds < 10) return `${number.format(Math.max(0, Math.round(seconds * 10) / 10))}\u202fs`;
  if (seconds < 60) return `${Math.round(seconds)}\u202fs`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}\u202fmin`;
  return `${Math.floor(minutes / 60)}\u202fh\u202f${String(minutes % 60).padStart(2, '0')}`;
}

/** Powers of a thousand (IEC 80000-13 keeps k and M for those). */
function sizeOf(bytes: number, number: Intl.NumberFormat, unit: string): string {
  if (bytes < 1000) return `${number.format(bytes)}\u202f${unit}`;
  const [scaled, prefix] = bytes < 999_500 ? [bytes / 1000, 'k'] : [bytes / 1_000_000, 'M'];
  return `${number.format(scaled < 10 ? Math.round(scaled * 10) / 10 : Math.round(scaled))}\u202f${prefix}${unit}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
