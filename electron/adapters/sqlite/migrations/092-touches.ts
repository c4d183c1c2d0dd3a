import type { Migration } from './index.ts';

/**
 * Contacts beyond mail, by address like all the user says: they outlive re-scans, and count again once mail bears the address again.
 * `invitation`: the UID of the calendar event a meeting was read from. A removed one stays, so that it is not read again and can come back.
 */
export const touches: Migration = {
  version: 92,
  sql: `
    CREATE TABLE touches (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL,
      channel TEXT NOT NULL CHECK (channel IN ('call', 'meeting', 'linkedin', 'message', 'other')),
      at INTEGER NOT NULL,
      note TEXT NOT NULL,
      invitation TEXT,
      removed_at INTEGER,
      UNIQUE (invitation, address)
    ) STRICT;
    CREATE INDEX touches_by_address ON touches (address);
    ALTER TABLE ties ADD COLUMN last_touch INTEGER;
  `,
};
