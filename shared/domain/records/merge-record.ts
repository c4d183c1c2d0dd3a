import type { AnnualDate } from '../agenda/annual-date.ts';
import { digitsOf, type ContactCard, type Labelled, type PersonRecord, type RecordMarks } from './person-record.ts';

/** A place of a record that a file may add to, or contradict. */
export const RECORD_PARTS = [
  'name',
  'title',
  'phone',
  'url',
  'place',
  'field',
  'organisation',
  'circle',
  'tags',
  'marks',
  'note',
  'date',
  'touch',
  'need',
  'reminders',
  'sender',
  'same-person',
] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];

export interface MergedRecord {
  readonly merged: PersonRecord;
  readonly adds: readonly RecordPart[];
  /** Where the file says otherwise; what was there stays. */
  readonly conflicts: readonly RecordPart[];
}

/** As long as a note may be (shared/contract/marks.ts). */
export const NOTE_AT_MOST = 2000;
const TAGS_AT_MOST = 50;

/**
 * What is known, and what a file says beside it. Nothing that is there is ever overwritten: lists grow, empty places are filled, and where
 * two words differ the user's stands. Adding the same twice adds nothing.
 */
export function mergeRecord(mine: PersonRecord, told: PersonRecord): MergedRecord {
  const adds = new Set<RecordPart>();
  const conflicts = new Set<RecordPart>();
  const filled = <T>(part: RecordPart, known: T | null | '', said: T | null | ''): T | null | '' => {
    if (said === null || said === '' || same(known, said)) return known;
    if (known !== null && known !== '') {
      conflicts.add(part);
      return known;
    }
    adds.add(part);
    return said;
  };
  const text = (part: RecordPart, known: string, said: string): string => filled(part, known, said) ?? '';
  const grown = <T>(part: RecordPart, known: readonly T[], said: readonly T[], keyOf: (one: T) => string): readonly T[] => {
    const keys = new Set(known.map(keyOf));
    const fresh = said.filter(one => !keys.has(keyOf(one)) && keys.add(keyOf(one)));
    if (fresh.length > 0) adds.add(part);
    return fresh.length === 0 ? known : [...known, ...fresh];
  };
  const either = (known: boolean, said: boolean): boolean => {
    if (said && !known) adds.add('marks');
    return known || said;
  };

  const card = (a: ContactCard, b: ContactCard): ContactCard => ({
    name: text('name', a.name, b.name),
    title: text('title', a.title, b.title),
    phones: grown('phone', a.phones, b.phones, ({ value }) => digitsOf(value) || value),
    urls: grown('url', a.urls, b.urls, ({ value }) => value.toLowerCase().replace(/\/$/, '')),
    places: grown('place', a.places, b.places, ({ value }) => value.toLowerCase().replaceAll(/[\s,]+/g, ' ')),
    fields: grown('field', a.fields, b.fields, labelled),
  });
  const marks = (a: RecordMarks, b: RecordMarks): RecordMarks => {
    const resting = either(a.resting, b.resting);
    const took = resting && !a.resting;
    const tags = grown('tags', a.tags, b.tags, tag => tag.toLowerCase());
    return {
      displayName: filled('name', a.displayName, b.displayName) || null,
      firstName: filled('name', a.firstName, b.firstName) || null,
      lastName: filled('name', a.lastName, b.lastName) || null,
      organisation: filled('organisation', a.organisation, b.organisation) || null,
      matters: filled('marks', a.matters, b.matters) || null,
      circle: filled('circle', a.circle, b.circle) || null,
      register: filled('marks', a.register, b.register) || null,
      language: filled('marks', a.language, b.language) || null,
      cadence: filled('marks', a.cadence, b.cadence) || null,
      starred: either(a.starred, b.starred),
      sensitive: either(a.sensitive, b.sensitive),
      resting,
      restingSince: took ? b.restingSince : a.restingSince,
      restingUntil: took ? b.restingUntil : a.restingUntil,
      tags: tags.slice(0, TAGS_AT_MOST),
    };
  };
  const merged: PersonRecord = {
    key: mine.key,
    card: card(mine.card, told.card),
    marks: marks(mine.marks, told.marks),
    note: noteOf(mine.note, told.note, adds, conflicts),
    dates: datesOf(mine.dates, told.dates, adds, conflicts),
    touches: grown('touch', mine.touches, told.touches, ({ channel, at, note }) => [channel, at, note].join('\n')),
    needs: grown('need', mine.needs, told.needs, ({ text: said }) => said),
    choices: grown('reminders', mine.choices, told.choices, ({ kind }) => kind),
    sender: filled('sender', mine.sender, told.sender) || null,
  };
  return { merged, adds: [...adds], conflicts: [...conflicts] };
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const labelled = ({ label, value }: Labelled): string => `${label.toLowerCase()}\n${value}`;

/** A second note goes below the first; one that is there already, whole or as a part, does not. */
function noteOf(mine: string, told: string, adds: Set<RecordPart>, conflicts: Set<RecordPart>): string {
  if (told === '' || mine.includes(told)) return mine;
  const both = mine === '' ? told : `${mine}\n\n${told}`;
  if (both.length > NOTE_AT_MOST) {
    conflicts.add('note');
    return mine;
  }
  adds.add('note');
  return both;
}

const dateKey = ({ kind, month, day, label }: AnnualDate): string => [kind, month, day, kind === 'custom' ? label : ''].join(' ');

/** Nobody is born twice; of the same day a year is learned. */
function datesOf(
  mine: readonly AnnualDate[],
  told: readonly AnnualDate[],
  adds: Set<RecordPart>,
  conflicts: Set<RecordPart>,
): AnnualDate[] {
  const dates = [...mine];
  for (const date of told) {
    const at = dates.findIndex(known => dateKey(known) === dateKey(date));
    const known = dates[at];
    if (known) {
      if (date.year === null || date.year === known.year) continue;
      if (known.year === null) {
        dates[at] = { ...known, year: date.year };
        adds.add('date');
      } else conflicts.add('date');
    } else if (date.kind === 'birthday' && dates.some(({ kind }) => kind === 'birthday')) conflicts.add('date');
    else {
      dates.push(date);
      adds.add('date');
    }
  }
  return dates;
}
