import { ATTACHMENT_METHODS } from './attachments.ts';
import { z } from './zod.ts';

const instant = z.iso.datetime();
const path = z.string().min(1).max(4096);
/** Long enough that guessing at scrypt's pace is no way in. */
const passphrase = z.string().min(10).max(1024);

export const backupSchedule = z.object({
  every: z.enum(['never', 'day', 'week']),
  /** The newest so many stay. */
  keep: z.int().min(1).max(365),
  /** Absolute; null for `backups` in the data folder. */
  folder: path.nullable(),
});
export type BackupSchedule = z.infer<typeof backupSchedule>;

export const backupFile = z.object({ file: path, at: instant, bytes: z.int().nonnegative() });
export type BackupFile = z.infer<typeof backupFile>;

export const backupState = z.object({
  schedule: backupSchedule,
  folder: path,
  /** Whether scheduled backups know the passphrase they need. */
  hasPassphrase: z.boolean(),
  /** Newest first. */
  files: z.array(backupFile),
  /** Code of what went wrong the last time, in this run. */
  problem: z.string().nullable(),
});

/** What a backup holds, read before anything is replaced. */
export const backupPreview = z.object({
  at: instant,
  version: z.string(),
  accounts: z.array(z.string()),
  people: z.int().nonnegative(),
  messages: z.int().nonnegative(),
  campaigns: z.int().nonnegative(),
  circles: z.int().nonnegative(),
  /** Mails in its outbox that wait; they are looked for in Sent before any is sent. */
  waiting: z.int().nonnegative(),
});
export type BackupPreview = z.infer<typeof backupPreview>;

const nothing = z.object({});
const opening = z.object({ file: path, passphrase });

export const BACKUP_METHODS = {
  'backup.get': { input: nothing, output: backupState },
  /** `passphrase` is kept in the secrets, for the backups to come. */
  'backup.schedule': { input: z.object({ schedule: backupSchedule, passphrase: passphrase.optional() }), output: backupState },
  /** Writes one now and reads it back; with the kept passphrase where none is given. */
  'backup.create': { input: z.object({ passphrase: passphrase.optional() }), output: backupFile },
  /**
   * A backup picked in a browser, which has bytes and no path: part by part, in order, as `attachment.put`. One is kept at a time, until the
   * next start. Throws backup-unreadable where a part is missing.
   */
  'backup.put': ATTACHMENT_METHODS['attachment.put'],
  /** Decrypts and checks it whole. */
  'backup.preview': { input: opening, output: backupPreview },
  /** Puts it in the place of what is there, which is set aside, and starts again on it (`backend.restarted`). */
  'backup.restore': { input: opening, output: z.object({ setAside: path.nullable() }) },
} as const;
