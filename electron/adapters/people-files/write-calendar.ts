import type { CalendarEntry } from '../../backend/ports/people-files.ts';
import { escaped, folded } from './write-lines.ts';

/** An iCalendar file of whole days (RFC 5545). They keep nobody's time busy, and none rings. `now`: epoch ms. */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], now: number): string {
  const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  return folded([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fil Rouge//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // RFC 7986 §5.1 and §5.7, and what programs asked for before it.
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...entries.flatMap(entry => eventOf(entry, stamp)),
    'END:VCALENDAR',
  ]);
}

function eventOf({ uid, summary, description, day, yearly }: CalendarEntry, stamp: string): string[] {
  // The last day of February is the 29th where there is one (RFC 5545 §3.3.10).
  const rule = day.endsWith('0229') ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY';
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    ...(yearly ? [`RRULE:${rule}`] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
