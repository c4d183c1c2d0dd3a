import type { Direction } from '../../../shared/domain/letter.ts';
import type { Database } from './database.ts';
import { messageKey } from './letter-key.ts';

/**
 * Which way the newest letter went that was exchanged after `since` with whoever has this address, by any of their addresses; null where
 * none was. What came counts before what went. `ownIds`: Message-IDs that the outbox sent itself, which are nobody's second thought.
 */
export function exchangedSince(db: Database, address: string, since: number, ownIds: readonly string[]): Direction | null {
  const person = db.get<{ id: number }>('SELECT person_id AS id FROM addresses WHERE address = ?', address.toLowerCase());
  if (!person) return null;
  const rows = db.all<{ direction: Direction }>(
    `SELECT DISTINCT v.direction FROM messages m JOIN verdicts v ON v.id = m.verdict_id
     WHERE m.date > ?2 AND m.counted = 1 AND v.kind = 'letter'
       AND (m.message_key IS NULL OR m.message_key NOT IN (SELECT value FROM json_each(?3)))
       AND m.id IN (
         SELECT m2.id FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages m2 ON m2.from_mailbox = b.id
         JOIN verdicts v2 ON v2.id = m2.verdict_id WHERE a.person_id = ?1 AND v2.direction = 'received'
         UNION
         SELECT r.message_id FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN recipients r ON r.mailbox_id = b.id
         JOIN messages m3 ON m3.id = r.message_id
         WHERE a.person_id = ?1
           AND NOT EXISTS (SELECT 1 FROM bounced x WHERE x.message_key = m3.message_key AND x.address = a.address)
       )`,
    person.id,
    since,
    JSON.stringify(ownIds.map(messageKey)),
  );
  return rows.find(({ direction }) => direction === 'received')?.direction ?? rows[0]?.direction ?? null;
}
