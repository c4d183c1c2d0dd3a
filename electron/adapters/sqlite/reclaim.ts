import { isBulkAtWork } from './bulk-mark.ts';
import type { Database } from './database.ts';
import type { LedgerKeeper } from './ledger-keeper.ts';

/** Takes back what an address counted for before it was known to be the user's. */
export function reclaimAddress(db: Database, keeper: LedgerKeeper, address: string): void {
  const row = db.get<{ person: number }>('SELECT person_id AS person FROM addresses WHERE address = ?', address);
  if (row) keeper.settle();
  keeper.change(() => {
    if (row) keeper.recount(new Set([row.person]));
    db.run('UPDATE mine SET reclaimed = 1 WHERE address = ?', address);
  });
}

/** For when the last run ended between learning of an address and taking it back. */
export function reclaimLeftovers(db: Database, keeper: LedgerKeeper): void {
  // A scan that still runs in another process will see to it.
  if (isBulkAtWork(db)) return;
  const rows = db.all<{ address: string }>('SELECT address FROM mine WHERE reclaimed = 0');
  for (const { address } of rows) reclaimAddress(db, keeper, address);
}
