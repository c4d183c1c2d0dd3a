import type { Migration } from './index.ts';

/** How often the user wants to be in touch, of a circle or of one person, and why somebody matters. Days come in pairs or not at all. */
export const cadence: Migration = {
  version: 90,
  sql: `
    ALTER TABLE circles ADD COLUMN ideal_days INTEGER;
    ALTER TABLE circles ADD COLUMN max_days INTEGER;
    ALTER TABLE circles ADD COLUMN colour TEXT;
    ALTER TABLE marks ADD COLUMN matters TEXT;
    ALTER TABLE marks ADD COLUMN ideal_days INTEGER;
    ALTER TABLE marks ADD COLUMN max_days INTEGER;
  `,
};
