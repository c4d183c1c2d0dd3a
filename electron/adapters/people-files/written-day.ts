import { isAnnualDay } from '../../../shared/domain/agenda/annual-date.ts';

export interface WrittenDay {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** Years in which somebody we write to may have been born. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;

function dayOf(month: number, day: number, year: number | null): WrittenDay | null {
  if (!isAnnualDay(month, day)) return null;
  return { month, day, year: year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null };
}

const MONTHS: readonly RegExp[] = [
  /^(jan|janv)/,
  /^(feb|fev)/,
  /^(mar)/,
  /^(apr|avr)/,
  /^(may|mai)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou)/,
  /^(sep)/,
  /^(oct)/,
  /^(nov)/,
  /^(dec)/,
];
const monthOf = (word: string): number => MONTHS.findIndex(month => month.test(word)) + 1;
const yearOf = (text: string | undefined): number | null => {
  if (text === undefined || text === '') return null;
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 40 ? 2000 : 1900);
};

/**
 * A date of RFC 6350 §4.3.1 (`19800512`, `--0512`), of ISO 8601, as Outlook, Google and LinkedIn write it (`12/05/1980`, `12 Mar 2021`,
 * « 12 mars 2021 »); null where it is none. Times are left out: a birthday is of no time zone.
 * @param dayFirst whether 03/04 is 3 April
 */
export function writtenDay(text: string, dayFirst: boolean): WrittenDay | null {
  const said = text.trim().slice(0, 60);
  const iso = /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(said);
  if (iso) return dayOf(Number(iso[2]), Number(iso[3]), iso[1] === '--' ? null : Number(iso[1]));
  const numbers = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?(?:[, ].*)?$/.exec(said);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const isDayFirst = first > 12 || (second <= 12 && dayFirst);
    return dayOf(isDayFirst ? second : first, isDayFirst ? first : second, yearOf(numbers[3]));
  }
  const words = said.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[.,]/g, ' ');
  const dayMonth = /^(\d{1,2})(?:er|st|nd|rd|th)?[ -]+([a-z]{3,9})(?:[ -]+(\d{4}|\d{2}))?\b/.exec(words);
  if (dayMonth) return dayOf(monthOf(dayMonth[2] ?? ''), Number(dayMonth[1]), yearOf(dayMonth[3]));
  const monthDay = /^([a-z]{3,9}) +(\d{1,2})(?:st|nd|rd|th)?(?: +(\d{4}))?\b/.exec(words);
  return monthDay ? dayOf(monthOf(monthDay[1] ?? ''), Number(monthDay[2]), yearOf(monthDay[3])) : null;
}

/** Which way the dates of one column are written, told from those that can be read one way only; null where none tells. */
export function tellsDayFirst(texts: Iterable<string>): boolean | null {
  for (const text of texts) {
    const numbers = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]/.exec(text);
    if (!numbers) continue;
    if (Number(numbers[1]) > 12) return true;
    if (Number(numbers[2]) > 12) return false;
  }
  return null;
}
