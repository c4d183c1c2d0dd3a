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
      state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dismissed')),
      evidence TEXT NOT NULL, rule TEXT, source TEXT UNIQUE
    ) STRICT;

    CREATE TABLE promises (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      address TEXT NOT NULL, subject TEXT NOT NULL, at INTEGER NOT NULL, due INTEGER,
      state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'dismissed')),
      evidence TEXT NOT NULL, rule TEXT, source TEXT UNIQUE
    ) STRICT;

    CREATE TABLE needs (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL CHECK (kind IN ('need', 'offer', 'link')),
      address TEXT, text TEXT NOT NULL, at INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('proposed', 'open', 'met', 'dismissed')),
      evidence TEXT NOT NULL, rule TEXT, source TEXT UNIQUE
    ) STRICT;

    -- Letters looked at for all of this, by the number that stands for their Message-ID.
    CREATE TABLE gesture_readings (letter INTEGER PRIMARY KEY) STRICT;
  `,
};
