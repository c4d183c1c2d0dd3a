import { stringify } from './stringify-cells.ts';
import type { PersonFile } from '../../backend/ports/people-files.ts';
import type { Labelled } from '../../../shared/domain/records/person-record.ts';

/** Columns as Google Contacts names them, which Outlook, Thunderbird and this program read. */
export function writeTable(people: readonly PersonFile[]): string {
  const most = (of: (person: PersonFile) => number): number => people.reduce((max, person) => Math.max(max, of(person)), 1);
  const counts = {
    email: most(({ addresses }) => addresses.length),
    phone: most(({ record }) => record.card.phones.length),
    url: most(({ record }) => record.card.urls.length),
    place: most(({ record }) => record.card.places.length),
    event: most(({ record }) => record.dates.filter(({ kind }) => kind === 'custom').length),
    field: most(({ record }) => record.card.fields.length),
  };
  const numbered = (count: number, titles: (at: number) => string[]): string[] =>
    Array.from({ length: count }, (_, at) => titles(at + 1)).flat();
  const header = [
    'Name',
    'First Name',
    'Last Name',
    'Organization Name',
    'Organization Title',
    'Birthday',
    'Labels',
    'Notes',
    ...numbered(counts.email, at => [`E-mail ${at} - Value`]),
    ...numbered(counts.phone, at => [`Phone ${at} - Label`, `Phone ${at} - Value`]),
    ...numbered(counts.place, at => [`Address ${at} - Label`, `Address ${at} - Formatted`]),
    ...numbered(counts.url, at => [`Website ${at} - Label`, `Website ${at} - Value`]),
    ...numbered(counts.event, at => [`Event ${at} - Label`, `Event ${at} - Value`]),
    ...numbered(counts.field, at => [`Custom Field ${at} - Label`, `Custom Field ${at} - Value`]),
  ];
  const rows = people.map(({ name, addresses, record: { card, marks, dates, note } }) => {
    const birthday = dates.find(({ kind }) => kind === 'birthday');
    const events = dates.filter(({ kind }) => kind === 'custom').map(date => ({ label: date.label, value: dayText(date) }));
    return [
      name,
      marks.firstName ?? '',
      marks.lastName ?? '',
      marks.organisation ?? '',
      card.title,
      birthday ? dayText(birthday) : '',
      marks.tags.join(' ::: '),
      note,
      ...padded(addresses, counts.email),
      ...pairs(card.phones, counts.phone),
      ...pairs(card.places, counts.place),
      ...pairs(card.urls, counts.url),
      ...pairs(events, counts.event),
      ...pairs(card.fields, counts.field),
    ];
  });
  return stringify([header, ...rows]);
}

const padded = (values: readonly string[], count: number): string[] => Array.from({ length: count }, (_, at) => values[at] ?? '');
const pairs = (all: readonly Labelled[], count: number): string[] =>
  Array.from({ length: count }, (_, at) => [all[at]?.label ?? '', all[at]?.value ?? '']).flat();

/** As Google writes it: `--05-12` where the year is not known. */
function dayText({ year, month, day }: { year: number | null; month: number; day: number }): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year === null ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
