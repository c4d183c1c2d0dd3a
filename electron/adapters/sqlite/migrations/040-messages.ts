import type { Migration } from './index.ts';

/**
 * One row per message held; its id is folder and UID in one (message-id.ts). Rows with the same `letter_key` are copies of one letter; `counted` marks the one that stands for it.
 * `message_key` is what another message's `in_reply_to` points at. No subject, no text. The indexes are in late-indexes.ts.
 */
export const messages: Migration = {
  version: 40,
  sql: `
    CREATE TABLE verdicts (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      rule TEXT NOT NULL,
      direction TEXT NOT NULL CHECK (direction IN ('received', 'sent')),
      evidence TEXT NOT NULL,
      UNIQUE (rule, evidence, kind, direction)
    ) STRICT;

    -- verdict_id carries no REFERENCES: it would need an index of its own only to delete verdicts.
    CREATE TABLE messages (
      id INTEGER PRIMARY KEY,
      folder_id INTEGER NOT NULL AS (id >> 32) VIRTUAL,
      uid INTEGER NOT NULL AS (id & 4294967295) VIRTUAL,
      letter_key INTEGER NOT NULL,
      message_key INTEGER,
      in_reply_to INTEGER,
      date INTEGER NOT NULL,
      verdict_id INTEGER NOT NULL,
      from_mailbox INTEGER REFERENCES mailboxes (id),
      counted INTEGER NOT NULL
    ) STRICT;

    -- To, Cc and Bcc of letters the user sent.
    CREATE TABLE recipients (
      message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
      mailbox_id INTEGER NOT NULL REFERENCES mailboxes (id),
      PRIMARY KEY (message_id, mailbox_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
