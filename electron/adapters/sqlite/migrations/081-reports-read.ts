import type { Migration } from './index.ts';

/** Which UIDs of a folder were looked through for reports and absences: all from `low` to `high`. The rest is read scan by scan. */
export const reportsRead: Migration = {
  version: 81,
  sql: `
    CREATE TABLE reports_read (
      folder_id INTEGER PRIMARY KEY,
      uid_validity INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL
    ) STRICT;
  `,
};
