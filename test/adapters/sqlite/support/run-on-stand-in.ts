// Prints what the store does when node:sqlite is @photostructure/sqlite.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { ExpectedError } from '../../../../electron/backend/expected-error.ts';
import { CHECKPOINT, NOON, received, SETTINGS, sent } from './mail.ts';

const standIn = import.meta.resolve('@photostructure/sqlite');
let replaced = false;
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'node:sqlite') return next(specifier, context);
    replaced = true;
    return next(standIn, context);
  },
});
const { openStore } = await import('../../../../electron/adapters/sqlite/open-store.ts');
const { DatabaseSync } = await import('node:sqlite');

const file = process.argv[2] ?? '';
const store = openStore({ file, timeZone: 'Europe/Paris', busyTimeoutMs: 20 });
const account = store.accounts.add(SETTINGS);
const { id } = store.folders.upsert(account.id, 'INBOX', 'inbox', 'name');
store.beginBulk();
store.ingest(
  id,
  [received(1, 'ann@a.org'), sent(2, ['bob@b.org'], { bcc: ['cy@c.org'] }), received(3, 'ann@a.org', { id: '1@test' })],
  [],
  CHECKPOINT,
);
store.endBulk();
const people = store.people.list(NOON, true).length;

const failure = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof ExpectedError ? error.failure.code : String(error);
  }
  return 'nothing thrown';
};
const other = new DatabaseSync(file);
other.exec('BEGIN IMMEDIATE');
const locked = failure(() => store.expunge(id, [{ first: 1, last: 3 }]));
other.exec('ROLLBACK');
other.close();
store.expunge(id, [
  { first: 1, last: 1 },
  { first: 3, last: 3 },
]);
const afterExpunge = store.people.list(NOON, true).length;
store.close();
writeFileSync(`${file}.broken`, 'no database '.repeat(200));
const damaged = failure(() => openStore({ file: `${file}.broken`, timeZone: 'UTC' }));
console.log(JSON.stringify({ sqlite: replaced ? 'stand-in' : 'node', people, locked, damaged, afterExpunge }));
