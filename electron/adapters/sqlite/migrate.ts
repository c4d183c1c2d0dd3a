import { chmodSync, rmSync } from 'node:fs';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { Database } from './database.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

/**
 * Brings a file to the newest version, one transaction per migration, after copying it to `<file>.before-<version>`.
 * Throws database-newer for a file a later version of the app has written: it is left untouched.
 */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  const version = userVersion(database);
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) throw new ExpectedError('database-newer', { file: database.file, version, supported: newest });
  if (version === newest) return;
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
