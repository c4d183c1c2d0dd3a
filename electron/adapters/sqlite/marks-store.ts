import type { Marks } from '../../../shared/contract/writing.ts';
import type { StoredMarks, WritingStore } from '../../backend/ports/writing-store.ts';
import { cadenceOf, type CadenceColumns } from './cadence-columns.ts';
import type { Database } from './database.ts';

interface MarksRow extends CadenceColumns {
  readonly address: string;
  readonly starred: number;
  readonly resting: number;
  readonly resting_since: number | null;
  readonly resting_until: number | null;
  readonly sensitive: number;
  readonly circle_id: number | null;
  readonly tags: string;
  readonly register: Marks['register'];
  readonly language: Marks['language'];
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly organisation: string | null;
  readonly matters: string | null;
}

export const NO_MARKS: StoredMarks = {
  restingSince: null,
  starred: false,
  resting: false,
  restingUntil: null,
  circleId: null,
  tags: [],
  register: null,
  language: null,
  firstName: null,
  lastName: null,
  organisation: null,
  sensitive: false,
  matters: null,
  cadence: null,
};

function marksOf(row: MarksRow): StoredMarks {
  const tags: string[] = JSON.parse(row.tags);
  return {
    starred: row.starred === 1,
    resting: row.resting === 1,
    restingSince: row.resting_since,
    restingUntil: row.resting_until === null ? null : new Date(row.resting_until).toISOString(),
    circleId: row.circle_id,
    tags,
    register: row.register,
    language: row.language,
    firstName: row.first_name,
    lastName: row.last_name,
    organisation: row.organisation,
    sensitive: row.sensitive === 1,
    matters: row.matters,
    cadence: cadenceOf(row),
  };
}

/** By address, so that they survive whatever happens to the rows of people. */
export function marksStore(db: Database): WritingStore['marks'] {
  const latest = (addresses: readonly string[]): MarksRow | undefined =>
    db.get<MarksRow>(
      'SELECT * FROM marks WHERE address IN (SELECT value FROM json_each(?)) ORDER BY updated_at DESC, address LIMIT 1',
      JSON.stringify(addresses),
    );
  const of = (addresses: readonly string[]): StoredMarks => {
    const row = latest(addresses);
    return row ? marksOf(row) : NO_MARKS;
  };
  return {
    all: () => new Map(db.all<MarksRow>('SELECT * FROM marks').map(row => [row.address, marksOf(row)])),
    of,
    set: (addresses, change, now) =>
      db.transaction(() => {
        const address = latest(addresses)?.address ?? addresses[0];
        if (address === undefined) throw new RangeError('marks of nobody');
        const wanted = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
        const before = of(addresses);
        const next: Marks = { ...before, ...wanted };
        db.run(
          `INSERT INTO marks (address, starred, resting, resting_since, resting_until, sensitive, circle_id, tags, register, language, first_name, last_name, organisation,
             matters, ideal_days, max_days, updated_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (address) DO UPDATE SET starred = excluded.starred, resting = excluded.resting,
             resting_since = excluded.resting_since, resting_until = excluded.resting_until,
             sensitive = excluded.sensitive, circle_id = excluded.circle_id, tags = excluded.tags, register = excluded.register,
             language = excluded.language, first_name = excluded.first_name, last_name = excluded.last_name,
             organisation = excluded.organisation, matters = excluded.matters, ideal_days = excluded.ideal_days,
             max_days = excluded.max_days, updated_at = excluded.updated_at`,
          address,
          Number(next.starred),
          Number(next.resting),
          next.resting ? (before.restingSince ?? now) : null,
          next.restingUntil === null ? null : Date.parse(next.restingUntil),
          Number(next.sensitive),
          next.circleId,
          JSON.stringify([...new Set(next.tags)]),
          next.register,
          next.language,
          next.firstName,
          next.lastName,
          next.organisation,
          next.matters,
          next.cadence?.idealDays ?? null,
          next.cadence?.maxDays ?? null,
          now,
        );
        return of(addresses);
      }),
  };
}
