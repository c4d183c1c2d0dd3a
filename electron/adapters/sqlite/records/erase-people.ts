import type { Erasure } from '../../../backend/ports/record-store.ts';
import type { Database } from '../database.ts';
import type { LedgerKeeper } from '../ledger-keeper.ts';
import { eraseDeliveries, eraseMail, isUnderWay } from './erase-mail.ts';
import { placesOf } from './places.ts';
import { RowShelf } from './row-shelf.ts';

/** Up to this many bytes a database is written anew after an erasure, so that no older copy of a row is left in a page. */
const REWRITTEN_AT_MOST = 256 * 1024 * 1024;

/** Settled. Null while a mail to one of these addresses is on its way. */
export function erasePeople(db: Database, keeper: LedgerKeeper, addresses: readonly string[], now: number): Erasure | null {
  const shelf = new RowShelf(db);
  // What is deleted is overwritten: https://www.sqlite.org/pragma.html#pragma_secure_delete
  db.exec('PRAGMA secure_delete = ON');
  const isDone = keeper.change(() => {
    if (isUnderWay(db, addresses)) return false;
    eraseExclusions(db, shelf, addresses);
    for (const { table, where } of placesOf(db)) shelf.takeOut(table, where, JSON.stringify(addresses));
    // Of an import that was about them alone not even the name of the file stays.
    shelf.takeOut('imports', 'id NOT IN (SELECT import_id FROM import_rows UNION SELECT import_id FROM import_extras)');
    eraseDeliveries(shelf, addresses);
    eraseMail(db, shelf, addresses);
    for (const address of addresses) keeper.erased.add(address, now);
    keeper.forget();
    return true;
  });
  if (!isDone) return null;
  return {
    undo: () => {
      keeper.settle();
      keeper.change(() => {
        // Of rows that hang on each other the order does not matter until the end.
        db.exec('PRAGMA defer_foreign_keys = ON');
        shelf.putBack();
        for (const address of addresses) keeper.erased.remove(address);
        keeper.forget();
      });
    },
    settle: () => {
      shelf.forget();
      rewrite(db);
    },
  };
}

/** Who was left out of a campaign stands in one text. */
function eraseExclusions(db: Database, shelf: RowShelf, addresses: readonly string[]): void {
  const erased = new Set(addresses);
  for (const { id, excluded } of db.all<{ id: string; excluded: string }>(
    'SELECT id, excluded FROM campaigns WHERE excluded IS NOT NULL',
  )) {
    const people: { readonly address: string }[] = JSON.parse(excluded);
    const others = people.filter(({ address }) => !erased.has(address));
    if (others.length === people.length) continue;
    shelf.change('campaigns', 'id', ['excluded'], 'excluded = ?2', 'id = ?1', id, JSON.stringify(others));
  }
}

/** The write-ahead log still holds the pages as they were. Where somebody else is reading, the next erasure or close does it. */
function rewrite(db: Database): void {
  if (db.isInTransaction || db.file === ':memory:') return;
  const size = db.get<{ bytes: number }>('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')?.bytes ?? 0;
  try {
    if (size <= REWRITTEN_AT_MOST) db.exec('VACUUM');
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    db.exec('PRAGMA wal_checkpoint(PASSIVE)');
  }
}
