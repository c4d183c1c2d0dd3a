import type { Lang } from '../../shared/contract/shapes.ts';

const DAY = 86_400_000;
type Unit = 'day' | 'week' | 'month' | 'year';

/** Dates and numbers as the reader writes them. Instants are ISO 8601 or epoch ms; days are days of the user's time zone. */
export interface Formats {
  number(value: number): string;
  /** "Monday 23 November" */
  today(at: number): string;
  /** "Thursday" within a week, else "2 October", with the year where it is another one. */
  day(at: Instant): string;
  /** "Thu 26 Nov", "2 Oct", "2 Oct 2024": for columns. */
  shortDay(at: Instant): string;
  /** "12 September 2025" */
  date(at: Instant): string;
  /** "23 November 2026 at 09:41" */
  exact(at: Instant): string;
  time(at: Instant): string;
  month(at: Instant): string;
  /** "8 weeks ago", "yesterday" */
  ago(at: Instant): string;
  /** "8 months" */
  span(days: number): string;
  /** Midnight-to-midnight days from `at` to now, in the user's time zone. */
  daysAgo(at: Instant): number;
}
export type Instant = string | number;

const LOCALES: Record<Lang, string> = { en: 'en-GB', fr: 'fr-FR' };

/** `now` is asked at each use, so that a window left open overnight is right in the morning. */
export function createFormats(lang: Lang, timeZone: string | undefined, now: () => number = Date.now): Formats {
  const locale = LOCALES[lang];
  const shape = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { ...options, timeZone });
  const number = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const unit = (name: Unit): Intl.NumberFormat => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' });
  const spans: Record<Unit, Intl.NumberFormat> = { day: unit('day'), week: unit('week'), month: unit('month'), year: unit('year') };
  const today = shape({ weekday: 'long', day: 'numeric', month: 'long' });
  const weekday = shape({ weekday: 'long' });
  const dayMonth = shape({ day: 'numeric', month: 'long' });
  const dayMonthYear = shape({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortNear = shape({ weekday: 'short', day: 'numeric', month: 'short' });
  const short = shape({ day: 'numeric', month: 'short' });
  const shortYear = shape({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = shape({ month: 'short', year: 'numeric' });
  const time = shape({ hour: '2-digit', minute: '2-digit' });
  const exact = shape({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const parts = shape({ year: 'numeric', month: 'numeric', day: 'numeric' });

  const calendar = (at: Instant): { year: number; day: number } => {
    const found = { year: 0, month: 1, day: 1 };
    for (const { type, value } of parts.formatToParts(new Date(at))) {
      if (type === 'year' || type === 'month' || type === 'day') found[type] = Number(value);
    }
    return { year: found.year, day: Date.UTC(found.year, found.month - 1, found.day) / DAY };
  };
  const daysAgo = (at: Instant): number => calendar(now()).day - calendar(at).day;
  const thisYear = (at: Instant): boolean => calendar(now()).year === calendar(at).year;
  const inUnits = (days: number): [Unit, number] => {
    if (days < 14) return ['day', days];
    if (days < 63) return ['week', Math.round(days / 7)];
    if (days < 345) return ['month', Math.round(days / 30.44)];
    return ['year', Math.max(1, Math.round(days / 365.25))];
  };

  return {
    number: value => number.format(value),
    today: at => capital(today.format(at).replace(',', '')),
    day: at => {
      const away = -daysAgo(at);
      if (away >= 0 && away < 7) return weekday.format(new Date(at));
      return (thisYear(at) ? dayMonth : dayMonthYear).format(new Date(at));
    },
    shortDay: at => {
      const away = -daysAgo(at);
      if (away >= 0 && away < 7) return shortNear.format(new Date(at)).replace(',', '');
      return (thisYear(at) ? short : shortYear).format(new Date(at));
    },
    date: at => dayMonthYear.format(new Date(at)),
    exact: at => exact.format(new Date(at)),
    time: at => (lang === 'fr' ? time.format(new Date(at)).replace(':', '\u202fh\u202f') : time.format(new Date(at))),
    month: at => month.format(new Date(at)),
    ago: at => {
      const days = Math.max(0, daysAgo(at));
      const [unit, count] = inUnits(days);
      return relative.format(-count, unit);
    },
    span: days => {
      const [unit, count] = inUnits(Math.round(days));
      return spans[unit].format(count);
    },
    daysAgo,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
