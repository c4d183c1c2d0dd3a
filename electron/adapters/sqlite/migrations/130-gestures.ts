import type { Migration } from './index.ts';

/**
 * What letters were taken to say, and what the user said about it: a line each, never a text. By address as all marks are. `source` names the
 * letter and the rule, so that no letter proposes the same twice, whatever became of it; null where the user said it.
 */
export const gestures: Migration = {
  version: 130,
  sql: `
    CREATE TABLE gestures (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL,
      kind TEXT NOT NULL, direction TEXT NOT NULL, subject TEXT NOT NULL, state TEXT NOT NULL,
      at INTEGER NOT NULL,
      standing TEXT NOT NULL CHECK (standing IN ('proposed', 'confirmed', 'dismissed')),
      evidence TEXT NOT NULL, rule TEXT, source TEXT UNIQUE,
      decided_at INTEGER
    ) STRICT;
    CREATE INDEX gestures_by_address ON gestures (address, at);
    CREATE INDEX gestures_by_rule ON gestures (rule) WHERE standing <> 'proposed';

    CREATE TABLE thanks_due (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL, name TEXT NOT NULL,
      service TEXT NOT NULL, subject TEXT NOT NULL, at INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'done', 'closed', 'dismissed')),
      evidence TEXT NOT NULL, rule TEXT, source TEXT UNIQUE
    ) STRICT;

    CREATE TABLE promises (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL, subject TEXT NOT NULL, at INTEGER NOT NULL, due INTEGER,
      state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'dismissed')),
      evidence TEXT NOT NULL, rule TEXT, source TEXT UNIQUE
    ) STRICT;

    -- What an address book says they look for is such a need too. address '': the user's own.
    ALTER TABLE needs ADD COLUMN kind TEXT NOT NULL DEFAULT 'need' CHECK (kind IN ('need', 'offer', 'link'));
    ALTER TABLE needs ADD COLUMN standing TEXT NOT NULL DEFAULT 'confirmed' CHECK (standing IN ('proposed', 'confirmed', 'dismissed'));
    ALTER TABLE needs ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
    ALTER TABLE needs ADD COLUMN rule TEXT;
    ALTER TABLE needs ADD COLUMN source TEXT;
    CREATE UNIQUE INDEX needs_by_source ON needs (source);

    -- Letters looked at for all of this, by the number that stands for their Message-ID; how long they were, and the words the user ended with.
    CREATE TABLE gesture_readings (
      letter INTEGER PRIMARY KEY,
      address TEXT NOT NULL, direction TEXT NOT NULL, at INTEGER NOT NULL,
      words INTEGER, sign_off TEXT
    ) STRICT;
    CREATE INDEX gesture_readings_by_address ON gesture_readings (address, at);
  `,
};
