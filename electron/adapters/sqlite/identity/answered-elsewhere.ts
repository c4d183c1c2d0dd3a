import type { Database } from '../database.ts';
import { letterKeyOf } from '../letter-key.ts';
import type { Mine } from '../mine.ts';
import type { Profile } from './profiles.ts';

/** Of one correspondent; what they answered years ago was seen when it came. */
const NEWEST = 50;

/**
 * Who answered a letter that went to another address only: for each address (row) that answered, those it answered for. Two walks, over what
 * the user sent and over what answers.
 */
export function answeredElsewhere(db: Database, profiles: readonly Profile[]): Map<number, Set<number>> {
  const owners = new Map(profiles.flatMap(({ id, mailboxes }) => mailboxes.map(mailbox => [mailbox, id] as const)));
  const asked = new Map<number, number>();
  const sent = db.iterate<{ key: number; mailbox: number }>(
    `SELECT s.message_key AS key, min(r.mailbox_id) AS mailbox FROM recipients r JOIN messages s ON s.id = r.message_id
     WHERE s.message_key IS NOT NULL GROUP BY r.message_id HAVING count(*) = 1`,
  );
  for (const { key, mailbox } of sent) {
    const owner = owners.get(mailbox);
    if (owner !== undefined) asked.set(key, owner);
  }
  const found = new Map<number, Set<number>>();
  if (asked.size === 0) return found;
  const answers = db.iterate<{ mailbox: number; key: number }>(
    `SELECT from_mailbox AS mailbox, in_reply_to AS key FROM messages
     WHERE in_reply_to IS NOT NULL AND from_mailbox IS NOT NULL AND counted = 1
       AND verdict_id IN (SELECT id FROM verdicts WHERE kind = 'letter' AND direction = 'received')`,
  );
  for (const { mailbox, key } of answers) {
    const to = asked.get(key);
    const from = owners.get(mailbox);
    if (to === undefined || from === undefined || to === from) continue;
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  }
  return found;
}

/** The addresses (by row) that were alone in what this one's newest letters answer. A letter of the user's is found by its sender and id. */
export function answeredBy(db: Database, mine: Mine, { id, mailboxes }: Profile): number[] {
  const answers = db.all<{ key: number }>(
    `SELECT in_reply_to AS key FROM messages WHERE from_mailbox IN (SELECT value FROM json_each(?)) AND counted = 1 AND in_reply_to IS NOT NULL
     ORDER BY date DESC LIMIT ${NEWEST}`,
    JSON.stringify(mailboxes),
  );
  if (answers.length === 0) return [];
  const own = db.all<{ id: number }>(
    'SELECT id FROM addresses WHERE address IN (SELECT value FROM json_each(?))',
    JSON.stringify(mine.list()),
  );
  const found = new Set<number>();
  for (const { key } of answers)
    for (const sender of own) {
      const to = db.all<{ id: number }>(
        `SELECT DISTINCT b.address_id AS id FROM messages m JOIN recipients r ON r.message_id = m.id JOIN mailboxes b ON b.id = r.mailbox_id
         WHERE m.letter_key = ? AND m.counted = 1`,
        letterKeyOf(key, sender.id),
      );
      const [only] = to;
      if (only && to.length === 1 && only.id !== id) found.add(only.id);
    }
  return [...found];
}
