import type { FileFormat } from '../../../shared/contract/people-files.ts';
import type { PeopleFiles, ReadOptions, ReadPeople } from '../../backend/ports/people-files.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import { BOUNDS, tooLarge } from './bounds.ts';
import { decodeFolded } from './content-lines.ts';
import { decodeText } from './decode-text.ts';
import { readArchive } from './read-archive.ts';
import { readBirthdays } from './read-birthdays.ts';
import { readTable } from './read-table.ts';
import { readVcards } from './read-vcards.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeTable } from './write-table.ts';
import { writeVcards } from './write-vcards.ts';

function formatOf(text: string): FileFormat {
  const head = text.slice(0, 2000).trimStart();
  if (/^BEGIN:VCARD/i.test(head)) return 'vcard';
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'ics';
  return /^[{[]/.test(head) ? 'json' : 'csv';
}

function read(bytes: Uint8Array, options: ReadOptions): ReadPeople {
  if (bytes.length > BOUNDS.bytes) throw tooLarge('bytes');
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new ExpectedError('import-unclear');
  const format = options.format ?? formatOf(text);
  const found = { format, encoding, delimiter: null, columns: [], archive: null };
  if (format === 'csv') return { ...found, ...readTable(text, options) };
  if (format === 'json') return { ...found, ...readArchive(text) };
  const unfolded = decodeFolded(bytes);
  const rows = format === 'vcard' ? readVcards(unfolded.text, options) : readBirthdays(unfolded.text, options);
  return { ...found, encoding: unfolded.encoding, rows };
}

/** Promises throughout: the formats are loaded when first asked for (assemble.ts). */
export const peopleFiles: PeopleFiles = {
  read: async (bytes, options) => read(bytes, options),
  vcards: async people => writeVcards(people),
  table: async people => writeTable(people),
  calendar: async (name, entries, now) => writeCalendar(name, entries, now),
};
