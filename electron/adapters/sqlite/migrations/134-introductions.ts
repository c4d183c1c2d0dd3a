import type { Migration } from './index.ts';

/**
 * Introductions, letters put aside until somebody agrees, what the user decided about findings, and who was told of news. `campaign` of the
 * last question sent tells what answers it.
 */
export const introductions: Migration = {
  version: 134,
  sql: `
    CREATE TABLE introductions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      a TEXT NOT NULL, b TEXT NOT NULL, reason TEXT NOT NULL, state TEXT NOT NULL,
      campaign TEXT, heard TEXT,
      created_at INTEGER NOT NULL, introduced_at INTEGER, helped INTEGER
    ) STRICT;

    CREATE TABLE parked (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      about TEXT NOT NULL, recipient TEXT NOT NULL, account_id INTEGER NOT NULL,
      subject TEXT NOT NULL, text TEXT NOT NULL, attachments TEXT NOT NULL,
      state TEXT NOT NULL, campaign TEXT, heard TEXT, created_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE guard_log (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL, guard TEXT NOT NULL, rule TEXT NOT NULL, decision TEXT NOT NULL,
      recipient TEXT NOT NULL, about TEXT, evidence TEXT NOT NULL
    ) STRICT;

    CREATE TABLE announcements (id INTEGER PRIMARY KEY AUTOINCREMENT, news TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
    CREATE TABLE announcement_people (
      announcement_id INTEGER NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
      address TEXT NOT NULL, step TEXT NOT NULL, first INTEGER NOT NULL, place INTEGER NOT NULL, told_at INTEGER,
      PRIMARY KEY (announcement_id, address)
    ) STRICT, WITHOUT ROWID;
  `,
};
