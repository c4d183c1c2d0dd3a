import type { Migration } from './index.ts';

/**
 * What invitations and their answers said: who, when, whether; neither subject nor text. `settled`: looked at after the event took place.
 * `invitations_read`: up to which UID each folder was looked through.
 */
export const invitations: Migration = {
  version: 96,
  sql: `
    CREATE TABLE invitations (
      message_key INTEGER PRIMARY KEY,
      uid TEXT NOT NULL,
      ends_at INTEGER,
      said TEXT NOT NULL,
      settled INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX invitations_by_event ON invitations (uid);

    CREATE TABLE invitations_read (
      folder_id INTEGER PRIMARY KEY,
      uid_validity INTEGER NOT NULL, uid INTEGER NOT NULL
    ) STRICT;
  `,
};
