import type { Migration } from './index.ts';

/** How late a server that files what it takes was seen to be, at most: part of what the test mail of an account teaches. */
export const filedAfter: Migration = {
  version: 124,
  sql: `ALTER TABLE account_sending ADD COLUMN filed_after_ms INTEGER;`,
};
