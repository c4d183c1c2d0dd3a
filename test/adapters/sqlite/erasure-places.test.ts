import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Database } from '../../../electron/adapters/sqlite/database.ts';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { placesOf } from '../../../electron/adapters/sqlite/records/places.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();

/** Columns that may hold a text somebody is named in, of tables an erasure leaves standing; each with the reason why it may. */
const NOBODYS: Readonly<Record<string, string>> = {
  meta: 'the program’s own',
  accounts: 'the user’s own',
  mine: 'the user’s own',
  folders: 'the user’s own',
  skipped: 'numbers and reasons',
  addresses: 'taken away with the mail',
  mailboxes: 'taken away with the mail',
  ties: 'taken away with the mail',
  verdicts: 'taken away with the mail',
  identity_keys: 'taken away with the mail',
  letters_to: 'addresses of the user',
  deliveries: 'made nobody’s',
  delivery_bytes: 'made nobody’s',
  delivery_events: 'made nobody’s',
  returns: 'taken away with the deliveries',
  campaigns: 'names of those left out are taken out',
  imports: 'taken away where they were about nobody else',
  outbox_lease: 'the program’s own',
  sealing: 'the program’s own',
  account_sending: 'the program’s own',
  circles: 'the user’s own',
  announcements: 'the user’s own news',
  templates: 'the user’s own',
  template_versions: 'the user’s own',
  campaign_pauses: 'the program’s own',
  suppressions: 'hashes',
  erased: 'hashes',
  letter_readings: 'numbers',
};

it('every table that can name somebody is emptied by an erasure, or says why not', () => {
  const file = join(folder(), 'fil-rouge.sqlite');
  openStore({ file, timeZone: 'UTC' }).close();
  const reader = new DatabaseSync(file);
  const tables = reader
    .prepare(
      `SELECT DISTINCT s.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c
       WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite_%' AND c.type IN ('TEXT', 'BLOB')`,
    )
    .all()
    .map(row => String(row['name']));
  reader.close();
  const db = new Database(file);
  const places = new Set(placesOf(db).map(({ table }) => table));
  db.close();
  expect(places.size).toBeGreaterThan(20);
  expect(tables.filter(table => !places.has(table) && NOBODYS[table] === undefined)).toEqual([]);
});
