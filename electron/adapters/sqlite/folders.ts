import type { FolderRole, FolderRoleSource } from '../../../shared/domain/folder-role.ts';
import type { SkippedRow, UidRange } from '../../backend/ports/mail.ts';
import type { FolderCheckpoint, StoredFolder } from '../../backend/ports/store.ts';
import type { Database } from './database.ts';
import { idsOfFolder } from './message-id.ts';

type FolderRow = Omit<StoredFolder, 'pending'> & { readonly pending: string };

const FOLDER = `
  SELECT id, account_id AS accountId, path, role, role_source AS roleSource, uid_validity AS uidValidity, uid_next AS uidNext,
    highest_mod_seq AS highestModSeq, messages, held AS read, pending
  FROM folders`;

export function listFolders(db: Database, accountId: number): StoredFolder[] {
  return db.all<FolderRow>(`${FOLDER} WHERE account_id = ? ORDER BY path`, accountId).map(toFolder);
}

export function folderById(db: Database, id: number): StoredFolder | null {
  const row = db.get<FolderRow>(`${FOLDER} WHERE id = ?`, id);
  return row ? toFolder(row) : null;
}

/** A role the user chose stays, whatever the server says later. */
export function upsertFolder(db: Database, accountId: number, path: string, role: FolderRole, source: FolderRoleSource): StoredFolder {
  db.run(
    `INSERT INTO folders (account_id, path, role, role_source) VALUES (?, ?, ?, ?)
     ON CONFLICT (account_id, path) DO UPDATE SET role = excluded.role, role_source = excluded.role_source
     WHERE role_source <> 'user' OR excluded.role_source = 'user'`,
    accountId,
    path,
    role,
    source,
  );
  const row = db.get<FolderRow>(`${FOLDER} WHERE account_id = ? AND path = ?`, accountId, path);
  if (!row) throw new Error('folder vanished while it was written');
  return toFolder(row);
}

export function setFolderRole(db: Database, id: number, role: FolderRole, source: FolderRoleSource): StoredFolder {
  db.run('UPDATE folders SET role = ?, role_source = ? WHERE id = ?', role, source, id);
  const folder = folderById(db, id);
  if (!folder) throw new Error(`no folder ${id}`);
  return folder;
}

export function writeCheckpoint(db: Database, id: number, checkpoint: FolderCheckpoint, added = 0): void {
  const { uidValidity, uidNext, highestModSeq, messages, pending } = checkpoint;
  db.run(
    `UPDATE folders SET uid_validity = ?, uid_next = ?, highest_mod_seq = ?, messages = ?, pending = ?, held = held + ? WHERE id = ?`,
    uidValidity,
    uidNext,
    highestModSeq,
    messages,
    JSON.stringify(pending),
    added,
    id,
  );
}

/** Back to a folder never opened. */
export function resetCheckpoint(db: Database, id: number): void {
  writeCheckpoint(db, id, { uidValidity: 0, uidNext: 0, highestModSeq: null, messages: 0, pending: [] });
}

export function writeSkipped(db: Database, folderId: number, rows: readonly SkippedRow[]): void {
  for (const { uid, reason } of rows)
    db.run('INSERT OR REPLACE INTO skipped (folder_id, uid, reason) VALUES (?, ?, ?)', folderId, uid, reason);
}

export function listSkipped(db: Database, accountId: number): { folder: string; uid: number; reason: string }[] {
  return db.all(
    `SELECT path AS folder, uid, reason FROM skipped JOIN folders ON folders.id = folder_id
     WHERE account_id = ? ORDER BY path, uid DESC`,
    accountId,
  );
}

/** Held UIDs as ascending ranges: a UID minus its place in line is the same all along a run. */
export function heldUids(db: Database, folderId: number): UidRange[] {
  const { first, last } = idsOfFolder(folderId);
  const rows = db.all<{ first: number; last: number }>(
    `SELECT min(uid) AS first, max(uid) AS last FROM (
       SELECT uid, id - row_number() OVER (ORDER BY id) AS run FROM messages WHERE id BETWEEN ? AND ?
     ) GROUP BY run ORDER BY first`,
    first,
    last,
  );
  return rows.map(row => ({ ...row }));
}

function toFolder(row: FolderRow): StoredFolder {
  const pending: UidRange[] = JSON.parse(row.pending);
  return { ...row, pending };
}
