import { NO_MARKS, type RecordMarks } from '../../../../shared/domain/records/person-record.ts';
import type { Space } from '../../../../shared/domain/campaigns/campaign.ts';
import type { Register } from '../../../../shared/domain/templates/template-values.ts';
import { cadenceOf } from '../cadence-columns.ts';
import type { Database } from '../database.ts';
import { opened, sealed } from '../sealed/sealed-columns.ts';

interface Row {
  readonly display_name: string | null;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly organisation: string | null;
  readonly matters: string | null;
  readonly circle: string | null;
  readonly space: Space | null;
  readonly register: Register | null;
  readonly language: 'en' | 'fr' | null;
  readonly ideal_days: number | null;
  readonly max_days: number | null;
  readonly starred: number;
  readonly sensitive: number;
  readonly resting: number;
  readonly resting_since: number | null;
  readonly resting_until: number | null;
  readonly tags: string;
}

const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
const ms = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant));

/** What was said of one address alone; its circle by name, since numbers differ from one computer to the next. */
export function readMarks(db: Database, key: string): RecordMarks | null {
  const row = db.get<Row>(
    `SELECT m.*, ${opened('marks.matters', 'm.')} AS matters, c.name AS circle, c.space
     FROM marks m LEFT JOIN circles c ON c.id = m.circle_id WHERE address = ?`,
    key,
  );
  if (!row) return null;
  const tags: string[] = JSON.parse(row.tags);
  return {
    displayName: row.display_name,
    firstName: row.first_name,
    lastName: row.last_name,
    organisation: row.organisation,
    matters: row.matters,
    circle: row.circle === null || row.space === null ? null : { name: row.circle, space: row.space },
    register: row.register,
    language: row.language,
    cadence: cadenceOf(row),
    starred: row.starred === 1,
    sensitive: row.sensitive === 1,
    resting: row.resting === 1,
    restingSince: iso(row.resting_since),
    restingUntil: iso(row.resting_until),
    tags,
  };
}

/** A circle there is none of any more is no circle. */
export function writeMarks(db: Database, key: string, marks: RecordMarks, now: number): void {
  db.run('DELETE FROM marks WHERE address = ?', key);
  if (JSON.stringify(marks) === JSON.stringify(NO_MARKS)) return;
  const circle = marks.circle
    ? db.get<{ id: number }>('SELECT id FROM circles WHERE name = ? AND space = ? ORDER BY id', marks.circle.name, marks.circle.space)
    : undefined;
  db.run(
    `INSERT INTO marks (address, display_name, first_name, last_name, organisation, matters, circle_id, register, language, ideal_days, max_days,
       starred, sensitive, resting, resting_since, resting_until, tags, updated_at)
     VALUES (?1, ?, ?, ?, ?, ${sealed('marks.matters', '?', '?1')}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    key,
    marks.displayName,
    marks.firstName,
    marks.lastName,
    marks.organisation,
    marks.matters,
    circle?.id ?? null,
    marks.register,
    marks.language,
    marks.cadence?.idealDays ?? null,
    marks.cadence?.maxDays ?? null,
    Number(marks.starred),
    Number(marks.sensitive),
    Number(marks.resting),
    ms(marks.restingSince),
    ms(marks.restingUntil),
    JSON.stringify(marks.tags),
    now,
  );
}
