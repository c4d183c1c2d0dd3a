import type { Database } from '../database.ts';
import { letterKeyOf } from '../letter-key.ts';
import type { Mine } from '../mine.ts';
import type { Profile } from './profiles.ts';

/** Of one correspondent; what they answered years ago was seen when it came. */
const NEWEST = 50;

/** The letters of the user's that went to one mailbox only, by Message-ID; of two with the same, the later row. */
const ASKED = `
  INSERT OR REPLACE INTO asked (key, mailbox)
  SELECT s.message_key, r.mailbox_id FROM recipients r JOIN messages s ON s.id = r.message_id
  WHERE s.message_key IS NOT NULL GROUP BY r.message_id HAVING count(*) = 1`;
/** CROSS JOIN keeps the order of the walk: each answer is looked up among what was asked. */
const ANSWERED = `
  SELECT DISTINCT m.from_mailbox AS answering, a.mailbox AS asked FROM messages m CROSS JOIN asked a ON a.key = m.in_reply_to
  WHERE m.in_reply_to IS NOT NULL AND m.from_mailbox <> a.mailbox AND m.counted = 1
    AND m.verdict_id IN (SELECT id FROM verdicts WHERE kind = 'letter' AND direction = 'received')`;

/**
 * Who answered a letter that went to another address only: for each address (row) that answered, those it answered for. Two walks, over what
 * the user sent and over what answers.
 */
export function answeredElsewhere(db: Database, profiles: readonly Profile[]): Map<number, Set<number>> {
  const owners = new Map(profiles.flatMap(({ id, mailboxes }) => mailboxes.map(mailbox => [mailbox, id] as const)));
  const found = new Map<number, Set<number>>();
  db.exec('CREATE TEMP TABLE IF NOT EXISTS asked (key INTEGER PRIMARY KEY, mailbox INTEGER NOT NULL) STRICT; DELETE FROM asked');
  db.run(ASKED);
  for (const { answering, asked } of db.all<{ answering: number; asked: number }>(ANSWERED)) {
    const [from, to] = [owners.get(answering), owners.get(asked)];
    if (to === undefined || from === undefined || to === from) continue;
    const known = found.get(from);
    if (known) known.add(to);
    else found.set(from, new Set([to]));
  }
  db.run('DELETE FROM asked');
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
