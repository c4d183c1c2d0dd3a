import type { Migration } from './index.ts';

/** A mailbox is an address under one of the names it was seen with; `letters` counts how often. A person may come to have several addresses. */
export const people: Migration = {
  version: 30,
  sql: `
    CREATE TABLE persons (
      id INTEGER PRIMARY KEY AUTOINCREMENT
    ) STRICT;

    CREATE TABLE addresses (
      id INTEGER PRIMARY KEY,
      address TEXT NOT NULL UNIQUE,
      person_id INTEGER NOT NULL REFERENCES persons (id)
    ) STRICT;
    CREATE INDEX addresses_by_person ON addresses (person_id);

    CREATE TABLE mailboxes (
      id INTEGER PRIMARY KEY,
      address_id INTEGER NOT NULL REFERENCES addresses (id),
      name TEXT NOT NULL,
      letters INTEGER NOT NULL DEFAULT 0,
      UNIQUE (address_id, name)
    ) STRICT;
  `,
};
