import type { Store, StoredTouch } from '../../backend/ports/store.ts';
import type { Database } from './database.ts';
import type { LedgerKeeper } from './ledger-keeper.ts';

const TOUCH = 'SELECT id, address, channel, at, note, invitation FROM touches WHERE removed_at IS NULL';

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
        const { changes, lastInsertRowid } = db.run(
          'INSERT INTO touches (address, channel, at, note, invitation) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
          address,
          channel,
          at,
          note,
          invitation,
        );
        if (changes === 0) return null;
        changed(address);
        return { id: lastInsertRowid, address, channel, at, note, invitation };
      }),
    of: addresses =>
      db.all<StoredTouch>(`${TOUCH} AND address IN (SELECT value FROM json_each(?)) ORDER BY at DESC, id DESC`, JSON.stringify(addresses)),
    remove: (id, now) => mark(id, now),
    restore: id => mark(id, null),
  };
}
