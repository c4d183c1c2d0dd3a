import { z } from './zod.ts';

/**
 * Expected failures, as values. Each code has a sentence with a next step in shared/i18n (`errors`), in both languages; `params` fill it.
 * Codes are stable: scripts read them.
 */
export const ERROR_CODES = [
  // the call itself
  'invalid-input',
  'unknown-method',
  'internal',
  'worker-stopped',
  'cancelled',
  // accounts and connections
  'account-unknown',
  'account-exists',
  'account-invalid-server',
  'plain-text-refused',
  'wrong-password',
  'app-password-needed',
  'sign-in-needed',
  'sign-in-refused',
  'sign-in-not-set-up',
  'imap-disabled',
  'host-unknown',
  'connection-refused',
  'connection-lost',
  'timeout',
  'tls-name-mismatch',
  'tls-untrusted',
  'tls-failed',
  'not-imap',
  'server-error',
  'offline',
  // secrets
  'secret-missing',
  'vault-locked',
  'vault-wrong-passphrase',
  'vault-damaged',
  'keyring-unavailable',
  // encrypted texts
  'texts-locked',
  'text-damaged',
  // scan
  'scan-running',
  'folder-unknown',
  // store
  'database-newer',
  'database-locked',
  'database-damaged',
  'disk-full',
  'disk-failing',
  'folder-not-writable',
  // backups
  'backup-passphrase-needed',
  'backup-unreadable',
  'backup-wrong-passphrase',
  'backup-damaged',
  // people
  'person-unknown',
  'undo-gone',
  // reminders
  'undo-expired',
  'day-unclear',
  'touch-unknown',
  'date-unknown',
  // outbox
  'delivery-unknown',
  'delivery-settled',
  'delivery-under-way',
  'message-unfit',
  // writing
  'circle-unknown',
  'template-unknown',
  'template-built-in',
  'campaign-unknown',
  'campaign-state',
  'campaign-nothing-approved',
  'recipient-unknown',
  'recipient-sent',
  'look-first',
  'asked-not-to-write',
  'proposal-unknown',
  'fact-unknown',
  'conversation-unknown',
  'tact-unknown',
  'tact-state',
  'attachment-unreadable',
  'attachment-too-large',
  // people in and out
  'import-unclear',
  'import-too-large',
  'import-unknown',
] as const;

export const errorCode = z.enum(ERROR_CODES);
export type ErrorCode = (typeof ERROR_CODES)[number];

export const failure = z.object({
  code: errorCode,
  /** Values for the sentence: host, account, fingerprint… Never a secret. */
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Whether the same call may succeed later without the user changing anything. */
  retryable: z.boolean(),
});
export type Failure = z.infer<typeof failure>;

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
