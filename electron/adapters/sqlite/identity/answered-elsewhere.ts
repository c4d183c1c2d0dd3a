import type { Database } from '../database.ts';
import { letterKeyOf } from '../letter-key.ts';
import type { Mine } from '../mine.ts';
import type { Profile } from './profiles.ts';

/** Of one correspondent; what they answered years ago was seen when it came. */
const NEWEST = 50;

/**
 * Nameless addresses with whoever answered a letter that went to that address only: names bring everybody else together, here there is none.
 * One walk over the messages.
 */
export function answeredElsewhere(db: Database, profiles: readonly Profile[]): [Profile, Profile][] {
  const byMailbox = new Map(profiles.flatMap(profile => profile.mailboxes.map(mailbox => [mailbox, profile] as const)));
  const nameless = profiles.filter(({ names }) => names.length === 0).flatMap(({ mailboxes }) => mailboxes);
  const asked = new Map<number, Profile>();
  const sent = db.iterate<{ key: number; mailbox: number }>(
    `SELECT s.message_key AS key, r.mailbox_id AS mailbox FROM recipients r JOIN messages s ON s.id = r.message_id
     WHERE r.mailbox_id IN (SELECT value FROM json_each(?)) AND s.message_key IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM recipients o WHERE o.message_id = s.id AND o.mailbox_id <> r.mailbox_id)`,
    JSON.stringify(nameless),
  );
  for (const { key, mailbox } of sent) {
    const profile = byMailbox.get(mailbox);
    if (profile) asked.set(key, profile);
  }
  if (asked.size === 0) return [];
  const found: [Profile, Profile][] = [];
  const answers = db.iterate<{ mailbox: number; key: number }>(
    `SELECT from_mailbox AS mailbox, in_reply_to AS key FROM messages
     WHERE in_reply_to IS NOT NULL AND from_mailbox IS NOT NULL AND counted = 1`,
  );
  for (const { mailbox, key } of answers) {
    const one = asked.get(key);
    const other = one && byMailbox.get(mailbox);
    if (one && other && one !== other) found.push([one, other]);
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
