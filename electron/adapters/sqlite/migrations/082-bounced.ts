import type { Migration } from './index.ts';

/** Letters of the user's that never arrived, by Message-ID (hashed) and recipient: they are no contact with that recipient. */
export const bounced: Migration = {
  version: 82,
  sql: `
    CREATE TABLE bounced (
      message_key INTEGER NOT NULL,
      address TEXT NOT NULL,
      PRIMARY KEY (message_key, address)
    ) STRICT, WITHOUT ROWID;
  `,
};
