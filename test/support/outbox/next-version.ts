import { MIGRATIONS, type Migration } from '../../../electron/adapters/sqlite/migrations/index.ts';

/** The app as it may be one day: one migration more, over the outbox's own tables. */
export const NEXT_VERSION: readonly Migration[] = [
  ...MIGRATIONS,
  {
    version: (MIGRATIONS.at(-1)?.version ?? 0) + 1000,
    sql: 'ALTER TABLE deliveries ADD COLUMN mood TEXT; CREATE INDEX deliveries_mood ON deliveries (mood, state);',
  },
];
