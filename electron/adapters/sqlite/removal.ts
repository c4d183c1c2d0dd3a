import type { UidRange } from '../../backend/ports/mail.ts';
import { copiesOf, standsBefore } from './copies.ts';
import type { Database } from './database.ts';
import type { LedgerKeeper } from './ledger-keeper.ts';
import { messageId } from './message-id.ts';
import { personsOf } from './message-writer.ts';

/**
 * Takes messages of one folder away: all of them, or those in `ranges`. Letters with another copy stay. Returns how many left.
 * Inside `keeper.change`, settled.
 */
export function removeMessages(db: Database, keeper: LedgerKeeper, folderId: number, ranges: readonly UidRange[] | 'all'): number {
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS gone (
      id INTEGER PRIMARY KEY, letter_key INTEGER NOT NULL, counted INTEGER NOT NULL, from_mailbox INTEGER, date INTEGER NOT NULL
    ) STRICT;
    CREATE TEMP TABLE IF NOT EXISTS gone_mailboxes (id INTEGER PRIMARY KEY, counted INTEGER NOT NULL) STRICT;
  `);
  const whole = [{ first: 0, last: 4294967295 }];
  for (const { first, last } of ranges === 'all' ? whole : ranges) {
    db.run(
      `INSERT INTO gone SELECT id, letter_key, counted, from_mailbox, date FROM messages WHERE id BETWEEN ? AND ?`,
      messageId(folderId, first),
      messageId(folderId, last),
    );
    db.run('DELETE FROM skipped WHERE folder_id = ? AND uid BETWEEN ? AND ?', folderId, first, last);
  }
  const count = db.get<{ count: number }>('SELECT count(*) AS count FROM gone')?.count ?? 0;
  if (count > 0) takeAway(db, keeper, folderId, count);
  db.exec('DELETE FROM gone; DELETE FROM gone_mailboxes;');
  return count;
}

function takeAway(db: Database, keeper: LedgerKeeper, folderId: number, count: number): void {
  db.exec(`
    INSERT INTO gone_mailboxes
      SELECT mailbox, max(counted) FROM (
        SELECT from_mailbox AS mailbox, counted FROM gone WHERE from_mailbox IS NOT NULL
        UNION ALL
        SELECT r.mailbox_id, g.counted FROM gone g JOIN recipients r ON r.message_id = g.id
      ) GROUP BY mailbox;
  `);
  const persons = new Set(db.all<{ person: number }>(PERSONS).map(row => row.person));
  const heirless = db.all<{ letter: number }>(LETTERS_WITH_ANOTHER_COPY);
  for (const { date } of db.iterate<{ date: number }>('SELECT date FROM gone')) keeper.book.alive(date, -1);
  db.exec('DELETE FROM messages WHERE id IN (SELECT id FROM gone)');
  db.run('UPDATE folders SET held = held - ? WHERE id = ?', count, folderId);
  for (const { letter } of heirless) {
    const copies = copiesOf(db, letter);
    const heir = copies.reduce((best, copy) => (standsBefore(db, copy, best) ? copy : best));
    db.run('UPDATE messages SET counted = 1 WHERE id = ?', heir.id);
    for (const person of personsOf(db, heir.id, heir.fromMailbox)) persons.add(person);
  }
  keeper.recount(persons);
  db.exec(FORGET_STRANGERS);
  keeper.forget();
}

const PERSONS = `
  SELECT DISTINCT a.person_id AS person FROM gone_mailboxes g
  JOIN mailboxes b ON b.id = g.id JOIN addresses a ON a.id = b.address_id WHERE g.counted = 1`;

const LETTERS_WITH_ANOTHER_COPY = `
  SELECT g.letter_key AS letter FROM gone g WHERE g.counted = 1
  AND EXISTS (SELECT 1 FROM messages m WHERE m.letter_key = g.letter_key AND m.id NOT IN (SELECT id FROM gone))`;

/** Whoever no message speaks of any more leaves no trace, unless the user has a card of theirs. */
const FORGET_STRANGERS = `
  CREATE TEMP TABLE IF NOT EXISTS gone_addresses (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL) STRICT;
  DELETE FROM gone_mailboxes WHERE EXISTS (SELECT 1 FROM messages m WHERE m.from_mailbox = gone_mailboxes.id)
    OR EXISTS (SELECT 1 FROM recipients r WHERE r.mailbox_id = gone_mailboxes.id)
    OR EXISTS (SELECT 1 FROM mailboxes b JOIN addresses a ON a.id = b.address_id JOIN cards c ON c.key = a.address WHERE b.id = gone_mailboxes.id);
  INSERT OR IGNORE INTO gone_addresses
    SELECT a.id, a.person_id FROM gone_mailboxes g JOIN mailboxes b ON b.id = g.id JOIN addresses a ON a.id = b.address_id;
  DELETE FROM mailboxes WHERE id IN (SELECT id FROM gone_mailboxes);
  DELETE FROM gone_addresses WHERE EXISTS (SELECT 1 FROM mailboxes b WHERE b.address_id = gone_addresses.id);
  DELETE FROM addresses WHERE id IN (SELECT id FROM gone_addresses);
  DELETE FROM persons WHERE id IN (SELECT person_id FROM gone_addresses)
    AND NOT EXISTS (SELECT 1 FROM addresses a WHERE a.person_id = persons.id);
  DELETE FROM gone_addresses;
`;
