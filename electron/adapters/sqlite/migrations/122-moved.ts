import type { Migration } from './index.ts';

/** How joining the new address of a confirmed proposal to the person is taken back: the undo of that decision. */
export const moved: Migration = {
  version: 122,
  sql: `ALTER TABLE proposals ADD COLUMN joined INTEGER;`,
};
