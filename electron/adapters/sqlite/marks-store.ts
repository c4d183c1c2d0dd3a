import type { Marks } from '../../../shared/contract/writing.ts';
import type { MarksInBrief, StoredMarks, WritingStore } from '../../backend/ports/writing-store.ts';
import { cadenceOf, type CadenceColumns } from './cadence-columns.ts';
import type { Database } from './database.ts';
import { opened, sealed } from './sealed/sealed-columns.ts';

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

/** A later column of the same name is the one that is read. */
const SELECT = `SELECT *, ${opened('marks.matters')} AS matters FROM marks`;

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

const inBrief = ({ matters, ...marks }: StoredMarks): MarksInBrief => ({ ...marks, isSaidToMatter: matters !== null });

/** What was said of one person by several addresses, before they were known to be one: nothing is lost, and of two words the later counts. */
function together(said: readonly StoredMarks[]): StoredMarks {
  const [first = NO_MARKS, ...others] = said;
  return others.reduce((marks, older) => {
    const rest = marks.resting || !older.resting ? marks : older;
    return {
      starred: marks.starred || older.starred,
      sensitive: marks.sensitive || older.sensitive,
      resting: rest.resting,
      restingSince: rest.restingSince,
      restingUntil: rest.restingUntil,
      tags: [...new Set([...marks.tags, ...older.tags])],
      circleId: marks.circleId ?? older.circleId,
      register: marks.register ?? older.register,
      language: marks.language ?? older.language,
      firstName: marks.firstName ?? older.firstName,
      lastName: marks.lastName ?? older.lastName,
      organisation: marks.organisation ?? older.organisation,
      matters: marks.matters ?? older.matters,
      cadence: marks.cadence ?? older.cadence,
    };
  }, first);
}

/** By address, so that they survive whatever happens to the rows of people. */
export function marksStore(db: Database): WritingStore['marks'] {
  /** Latest word first. */
  const rowsOf = (addresses: readonly string[]): MarksRow[] =>
    db.all<MarksRow>(
      `${SELECT} WHERE address IN (SELECT value FROM json_each(?)) ORDER BY updated_at DESC, address`,
      JSON.stringify(addresses),
    );
  const of = (addresses: readonly string[]): StoredMarks => together(rowsOf(addresses).map(marksOf));
  /** `isSaid`: whether what matters was said just now; else the row keeps what it has, which may not be readable here. */
  const write = (address: string, next: Marks, before: StoredMarks, isSaid: boolean, now: number): void =>
    void db.run(
      `INSERT INTO marks (address, starred, resting, resting_since, resting_until, sensitive, circle_id, tags, register, language, first_name, last_name, organisation,
             matters, ideal_days, max_days, updated_at)
           VALUES (?1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${sealed('marks.matters', '?', '?1')}, ?, ?, ?17)
           ON CONFLICT (address) DO UPDATE SET starred = excluded.starred, resting = excluded.resting,
             resting_since = excluded.resting_since, resting_until = excluded.resting_until,
             sensitive = excluded.sensitive, circle_id = excluded.circle_id, tags = excluded.tags, register = excluded.register,
             language = excluded.language, first_name = excluded.first_name, last_name = excluded.last_name,
             organisation = excluded.organisation, matters = CASE WHEN ?18 THEN excluded.matters ELSE marks.matters END, ideal_days = excluded.ideal_days,
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
      isSaid ? next.matters : null,
      next.cadence?.idealDays ?? null,
      next.cadence?.maxDays ?? null,
      now,
      Number(isSaid),
    );
  return {
    all: () => new Map(db.all<MarksRow>('SELECT * FROM marks').map(row => [row.address, inBrief(marksOf(row))])),
    of,
    set: (addresses, change, now) =>
      db.transaction(() => {
        const known = rowsOf(addresses).map(({ address }) => address);
        const targets = known.length > 0 ? known : addresses.slice(0, 1);
        if (targets.length === 0) throw new RangeError('marks of nobody');
        const wanted = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
        const before = of(addresses);
        // Every address that has a word of its own gets the new one, or an old one would still be heard.
        for (const address of targets) write(address, { ...before, ...wanted }, before, 'matters' in wanted, now);
        return of(addresses);
      }),
  };
}
