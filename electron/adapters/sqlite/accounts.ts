import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import type { StoredAccount } from '../../backend/ports/store.ts';
import type { Database } from './database.ts';

interface AccountRow {
  readonly id: number;
  readonly settings: string;
  readonly last_scan: number | null;
}

export function listAccounts(db: Database): StoredAccount[] {
  return db.all<AccountRow>('SELECT id, settings, last_scan FROM accounts ORDER BY id').map(row => {
    const settings: AccountSettings = JSON.parse(row.settings);
    return { id: row.id, settings, lastScan: row.last_scan };
  });
}

export function addAccount(db: Database, settings: AccountSettings): StoredAccount {
  // Field by field: whatever else came along (a password) stays out of the file.
  const { email, user, auth, imap, smtp, trustedFingerprint } = settings;
  const kept: AccountSettings = { email, user, ...(auth ? { auth } : {}), imap, smtp, trustedFingerprint };
  const { lastInsertRowid } = db.run('INSERT INTO accounts (settings) VALUES (?)', JSON.stringify(kept));
  return { id: lastInsertRowid, settings: kept, lastScan: null };
}

export function setAuth(db: Database, id: number, auth: 'password' | 'oauth'): void {
  db.run("UPDATE accounts SET settings = json_set(settings, '$.auth', ?) WHERE id = ?", auth, id);
}
