import type { PersonRecord } from '../../../../shared/domain/records/person-record.ts';
import { emptyRecord, hasAddress, NO_CARD } from '../../../../shared/domain/records/person-record.ts';
import type { RecordStore, StoredImport } from '../../../backend/ports/record-store.ts';
import type { Database } from '../database.ts';
import type { LedgerKeeper } from '../ledger-keeper.ts';
import { personsWith } from '../persons-with.ts';
import { openedWhole, rowKey, sealed, whole } from '../sealed/sealed-columns.ts';
import { readArchive, takeArchive, takeBackExtras } from './archive-rows.ts';
import { erasePeople } from './erase-people.ts';
import { keptRows } from './kept-rows.ts';
import { isSame, KEYS, readRecord, writeRecord } from './record-rows.ts';

const ROW_KEY = rowKey([whole('?1'), '?2']);
const ADD_ROW = `INSERT INTO import_rows (import_id, key, before, after)
  VALUES (?1, ?2, ${sealed('import_rows.before', '?3', ROW_KEY)}, ${sealed('import_rows.after', '?4', ROW_KEY)})`;
const ADD_EXTRA = 'INSERT OR IGNORE INTO import_extras (import_id, kind, detail) VALUES (?1, ?2, ?3)';
const ADD_DECISION = `INSERT OR IGNORE INTO import_extras (import_id, kind, detail)
  VALUES (?1, ?2, ${sealed('import_extras.detail', '?3', ROW_KEY)})`;
const ROWS = `SELECT key, ${openedWhole('import_rows.before')} AS before, ${openedWhole('import_rows.after')} AS after
  FROM import_rows WHERE import_id = ?`;

export function recordStore(db: Database, keeper: LedgerKeeper): RecordStore {
  const settled = <T>(work: () => T): T => {
    db.texts.mustBeOpen();
    keeper.settle();
    return keeper.change(work);
  };
  /** Inside `change`: the rows, and the ties that follow from them, counted once for all. */
  const write = (records: readonly PersonRecord[], now: number): void => {
    const recounted: string[] = [];
    const gone: string[] = [];
    for (const record of records) {
      const { key } = record;
      const before = readRecord(db, key);
      writeRecord(db, record, now);
      if (!hasAddress(key)) continue;
      if (record.sender !== (before?.sender ?? null)) keeper.choices.set(key, record.sender, now);
      const isChanged =
        !isSame(before?.card ?? NO_CARD, record.card) ||
        !isSame(before?.touches ?? [], record.touches) ||
        record.sender !== (before?.sender ?? null);
      if (!isChanged) continue;
      if (isSame(record.card, NO_CARD)) gone.push(key);
      else recounted.push(key);
    }
    keeper.touched();
    if (recounted.length > 0) keeper.introduce(recounted);
    if (gone.length > 0) forgetStrangers(gone);
  };
  /** No card any more: whoever never wrote either is nobody any more. */
  const forgetStrangers = (addresses: readonly string[]): void => {
    keeper.introduced.forget();
    keeper.recount(personsWith(db, addresses));
    for (const address of addresses) dropStranger(db, address);
    keeper.forget();
  };

  return {
    keys: () => db.all<{ key: string }>(KEYS).map(({ key }) => key),
    // Half of what was said is no record: it would be exported, or written back, as if it were all.
    read: key => {
      db.texts.mustBeOpen();
      return readRecord(db, key);
    },
    write: (record, now) => settled(() => write([record], now)),
    archive: () => {
      db.texts.mustBeOpen();
      return readArchive(db);
    },
    take: ({ name, format, changes, archive }, now) =>
      settled(() => {
        const sql = 'INSERT INTO imports (at, name, format, changed) VALUES (?, ?, ?, ?)';
        const id = db.run(sql, now, name, format, changes.length).lastInsertRowid;
        const { extras, linked } = takeArchive(db, keeper, archive, now);
        for (const { kind, detail } of extras) {
          db.run(kind === 'row' ? ADD_DECISION : ADD_EXTRA, id, kind, detail);
        }
        write(
          changes.map(({ after }) => after),
          now,
        );
        for (const { before, after } of changes) {
          db.run(
            ADD_ROW,
            id,
            after.key,
            before ? JSON.stringify(before) : null,
            // As it is read again, whatever the file had of places there are none of.
            JSON.stringify(readRecord(db, after.key) ?? emptyRecord(after.key)),
          );
        }
        if (linked.length > 0) keeper.regroup(linked);
        if (changes.length > 0 || extras.length > 0) return id;
        db.run('DELETE FROM imports WHERE id = ?', id);
        return null;
      }),
    imports: () => db.all<StoredImport>('SELECT id, at, name, format, changed FROM imports ORDER BY id DESC').map(row => ({ ...row })),
    takeBack: (id, now) =>
      settled(() => {
        if (!db.get('SELECT 1 FROM imports WHERE id = ?', id)) return null;
        const rows = db.all<{ key: string; before: string | null; after: string }>(ROWS, id);
        const restored: PersonRecord[] = [];
        for (const { key, before, after } of rows) {
          if (JSON.stringify(readRecord(db, key) ?? emptyRecord(key)) !== after) continue;
          const record: PersonRecord = before === null ? emptyRecord(key) : JSON.parse(before);
          restored.push(record);
        }
        const unlinked = takeBackExtras(db, keeper, id);
        write(restored, now);
        if (unlinked.length > 0) {
          keeper.regroup(unlinked);
          keeper.reconsider(unlinked);
        }
        db.run('DELETE FROM imports WHERE id = ?', id);
        return { undone: restored.length, left: rows.length - restored.length };
      }),
    kept: addresses => keptRows(db, addresses),
    erase: (addresses, now) => {
      // Who is named in a text can only be found by reading it.
      db.texts.mustBeOpen();
      keeper.settle();
      return erasePeople(db, keeper, addresses, now);
    },
    isErased: address => keeper.erased.has(address),
    readmit: address =>
      keeper.change(() => {
        if (!keeper.erased.has(address)) return false;
        keeper.erased.remove(address);
        return true;
      }),
  };
}

/** An address no message bears. */
function dropStranger(db: Database, address: string): void {
  const row = db.get<{ id: number; person: number }>(
    `SELECT a.id, a.person_id AS person FROM addresses a WHERE a.address = ? AND NOT EXISTS (
       SELECT 1 FROM mailboxes b WHERE b.address_id = a.id AND (
         EXISTS (SELECT 1 FROM messages m WHERE m.from_mailbox = b.id) OR EXISTS (SELECT 1 FROM recipients r WHERE r.mailbox_id = b.id)))`,
    address,
  );
  if (!row) return;
  db.run('DELETE FROM identity_keys WHERE address_id = ?', row.id);
  db.run('DELETE FROM mailboxes WHERE address_id = ?', row.id);
  db.run('DELETE FROM addresses WHERE id = ?', row.id);
  db.run('DELETE FROM ties WHERE person_id = ?1 AND NOT EXISTS (SELECT 1 FROM addresses WHERE person_id = ?1)', row.person);
  db.run('DELETE FROM persons WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM addresses WHERE person_id = ?1)', row.person);
}
