import type { Store, StoredTouch } from '../../backend/ports/store.ts';
import type { Database } from './database.ts';
import type { LedgerKeeper } from './ledger-keeper.ts';
import { nextId } from './sealed/next-id.ts';
import { opened, sealed } from './sealed/sealed-columns.ts';

const TOUCH = `SELECT id, address, channel, at, ${opened('touches.note')} AS note, invitation FROM touches WHERE removed_at IS NULL`;

/** Contacts beyond mail: every change counts the person again, so that the summary is what a rebuild would give. */
export function touchStore(db: Database, keeper: LedgerKeeper): Store['touches'] {
  const changed = (address: string): void => {
    const person = db.get<{ id: number }>('SELECT person_id AS id FROM addresses WHERE address = ?', address);
    keeper.touched();
    if (person) keeper.recount(new Set([person.id]));
  };
  const change = <T>(work: () => T): T => {
    keeper.settle();
    return keeper.change(work);
  };
  const mark = (id: number, removedAt: number | null): boolean =>
    change(() => {
      const row = db.get<{ address: string }>('SELECT address FROM touches WHERE id = ?', id);
      if (!row || db.run('UPDATE touches SET removed_at = ? WHERE id = ?', removedAt, id).changes === 0) return false;
      changed(row.address);
      return true;
    });
  return {
    log: ({ address, channel, at, note, invitation }) =>
      change(() => {
        const id = nextId(db, 'touches');
        const { changes } = db.run(
          `INSERT INTO touches (id, address, channel, at, note, invitation) VALUES (?1, ?2, ?3, ?4, ${sealed('touches.note', '?5', '?1')}, ?6)
           ON CONFLICT DO NOTHING`,
          id,
          address,
          channel,
          at,
          note,
          invitation,
        );
        if (changes === 0) return null;
        changed(address);
        return { id, address, channel, at, note, invitation };
      }),
    of: addresses =>
      db.all<StoredTouch>(`${TOUCH} AND address IN (SELECT value FROM json_each(?)) ORDER BY at DESC, id DESC`, JSON.stringify(addresses)),
    remove: (id, now) => mark(id, now),
    restore: id => mark(id, null),
  };
}
