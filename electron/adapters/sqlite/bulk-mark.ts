import type { Database } from './database.ts';

/**
 * Says in the file that summaries lag behind the messages, and whose work that is. Set in the transaction that first lets them lag and
 * removed in the one that catches up, so that whatever happens between the two, the next to open the file knows.
 */
export function markBulk(db: Database): void {
  db.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('bulk', ?)", String(process.pid));
}

export function unmarkBulk(db: Database): void {
  db.run("DELETE FROM meta WHERE key = 'bulk'");
}

export function isBulkMarked(db: Database): boolean {
  return bulkOwner(db) !== null;
}

/** True if the mark is of a process that still runs (another window, a command): it will catch up itself. */
export function isBulkAtWork(db: Database): boolean {
  const owner = bulkOwner(db);
  if (owner === null || owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function bulkOwner(db: Database): number | null {
  const row = db.get<{ value: string }>("SELECT value FROM meta WHERE key = 'bulk'");
  return row ? Number(row.value) : null;
}
