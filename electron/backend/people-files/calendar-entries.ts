import { createHash } from 'node:crypto';
import type { AnnualDate } from '../../../shared/domain/agenda/annual-date.ts';
import { reminderSentence } from '../../../shared/i18n/reminder-sentence.ts';
import { createFormats } from '../../../shared/i18n/formats.ts';
import { horizonMonth } from '../../../shared/i18n/horizon-month.ts';
import { messages } from '../../../shared/i18n/index.ts';
import type { TodayRow } from '../../../shared/contract/shapes.ts';
import type { CalendarEntry, PersonFile } from '../ports/people-files.ts';
import type { Ports } from '../ports/index.ts';
import { peopleToWrite } from './people-to-write.ts';
import { languageOf } from './words.ts';

/** Days ahead for which a write-by day is worth a place in a calendar. */
const AHEAD_MS = 60 * 86_400_000;
const AHEAD_AT_MOST = 60;
/** Of a date whose year is not known; a leap year, so that it may be 29 February. */
const SOME_YEAR = 2000;

const uid = (...parts: readonly (string | number)[]): string =>
  `${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)}@fil-rouge`;

/** The dates of people each year, today's reminders on their day, and the days by which to write within two months. */
export function calendarEntries(ports: Ports, today: readonly TodayRow[], only?: readonly PersonFile[]): CalendarEntry[] {
  const lang = languageOf(ports);
  const words = messages(lang);
  const people = only ?? peopleToWrite(ports);
  const dates = people.flatMap(({ name, record }) =>
    record.dates.map((date): CalendarEntry => {
      const { kind, month, day, year, label } = date;
      return {
        uid: uid('date', record.key, kind, month, day, kind === 'custom' ? label : ''),
        summary: words.peopleFiles.date(name, kind, label),
        description: year === null || kind !== 'birthday' ? '' : words.peopleFiles.born(year),
        day: dayText(date),
        yearly: true,
      };
    }),
  );
  if (only) return dates;
  const shown = new Set(today.map(({ person }) => person.id));
  const formats = createFormats(lang, ports.clock.timeZone());
  const month = horizonMonth(formats, ports.clock.now());
  const reminders = today.map((row): CalendarEntry => ({
    uid: uid('reminder', row.person.addresses[0] ?? '', row.kind),
    summary: words.peopleFiles.writeTo(row.person.name),
    description: reminderSentence(row, words, formats, month),
    day: localDay(Date.parse(row.due), ports.clock.timeZone()),
    yearly: false,
  }));
  const now = ports.clock.now();
  const coming = ports.store.people
    .list(now, false)
    .filter(({ id, health, isShared }) => {
      const { writeBy, band } = health;
      return !shown.has(id) && !isShared && band !== 'resting' && writeBy !== null && writeBy > now && writeBy < now + AHEAD_MS;
    })
    .slice(0, AHEAD_AT_MOST)
    .map(({ name, addresses, health }): CalendarEntry => ({
      uid: uid('reminder', addresses[0] ?? '', 'going-quiet'),
      summary: words.peopleFiles.writeTo(name),
      description: '',
      day: localDay(health.writeBy ?? now, ports.clock.timeZone()),
      yearly: false,
    }));
  return [...dates, ...reminders, ...coming];
}

const two = (number: number): string => String(number).padStart(2, '0');
const dayText = ({ year, month, day }: AnnualDate): string => {
  // 29 February of a year that has none would be no date.
  const isLeapDay = month === 2 && day === 29;
  const began = year === null || (isLeapDay && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1) ? SOME_YEAR : year;
  return `${began}${two(month)}${two(day)}`;
};
const localDay = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at).replaceAll('-', '');
