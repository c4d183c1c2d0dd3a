import type { BackupFile, BackupPreview } from '../../../shared/contract/backup.ts';

/** Copies of all the data, each one encrypted file. Rejects with `ExpectedError` backup-*, disk-full, folder-not-writable. */
export interface Backups {
  /** Where they go if the user chose nothing else. */
  readonly usualFolder: string;
  /** Writes one and reads it back before it is given a backup's name. */
  create(folder: string, passphrase: string): Promise<BackupFile>;
  /** Newest first; only files this program wrote. */
  list(folder: string): Promise<readonly BackupFile[]>;
  remove(file: string): Promise<void>;
  /** Keeps a part of a backup handed over as bytes, `at` bytes in; gives its path, good until the next start. */
  bring(upload: string, at: number, part: Uint8Array): Promise<string>;
  preview(file: string, passphrase: string): Promise<BackupPreview>;
  /** Makes ready what the next start puts in place; resolves with where the present data will be set aside, null where there is none. */
  stage(file: string, passphrase: string): Promise<string | null>;
}
