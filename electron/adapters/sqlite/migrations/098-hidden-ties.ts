import type { Migration } from './index.ts';

/** How many are hidden is asked with every list; the rows themselves are wide. */
export const hiddenTies: Migration = {
  version: 98,
  sql: 'CREATE INDEX ties_by_rule ON ties (hidden_rule);',
};
