import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { z } from '../../../shared/contract/zod.ts';
import type { BackupPreview } from '../../../shared/contract/backup.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import { MIGRATIONS } from '../sqlite/migrations/index.ts';
import { sqliteFailure } from '../sqlite/sqlite-failure.ts';

const about = z.object({ at: z.iso.datetime(), version: z.string(), preferences: z.string().nullable() });
export type About = z.infer<typeof about>;

/** A consistent copy of a database in use, with what a backup says of itself and the preferences in a table of its own. */
export function takeSnapshot(database: string, preferences: string, to: string, said: Omit<About, 'preferences'>): void {
  guarded(database, () => {
    const source = new DatabaseSync(database);
    try {
      source.prepare('VACUUM INTO ?').run(to);
    } finally {
      source.close();
    }
    const copy = new DatabaseSync(to);
    try {
      const kept: About = { ...said, preferences: existsSync(preferences) ? readFileSync(preferences, 'utf8') : null };
      // A database that was put back from a backup has one.
      copy.exec('DROP TABLE IF EXISTS backup_about');
      copy.exec('CREATE TABLE backup_about (about TEXT NOT NULL) STRICT');
      copy.prepare('INSERT INTO backup_about VALUES (?)').run(JSON.stringify(kept));
    } finally {
      copy.close();
    }
  });
}

export interface Snapshot extends About {
  readonly preview: BackupPreview;
}

/** Checks a decrypted snapshot from end to end. Throws backup-unreadable, backup-damaged, database-newer. */
export function readSnapshot(file: string): Snapshot {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const count = (sql: string): number => Number(Object.values(db.prepare(sql).get() ?? {})[0] ?? 0);
    const version = count('PRAGMA user_version');
    const newest = MIGRATIONS.at(-1)?.version ?? 0;
    if (version > newest) throw new ExpectedError('database-newer', { file, version, supported: newest });
    if (db.prepare('PRAGMA integrity_check').get()?.['integrity_check'] !== 'ok') throw new ExpectedError('backup-damaged', { file });
    const said = about.parse(JSON.parse(String(db.prepare('SELECT about FROM backup_about').get()?.['about'])));
    const settings = db.prepare('SELECT settings FROM accounts ORDER BY id').all();
    const emails = settings.map(row => z.object({ email: z.string() }).parse(JSON.parse(String(row['settings']))).email);
    return {
      ...said,
      preview: {
        at: said.at,
        version: said.version,
        accounts: emails,
        people: count('SELECT count(*) FROM ties WHERE hidden_rule IS NULL'),
        messages: count('SELECT coalesce(sum(held), 0) FROM folders'),
        campaigns: count('SELECT count(*) FROM campaigns'),
        circles: count('SELECT count(*) FROM circles'),
        waiting: count("SELECT count(*) FROM deliveries WHERE state IN ('queued', 'claimed', 'submitting', 'handoff', 'unknown')"),
      },
    };
  } catch (error) {
    throw error instanceof ExpectedError ? error : new ExpectedError('backup-damaged', { file }, { cause: error });
  } finally {
    db.close();
  }
}

function guarded(file: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw sqliteFailure(error, file);
  }
}
