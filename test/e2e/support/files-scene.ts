import type { Result } from '../../../shared/contract/errors.ts';
import type { EventBody } from '../../../shared/contract/events.ts';
import type { Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import type { ImportReport, ImportRow } from '../../../shared/contract/people-files.ts';
import type { PersonPage } from '../../../shared/contract/shapes.ts';
import { emptyRecord, NO_CARD } from '../../../shared/domain/records/person-record.ts';

type Script = { [M in MethodName]?: (input: Input<M>) => Result<Output<M>> | Promise<Result<Output<M>>> };
type Card = Output<'person.card'>;
type Imported = Output<'import.list'>[number];

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const failed = (code: 'person-unknown' | 'import-unknown'): Result<never> => ({ ok: false, error: { code, params: {}, retryable: false } });

const row = (line: number, name: string, outcome: ImportRow['outcome'], more: Partial<ImportRow> = {}): ImportRow => ({
  line,
  name,
  address: `${name.split(' ')[0]?.toLowerCase() ?? 'nobody'}@example.org`,
  outcome,
  skipped: null,
  byName: false,
  adds: [],
  conflicts: [],
  ...more,
});

const ROWS: readonly ImportRow[] = [
  row(2, 'Bérénice Lefèvre', 'adds', { adds: ['phone', 'date'] }),
  row(3, 'Nils Lundgren', 'new', { adds: ['name', 'organisation', 'phone'] }),
  row(4, 'Mehdi Haddad', 'conflict', { conflicts: ['organisation'] }),
  row(5, 'Julie Bernard', 'unchanged'),
  row(6, '', 'skipped', { address: null, skipped: 'nobody' }),
];

/** Files of people, in and out, and what is kept about somebody. */
export function filesScene(now: number, people: readonly PersonPage[], emit: (body: EventBody) => void): Script {
  const at = new Date(now).toISOString();
  let imports: Imported[] = [];
  let feed = false;
  let erased: number | null = null;
  const cards = new Map<number, Card>([
    [3, { ...NO_CARD, phones: [{ label: 'mobile', value: '+33 6 12 34 56 78' }], urls: [], places: [], fields: [] }],
  ]);
  const report = (importId: number | null, mapping: Readonly<Record<string, string>> = {}): ImportReport => ({
    format: 'csv',
    encoding: 'windows-1252',
    delimiter: ';',
    columns: [
      { title: 'Prénom', field: 'given' },
      { title: 'Nom', field: 'family' },
      { title: 'Adresse de messagerie', field: 'email' },
      { title: 'Surnom', field: mapping['Surnom'] === 'name' ? 'name' : 'ignore' },
    ],
    counts: { new: 1, adds: 1, unchanged: 1, conflict: 1, skipped: 1 },
    rows: [...ROWS],
    importId,
  });
  const file = (name: string): Result<Output<'export.file'>> => ok({ name, type: 'text/plain', text: 'people' });
  const personOf = (input: Input<'person.kept'>): PersonPage | undefined =>
    people.find(({ id }) => 'personId' in input && id === input.personId && id !== erased);
  return {
    'attachment.put': ({ upload, at: before, part }) => ok({ path: `/data/attachments/${upload}`, bytes: before + part.length }),
    'import.preview': ({ mapping }) => ok(report(null, mapping)),
    'import.run': ({ name, mapping }) => {
      imports = [{ id: 7, at, name: name ?? 'contacts.csv', format: 'csv', changed: 2 }];
      emit({ type: 'people.changed' });
      return ok(report(7, mapping));
    },
    'import.list': () => ok(imports),
    'import.undo': ({ importId }) => {
      if (!imports.some(({ id }) => id === importId)) return failed('import-unknown');
      imports = [];
      emit({ type: 'people.changed' });
      return ok({ undone: 2, left: 0 });
    },
    'export.file': ({ format }) => file(`fil-rouge.${format}`),
    'calendarFeed.get': () => ok({ on: feed, url: feed ? 'http://127.0.0.1:4711/calendar/a-secret.ics' : null }),
    'calendarFeed.set': ({ on }) => {
      feed = on;
      return ok({ on, url: on ? 'http://127.0.0.1:4711/calendar/a-secret.ics' : null });
    },
    'person.card': ({ personId }) => ok(cards.get(personId) ?? { ...NO_CARD, phones: [], urls: [], places: [], fields: [] }),
    'person.setCard': ({ personId, card }) => {
      cards.set(personId, card);
      emit({ type: 'people.changed' });
      return ok(card);
    },
    'contact.list': () => ok([]),
    'person.kept': input => {
      const person = personOf(input);
      if (!person) return failed('person-unknown');
      const record = emptyRecord(person.addresses[0] ?? '');
      return ok({
        asOf: at,
        name: person.name,
        addresses: person.addresses,
        letters: { received: person.received, sent: person.sent, first: person.firstReceived, last: person.lastSent },
        said: [
          {
            ...record,
            card: { ...NO_CARD, phones: [{ label: 'mobile', value: '+33 6 12 34 56 78' }], urls: [], places: [], fields: [] },
            marks: { ...record.marks, tags: ['lyon'], matters: 'She told me the truth.' },
            note: 'Prefers mornings.',
            dates: [{ kind: 'birthday', month: 3, day: 3, year: 1979, label: '' }],
            touches: [{ channel: 'call', at, note: 'about the trainee' }],
            needs: [],
            choices: [],
          },
        ],
        places: [{ place: 'person_mark', rows: [{ address: person.addresses[0] ?? '', starred: 1 }] }],
      });
    },
    'person.export': ({ format }) => file(`person.${format}`),
    'person.erase': input => {
      erased = 'personId' in input ? input.personId : null;
      emit({ type: 'people.changed' });
      return ok({ undo: 'undo-erase', addresses: [] });
    },
    'person.unerase': () => {
      erased = null;
      emit({ type: 'people.changed' });
      return ok({});
    },
  };
}
