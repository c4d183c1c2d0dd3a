// A first scan that never ends: the test kills it. Prints the number of messages committed after each batch.
import { openStore } from '../../../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, DAY, ME, NOON, received, SETTINGS, sent } from './mail.ts';

const store = openStore({ file: process.argv[2] ?? '', timeZone: 'Europe/Paris' });
const account = store.accounts.add(SETTINGS);
store.mine.add(ME, 'account');
const { id } = store.folders.upsert(account.id, 'INBOX', 'inbox', 'name');
store.beginBulk();
const BATCH = 50;
for (let first = 1; ; first += BATCH) {
  const batch = Array.from({ length: BATCH }, (_, at) => {
    const uid = first + at;
    const who = `person${uid % 37}@example.org`;
    const told = { date: NOON - (uid % 500) * DAY, id: `${uid % 900}@test` };
    return uid % 3 === 0 ? sent(uid, [who], told) : received(uid, who, told);
  });
  store.ingest(id, batch, [], { ...CHECKPOINT, pending: [{ first: first + BATCH, last: 1_000_000 }] });
  process.stdout.write(`${first + BATCH - 1}\n`);
}
