import type { AnnualDate } from '../../../../shared/domain/agenda/annual-date.ts';
import type { SenderChoice } from '../../../../shared/domain/letter.ts';
import {
  emptyRecord,
  NO_CARD,
  NO_MARKS,
  type ContactCard,
  type PersonRecord,
  type RecordChoice,
  type RecordNeed,
  type RecordTouch,
} from '../../../../shared/domain/records/person-record.ts';
import type { Database } from '../database.ts';
import { needWith } from '../sealed/need-with.ts';
import { nextId } from '../sealed/next-id.ts';
import { opened, openedWhole, sealed } from '../sealed/sealed-columns.ts';
import { readMarks, writeMarks } from './marks-of-record.ts';

/** What somebody looks for, and the user agreed that they do; '' is the user. */
const HEARD = "address <> '' AND kind = 'need' AND standing = 'confirmed'";

/** Everybody anything was said of. Meetings read from invitations were not said, but read. */
export const KEYS = `
  SELECT address AS key FROM marks UNION SELECT address FROM private_notes UNION SELECT address FROM person_dates
  UNION SELECT address FROM touches WHERE invitation IS NULL AND removed_at IS NULL UNION SELECT address FROM reminder_choices
  UNION SELECT address FROM sender_choices UNION SELECT key FROM cards UNION SELECT address FROM needs WHERE ${HEARD} ORDER BY key`;

const CARD = `SELECT ${openedWhole('cards.card')} AS card FROM cards WHERE key = ?`;
const NOTE = `SELECT ${opened('private_notes.note')} AS note FROM private_notes WHERE address = ?`;
const DATES = `SELECT kind, month, day, year, ${opened('person_dates.label')} AS label FROM person_dates WHERE address = ? ORDER BY id`;
const ADD_NOTE = `INSERT INTO private_notes (address, note, updated_at) VALUES (?1, ${sealed('private_notes.note', '?2', '?1')}, ?3)`;
const ADD_DATE = `INSERT INTO person_dates (id, address, kind, month, day, year, label)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ${sealed('person_dates.label', '?7', '?1')})`;
const ADD_TOUCH = `INSERT INTO touches (id, address, channel, at, note) VALUES (?1, ?2, ?3, ?4, ${sealed('touches.note', '?5', '?1')})`;
const ADD_NEED = `INSERT INTO needs (id, address, text, at, met) VALUES (?1, ?2, ${sealed('needs.text', '?3', '?1')}, ?4, ?5)`;
const ADD_CARD = `INSERT INTO cards (key, name, card, updated_at) VALUES (?1, ?2, ${sealed('cards.card', '?3', '?1')}, ?4)`;

const instant = (ms: number): string => new Date(ms).toISOString();

export function readRecord(db: Database, key: string): PersonRecord | null {
  const card = db.get<{ card: string }>(CARD, key);
  const parsed: ContactCard | null = card ? JSON.parse(card.card) : null;
  const touches = db.all<{ channel: RecordTouch['channel']; at: number; note: string }>(
    `SELECT channel, at, ${opened('touches.note')} AS note FROM touches
     WHERE address = ? AND invitation IS NULL AND removed_at IS NULL ORDER BY at, id`,
    key,
  );
  const needs = db.all<{ text: string; at: number; met: number }>(
    `SELECT ${opened('needs.text')} AS text, at, met FROM needs WHERE address = ? AND ${HEARD} ORDER BY at, id`,
    key,
  );
  const choices = db.all<{ kind: RecordChoice['kind']; until: number | null }>(
    'SELECT kind, until FROM reminder_choices WHERE address = ? ORDER BY kind',
    key,
  );
  const record: PersonRecord = {
    key,
    card: parsed ?? NO_CARD,
    marks: readMarks(db, key) ?? NO_MARKS,
    note: db.get<{ note: string }>(NOTE, key)?.note ?? '',
    dates: db.all<AnnualDate>(DATES, key),
    touches: touches.map(touch => ({ ...touch, at: instant(touch.at) })),
    needs: needs.map(({ text, at, met }): RecordNeed => ({ text, at: instant(at), met: met === 1 })),
    choices: choices.map(({ kind, until }) => ({ kind, until: until === null ? null : instant(until) })),
    sender: db.get<{ choice: SenderChoice }>('SELECT choice FROM sender_choices WHERE address = ?', key)?.choice ?? null,
  };
  return isSame(record, emptyRecord(key)) && !parsed ? null : plain(record);
}

/** Rows come without a prototype, which would make equal records unequal. */
const plain = (record: PersonRecord): PersonRecord => ({ ...record, dates: record.dates.map(date => ({ ...date })) });

/** A part that is the same already is not touched: its rows keep their numbers, and when they were written. */
export function writeRecord(db: Database, record: PersonRecord, now: number): void {
  const { key } = record;
  const before = readRecord(db, key) ?? emptyRecord(key);
  if (!isSame(before.marks, record.marks)) writeMarks(db, key, record.marks, now);
  if (!isSame(before.card, record.card)) writeCard(db, key, record.card, now);
  if (before.note !== record.note) {
    db.run('DELETE FROM private_notes WHERE address = ?', key);
    if (record.note !== '') db.run(ADD_NOTE, key, record.note, now);
  }
  exchange(
    before.dates,
    record.dates,
    date =>
      void db.run(
        `DELETE FROM person_dates WHERE id = (SELECT id FROM person_dates WHERE address = ? AND kind = ? AND month = ? AND day = ?
         AND year IS ? AND ${opened('person_dates.label')} = ? LIMIT 1)`,
        key,
        ...dateRow(date),
      ),
    date => void db.run(ADD_DATE, nextId(db, 'person_dates'), key, ...dateRow(date)),
  );
  exchange(
    before.touches,
    record.touches,
    ({ channel, at, note }) =>
      void db.run(
        `DELETE FROM touches WHERE id = (SELECT id FROM touches WHERE address = ? AND channel = ? AND at = ? AND ${opened('touches.note')} = ?
         AND invitation IS NULL AND removed_at IS NULL LIMIT 1)`,
        key,
        channel,
        Date.parse(at),
        note,
      ),
    ({ channel, at, note }) => void db.run(ADD_TOUCH, nextId(db, 'touches'), key, channel, Date.parse(at), note),
  );
  exchange(
    before.needs,
    record.needs,
    ({ text }) => void db.run(`DELETE FROM needs WHERE address = ? AND ${opened('needs.text')} = ? AND ${HEARD}`, key, text),
    ({ text, at, met }) => {
      const same = needWith(db, key, text);
      if (same !== null) db.run('DELETE FROM needs WHERE id = ?', same);
      db.run(ADD_NEED, nextId(db, 'needs'), key, text, Date.parse(at), Number(met));
    },
  );
  exchange(
    before.choices,
    record.choices,
    ({ kind }) => void db.run('DELETE FROM reminder_choices WHERE address = ? AND kind = ?', key, kind),
    ({ kind, until }) =>
      void db.run(
        'INSERT OR REPLACE INTO reminder_choices (address, kind, until) VALUES (?, ?, ?)',
        key,
        kind,
        until === null ? null : Date.parse(until),
      ),
  );
}

function writeCard(db: Database, key: string, card: ContactCard, now: number): void {
  db.run('DELETE FROM cards WHERE key = ?', key);
  if (isSame(card, NO_CARD)) return;
  db.run(ADD_CARD, key, card.name, JSON.stringify(card), now);
}

const dateRow = ({ kind, month, day, year, label }: AnnualDate): [string, number, number, number | null, string] => [
  kind,
  month,
  day,
  year,
  label,
];

/** What is no more goes first, so that what comes finds its place free. */
function exchange<T>(before: readonly T[], after: readonly T[], remove: (one: T) => void, add: (one: T) => void): void {
  const counts = new Map<string, number>();
  for (const one of after) counts.set(JSON.stringify(one), (counts.get(JSON.stringify(one)) ?? 0) + 1);
  const kept = new Map<string, number>();
  for (const one of before) {
    const text = JSON.stringify(one);
    const held = kept.get(text) ?? 0;
    if (held < (counts.get(text) ?? 0)) kept.set(text, held + 1);
    else remove(one);
  }
  for (const one of after) {
    const text = JSON.stringify(one);
    const held = kept.get(text) ?? 0;
    if (held > 0) kept.set(text, held - 1);
    else add(one);
  }
}

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
