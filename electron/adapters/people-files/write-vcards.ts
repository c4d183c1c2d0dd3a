import { createHash } from 'node:crypto';
import type { PersonFile } from '../../backend/ports/people-files.ts';
import type { AnnualDate } from '../../../shared/domain/agenda/annual-date.ts';
import type { Labelled } from '../../../shared/domain/records/person-record.ts';
import { escaped, folded, parameter } from './write-lines.ts';

/** vCard 4.0 (RFC 6350). What it has no property for stands under X- names of ours; labels as Apple writes them, which others read too. */
export function writeVcards(people: readonly PersonFile[]): string {
  return folded(people.flatMap(cardOf));
}

function cardOf({ name, addresses, record }: PersonFile): string[] {
  const { card, marks, note, dates } = record;
  let item = 0;
  const labelled = (property: string, { label, value }: Labelled): string[] => {
    if (label === '') return [`${property}:${value}`];
    item += 1;
    return [`item${item}.${property}:${value}`, `item${item}.X-ABLabel:${escaped(label)}`];
  };
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'PRODID:-//Fil Rouge//EN',
    `UID:${uidOf(record.key)}`,
    `FN:${escaped(name)}`,
    `N:${escaped(marks.lastName ?? '')};${escaped(marks.firstName ?? '')};;;`,
    ...addresses.map(address => `EMAIL:${escaped(address)}`),
    // ORG is a list of units.
    ...(marks.organisation === null ? [] : [`ORG:${escaped(marks.organisation)}`]),
    ...(card.title === '' ? [] : [`TITLE:${escaped(card.title)}`]),
    ...card.phones.flatMap(({ label, value }) => labelled('TEL;VALUE=text', { label, value: escaped(value) })),
    ...card.urls.flatMap(({ label, value }) => labelled('URL', { label, value })),
    ...card.places.flatMap(({ label, value }) => labelled('ADR', { label, value: `;;${escaped(value)};;;;` })),
    ...card.fields.map(({ label, value }) => `X-FIL-ROUGE-FIELD;X-LABEL=${parameter(label)}:${escaped(value)}`),
    ...dates.flatMap(date => dateLines(date, labelled)),
    ...(marks.tags.length === 0 ? [] : [`CATEGORIES:${marks.tags.map(escaped).join(',')}`]),
    ...(marks.language === null ? [] : [`LANG:${marks.language}`]),
    ...(note === '' ? [] : [`NOTE:${escaped(note)}`]),
    'END:VCARD',
  ];
}

function dateLines(date: AnnualDate, labelled: (property: string, labelled: Labelled) => string[]): string[] {
  const value = `${date.year === null ? '--' : String(date.year).padStart(4, '0')}${two(date.month)}${two(date.day)}`;
  if (date.kind === 'birthday') return [`BDAY${date.label === '' ? '' : `;X-LABEL=${parameter(date.label)}`}:${value}`];
  if (date.kind === 'custom') return labelled('X-ABDATE', { label: date.label, value });
  return [`X-FIL-ROUGE-DATE;X-KIND=${date.kind}${date.label === '' ? '' : `;X-LABEL=${parameter(date.label)}`}:${value}`];
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The same person, the same name-based UUID (RFC 9562 §5.8): whoever takes the file twice has them once. */
function uidOf(key: string): string {
  const hex = createHash('sha256').update(`fil-rouge:${key}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
