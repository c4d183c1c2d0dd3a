import { chmodSync, rmSync } from 'node:fs';
import { ExpectedError } from '../../backend/expected-error.ts';
import { isAlive, LEASE_MS } from './outbox-lease.ts';
import type { Database } from './database.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

/**
 * Brings a file to the newest version, one transaction per migration, after copying it to `<file>.before-<version>`.
 * Throws database-newer for a file a later version of the app has written, database-locked while another process sends from it: it is left
 * untouched.
 */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const version = userVersion(database);
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) throw new ExpectedError('database-newer', { file: database.file, version, supported: newest });
  if (version === newest) return;
  refuseWhileSending(database, version);
  if (version > 0) backUp(database, newest);
  for (const migration of migrations) {
    database.transaction(() => {
      // Asked again under the write lock: another process may have migrated meanwhile.
      if (userVersion(database) >= migration.version) return;
      database.exec(migration.sql);
      database.exec(`PRAGMA user_version = ${migration.version}`);
    });
  }
}

/** The version from which on there is an outbox. */
const WITH_OUTBOX = 60;

/**
 * An older Fil Rouge that is in the middle of a mail would not know the tables under its hands any more. What a dead one left behind may be
 * migrated: migrations never touch the bytes, the id or the state of a mail, and the recovery judges it afterwards.
 */
function refuseWhileSending(database: Database, version: number): void {
  if (version < WITH_OUTBOX) return;
  const inFlight = database.get("SELECT 1 FROM deliveries WHERE state IN ('claimed', 'submitting', 'handoff') LIMIT 1");
  const lease = database.get<{ holder: string; pid: number; heartbeat: number }>(
    'SELECT holder, pid, heartbeat FROM outbox_lease WHERE id = 1',
  );
  const isHeld = lease && lease.holder !== '' && Math.abs(Date.now() - lease.heartbeat) < LEASE_MS && isAlive(lease.pid);
  if (inFlight && isHeld) {
    throw new ExpectedError('database-locked', { file: database.file }, { retryable: true });
  }
}

function userVersion(database: Database): number {
  return database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

function backUp(database: Database, before: number): void {
  if (database.file === ':memory:') return;
  const copy = `${database.file}.before-${before}`;
  rmSync(copy, { force: true });
  database.run('VACUUM INTO ?', copy);
  if (process.platform !== 'win32') chmodSync(copy, 0o600);
}
