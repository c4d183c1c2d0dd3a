import type { FileRow, ReadOptions, SkippedBecause } from '../../backend/ports/people-files.ts';
import { BOUNDS, tooLarge } from './bounds.ts';
import { type ContentLine, contentLines, textOf } from './content-lines.ts';
import { fileRow, nobody } from './told-person.ts';
import { writtenDay } from './written-day.ts';

/** What calendars write around the name, in English and French. */
const AROUND: readonly RegExp[] = [
  /^(?:birthday|anniversaire|bday|b-day)\s*(?::|-|–|of|de la|de l[’']|du|de|d[’'])\s*(.+)$/i,
  /^(.+?)[’']s? birthday$/i,
  /^(.+?)(?:\s*[-–:]\s*|\s+)(?:birthday|anniversaire|bday)$/i,
];
const ANNIVERSARY = /\b(?:anniversary|anniversaire de mariage|wedding|mariage|💍)/i;

/** The days that come back each year of an iCalendar file (RFC 5545): birthdays of Apple, Google, Nextcloud, Thunderbird. Throws import-too-large. */
export function readBirthdays(text: string, { anniversary }: Pick<ReadOptions, 'anniversary'>): FileRow[] {
  const rows: FileRow[] = [];
  let event: ContentLine[] | null = null;
  let depth = 0;
  for (const line of contentLines(text)) {
    const isEvent = line.value.trim().toUpperCase() === 'VEVENT';
    if (line.name === 'BEGIN' && isEvent) [event, depth] = [[line], 0];
    else if (line.name === 'END' && isEvent) {
      if (event) rows.push(rowOf(event, anniversary));
      if (rows.length > BOUNDS.people) throw tooLarge('people');
      event = null;
    } else if (line.name === 'BEGIN') depth += 1;
    else if (line.name === 'END') depth -= 1;
    else if (event && depth === 0) {
      event.push(line);
      if (event.length > BOUNDS.propertiesOfOne) throw tooLarge('propertiesOfOne');
    }
  }
  return rows;
}

const skipped = (line: number, name: string, why: SkippedBecause): FileRow => ({ line, name, record: null, also: [], skipped: why });

function rowOf(event: readonly ContentLine[], anniversary: string): FileRow {
  const of = (name: string): string => event.find(line => line.name === name)?.value ?? '';
  const line = event[0]?.line ?? 1;
  const summary = textOf(of('SUMMARY'));
  const day = writtenDay(of('DTSTART'), true);
  const isYearly = /FREQ=YEARLY/i.test(of('RRULE')) || of('X-NEXTCLOUD-BC-FIELD-TYPE') !== '';
  const name = nameIn(summary);
  if (!isYearly || !day) return skipped(line, name, 'no-yearly-day');
  if (name === '') return skipped(line, '', 'no-name');
  const told = nobody(line);
  told.name = name;
  const isAnniversary = of('X-NEXTCLOUD-BC-FIELD-TYPE').toUpperCase() === 'ANNIVERSARY' || ANNIVERSARY.test(summary);
  // Nextcloud begins series of unknown years in 1970 and says the year apart; a summary may tell it too.
  const said = of('X-NEXTCLOUD-BC-YEAR') || /\((?:\*|°)?(\d{4})\)/.exec(summary)?.[1];
  const isUnknown = of('X-NEXTCLOUD-BC-UNKNOWN-YEAR') !== '' || (of('X-NEXTCLOUD-BC-FIELD-TYPE') !== '' && !said) || day.year === 1604;
  const year = said ? Number(said) : isUnknown ? null : beganWithBirth(day.year);
  told.dates.push({ ...day, year, kind: isAnniversary ? 'custom' : 'birthday', label: isAnniversary ? anniversary : '' });
  return fileRow(told);
}

/** A series that begins in these years was typed in lately, not begun at a birth. */
const TYPED_IN_SINCE = 2005;
const beganWithBirth = (year: number | null): number | null => (year !== null && year < TYPED_IN_SINCE ? year : null);

function nameIn(summary: string): string {
  const bare = summary
    .replaceAll(/\p{Extended_Pictographic}\ufe0f?/gu, ' ')
    .replaceAll(/\([^)]{0,40}\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  for (const pattern of AROUND) {
    const name = pattern.exec(bare)?.[1];
    if (name !== undefined) return name.trim();
  }
  return bare;
}
