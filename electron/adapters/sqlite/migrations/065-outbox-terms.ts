import type { Migration } from './index.ts';

/** What the user agreed to for each delivery, and when; `terms` is JSON, null for the usual ones. */
export const outboxTerms: Migration = {
  version: 65,
  sql: `
    ALTER TABLE deliveries ADD COLUMN approved_at INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE deliveries ADD COLUMN terms TEXT;
    ALTER TABLE deliveries ADD COLUMN despite TEXT;
    CREATE INDEX deliveries_address ON deliveries (address);
    CREATE INDEX delivery_events_of ON delivery_events (delivery_id);
  `,
};
