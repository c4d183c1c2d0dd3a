import type { ImportReport, ImportRow } from '../../contract/people-files.ts';
import type { DateKind } from '../../domain/agenda/annual-date.ts';
import type { RecordPart } from '../../domain/records/merge-record.ts';

const n = (count: number): string => count.toLocaleString('en');
const some = (count: number, one: string, more: string): string => `${n(count)} ${count === 1 ? one : more}`;

/** People in and out: address books, calendars, and all that is kept about somebody. */
export const peopleFiles = {
  anniversary: 'Anniversary',
  calendarName: 'Fil Rouge',
  writeTo: (name: string): string => `Write to ${name}`,
  date: (name: string, kind: DateKind, label: string): string =>
    ({
      birthday: `${name}’s birthday`,
      'name-day': `${name}’s name day`,
      'first-contact': `First in touch with ${name}`,
      custom: label === '' ? name : `${name}: ${label}`,
    })[kind],
  born: (year: number): string => `Born in ${year}.`,

  outcome: {
    new: 'new',
    adds: 'adds',
    unchanged: 'nothing new',
    conflict: 'says otherwise',
    skipped: 'left out',
  } satisfies Record<ImportRow['outcome'], string>,
  skipped: {
    nobody: 'names nobody',
    'no-yearly-day': 'no day that comes back each year',
    'no-name': 'no name in it',
    yourself: 'this is you',
    erased: 'you had them erased',
  } satisfies Record<NonNullable<ImportRow['skipped']>, string>,
  part: {
    name: 'name',
    title: 'title',
    phone: 'phone',
    url: 'link',
    place: 'address',
    field: 'field',
    organisation: 'organisation',
    circle: 'circle',
    tags: 'tags',
    marks: 'marks',
    note: 'note',
    date: 'date',
    touch: 'contact',
    need: 'need heard',
    reminders: 'reminders',
    sender: 'shown or hidden',
    'same-person': 'a second address',
  } satisfies Record<RecordPart, string>,
  byName: 'known by name',
  differs: (parts: string): string => `other than here: ${parts}; yours stays`,
  counts: ({ new: fresh, adds, unchanged, conflict, skipped }: ImportReport['counts']): string =>
    `${n(fresh)} new, ${n(adds)} with something to add, ${n(unchanged)} without news, ${n(conflict)} that say otherwise, ${n(skipped)} left out.`,
  onlyLooked: 'Nothing was changed. Without --dry-run it is taken in.',
  nothingNew: 'Nothing new: nothing was changed.',
  taken: (id: number): string => `Taken in. “fil-rouge import undo ${id}” takes it back.`,
  undone: (undone: number, left: number): string =>
    left === 0
      ? `Taken back: ${some(undone, 'person', 'people')} as before.`
      : `Taken back: ${some(undone, 'person', 'people')} as before; ${some(left, 'person', 'people')} left alone, since you said more about them meanwhile.`,
  written: (file: string): string => `Written to ${file}`,

  keptTitle: (name: string): string => `What I keep about ${name}`,
  keptLetters: (received: number, sent: number): string =>
    `${some(received, 'letter', 'letters')} received, ${n(sent)} sent: when, and never what they say.`,
  keptPlace: (place: string, rows: number): string => `${place}: ${some(rows, 'entry', 'entries')}`,
  keptNothing: 'Nothing beside that they wrote.',
  sayYes: 'Nothing was erased. Say --yes to erase all of it; the mail in your mailbox stays, and so do backups made before.',
  readmitted: 'New mail of this address counts again. What was erased stays erased.',
  notErased: 'Nobody of this address was erased.',
  erased: (name: string): string =>
    `All that was kept about ${name} is erased. A fingerprint of the address stays, so that no reading of the mailbox brings it back.`,
};
