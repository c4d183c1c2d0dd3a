import type { ArchiveFile } from '../../../shared/contract/archive.ts';
import type { ExportedFile, FileFormat } from '../../../shared/contract/people-files.ts';
import type { TodayRow } from '../../../shared/contract/shapes.ts';
import type { PersonFile } from '../ports/people-files.ts';
import type { PersonRecord } from '../../../shared/domain/records/person-record.ts';
import type { Ports } from '../ports/index.ts';
import { calendarEntries } from './calendar-entries.ts';
import { peopleToWrite, withoutNote } from './people-to-write.ts';
import { wordsOf } from './words.ts';

const KINDS: Readonly<Record<FileFormat, { readonly name: string; readonly type: string }>> = {
  vcard: { name: 'fil-rouge.vcf', type: 'text/vcard' },
  csv: { name: 'fil-rouge.csv', type: 'text/csv' },
  json: { name: 'fil-rouge.json', type: 'application/json' },
  ics: { name: 'fil-rouge.ics', type: 'text/calendar' },
};

/** Copied, so that what goes out is what the contract knows and no more. */
const archived = (record: PersonRecord): ArchiveFile['people'][number] => ({
  ...record,
  card: {
    ...record.card,
    phones: [...record.card.phones],
    urls: [...record.card.urls],
    places: [...record.card.places],
    fields: [...record.card.fields],
  },
  marks: { ...record.marks, tags: [...record.marks.tags] },
  dates: [...record.dates],
  touches: [...record.touches],
  needs: [...record.needs],
  choices: [...record.choices],
});

export const archivedRecords = (records: readonly PersonRecord[]): ArchiveFile['people'] => records.map(archived);

/** Everything, complete: what was said of everybody, circles, templates, decisions. */
function everything({ store }: Pick<Ports, 'store'>): ArchiveFile {
  const people = store.records.keys().flatMap(key => store.records.read(key) ?? []);
  return { format: 'fil-rouge', version: 1, ...store.records.archive(), people: archivedRecords(people) };
}

const EMPTY = { circles: [], templates: [], links: [], suppressions: [], decisions: [] };

/**
 * A file of everybody, or of these.
 * @param notes private notes too, in formats that travel
 */
export async function exportFile(
  ports: Ports,
  format: FileFormat,
  { notes, today, only }: { readonly notes: boolean; readonly today: readonly TodayRow[]; readonly only?: PersonFile },
): Promise<ExportedFile> {
  const written = async (): Promise<string> => {
    if (format === 'json') {
      const file: ArchiveFile = only
        ? {
            format: 'fil-rouge',
            version: 1,
            ...EMPTY,
            people: archivedRecords(only.addresses.flatMap(address => ports.store.records.read(address) ?? [])),
          }
        : everything(ports);
      return `${JSON.stringify(file, null, 1)}\n`;
    }
    if (format === 'ics') {
      const entries = calendarEntries(ports, today, only ? [only] : undefined);
      return ports.peopleFiles.calendar(wordsOf(ports).calendarName, entries, ports.clock.now());
    }
    const all = only ? [only] : peopleToWrite(ports);
    const people = notes ? all : all.map(withoutNote);
    return format === 'vcard' ? ports.peopleFiles.vcards(people) : ports.peopleFiles.table(people);
  };
  return { ...KINDS[format], text: await written() };
}
