import type { Migration } from './index.ts';

/** The days of a tie hold sixtieths of letters from now on, no numbers of letters: the summaries are counted again at the next opening. */
export const letterShares: Migration = {
  version: 83,
  sql: `INSERT OR REPLACE INTO meta (key, value) SELECT 'bulk', '0' WHERE EXISTS (SELECT 1 FROM messages);`,
};
