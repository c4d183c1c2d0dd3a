import type { AskingKind } from '../../../shared/domain/conversations/awaiting.ts';
import type { Direction } from '../../../shared/domain/letter.ts';
import type { AddressUse } from '../../../shared/domain/situation/new-domain.ts';
import type { ConversationStore, StoredLetter, StoredSignature } from '../../backend/ports/conversation-store.ts';
import type { Database, Value } from './database.ts';
import { messageKey } from './letter-key.ts';
import { folderAndUid } from './message-id.ts';
import { ONCE_CALLED_PERSON } from './once-called-person.ts';
import { ONCE_WRITTEN_TO } from './once-written-to.ts';

/** One per letter and person. */
interface Row {
  readonly message: number;
  readonly id: number;
  readonly parent: number | null;
  readonly subject: number | null;
  readonly at: number;
  readonly direction: Direction;
  readonly person: number;
  readonly address: string;
  readonly readAt: number | null;
  readonly root: number | null;
  readonly asks: AskingKind | null;
  readonly closes: number | null;
  readonly toMe: number | null;
}

/** A message without an id of its own is known by its letter key, which no hash of a Message-ID equals. */
const LETTER = 'coalesce(m.message_key, -m.letter_key)';

/** CROSS JOIN keeps SQLite from walking the mailboxes first: one pass over the messages is quicker than an index for each of them. */
const letters = (of: string): string => `
  SELECT m.id AS message, ${LETTER} AS id, m.in_reply_to AS parent, m.subject_key AS subject, m.date AS at, v.direction,
    a.person_id AS person, a.address, r.read_at AS readAt, r.root, r.asks, r.closes, r.to_me AS toMe
  FROM messages m CROSS JOIN verdicts v ON v.id = m.verdict_id
    LEFT JOIN recipients c ON c.message_id = m.id AND v.direction = 'sent'
    CROSS JOIN mailboxes b ON b.id = CASE v.direction WHEN 'sent' THEN c.mailbox_id ELSE m.from_mailbox END
    CROSS JOIN addresses a ON a.id = b.address_id
    CROSS JOIN ties t ON t.person_id = a.person_id AND t.hidden_rule IS NULL
    LEFT JOIN letter_readings r ON r.letter = ${LETTER}
  WHERE ${of} AND m.counted = 1 AND a.address NOT IN (SELECT address FROM mine)
    AND CASE v.direction
      WHEN 'sent' THEN v.kind = 'letter'
        AND NOT EXISTS (SELECT 1 FROM bounced x WHERE x.message_key = m.message_key AND x.address = a.address)
      ELSE v.kind = 'letter' OR (v.rule IN (${ONCE_WRITTEN_TO}) AND t.sent > 0)
        OR (v.kind IN (${ONCE_CALLED_PERSON}) AND a.address IN (SELECT address FROM sender_choices WHERE choice = 'person'))
      END
  ORDER BY m.id, a.id, b.id`;

const SINCE = letters('m.date >= ?1');
const OF_PERSON = letters(`a.person_id = ?1 AND m.id IN (
  SELECT id FROM (
    SELECT m2.id, m2.date FROM addresses a2 JOIN mailboxes b2 ON b2.address_id = a2.id JOIN messages m2 ON m2.from_mailbox = b2.id
    WHERE a2.person_id = ?1
    UNION
    SELECT m2.id, m2.date FROM addresses a2 JOIN mailboxes b2 ON b2.address_id = a2.id JOIN recipients c2 ON c2.mailbox_id = b2.id
    JOIN messages m2 ON m2.id = c2.message_id WHERE a2.person_id = ?1
  ) ORDER BY date DESC, id DESC LIMIT ?2)`);

/** Full names only: a first name alone is many people's, and so is a name that many bear. */
const MOVABLE = `
  SELECT json_group_array(a.address) AS addresses FROM ties t JOIN addresses a ON a.person_id = t.person_id
  WHERE t.hidden_rule IS NULL AND a.address NOT IN (SELECT address FROM mine)
    AND instr(trim(t.name), ' ') > 0 AND instr(t.name, '@') = 0 GROUP BY lower(t.name) HAVING count(*) BETWEEN 2 AND 6
  UNION
  SELECT json_group_array(a.address) FROM ties t JOIN addresses a ON a.person_id = t.person_id
  WHERE t.hidden_rule IS NULL AND a.address NOT IN (SELECT address FROM mine) GROUP BY a.person_id HAVING count(*) BETWEEN 2 AND 6`;

export function conversationStore(db: Database): ConversationStore {
  const grouped = (sql: string, ...values: Value[]): StoredLetter[] => {
    const found: (StoredLetter & { readonly people: number[] })[] = [];
    let message = 0;
    for (const row of db.iterate<Row>(sql, ...values)) {
      if (row.message === message) {
        const people = found.at(-1)?.people;
        if (people && !people.includes(row.person)) people.push(row.person);
        continue;
      }
      ({ message } = row);
      const { id, parent, root, subject, at, direction, address, asks } = row;
      const reading = row.readAt === null ? null : { asks, closes: row.closes === 1, toMe: row.toMe === 1 };
      found.push({ ...folderAndUid(message), id, parent, root, subject, at, direction, people: [row.person], address, reading });
    }
    return found;
  };
  return {
    version: () => `${db.dataVersion()}/${db.get<{ changes: number }>('SELECT total_changes() AS changes')?.changes ?? 0}`,
    since: from => grouped(SINCE, from),
    ofPerson: (personId, most) => grouped(OF_PERSON, personId, most),
    read: (letter, { asks, closes, toMe }, firstReference, now) =>
      void db.run(
        `INSERT INTO letter_readings (letter, asks, closes, to_me, root, read_at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (letter) DO UPDATE SET asks = excluded.asks, closes = excluded.closes, to_me = excluded.to_me, root = excluded.root,
           read_at = excluded.read_at`,
        letter,
        asks,
        Number(closes),
        Number(toMe),
        firstReference === null ? null : messageKey(firstReference),
        now,
      ),
    ticks: {
      all: () =>
        new Map(db.all<{ letter: number; at: number }>('SELECT letter, at FROM conversation_ticks').map(({ letter, at }) => [letter, at])),
      set: (letter, at) => void db.run('INSERT INTO conversation_ticks (letter, at) VALUES (?, ?) ON CONFLICT DO NOTHING', letter, at),
      remove: letter => void db.run('DELETE FROM conversation_ticks WHERE letter = ?', letter),
    },
    signatures: {
      get: address =>
        db.get<StoredSignature>('SELECT organisation, title, letter_at AS letterAt FROM signatures WHERE address = ?', address) ?? null,
      set: (address, { organisation, title, letterAt }) =>
        void db.run(
          `INSERT INTO signatures (address, organisation, title, letter_at) VALUES (?, ?, ?, ?)
           ON CONFLICT (address) DO UPDATE SET organisation = excluded.organisation, title = excluded.title, letter_at = excluded.letter_at`,
          address,
          organisation,
          title,
          letterAt,
        ),
    },
    person: id =>
      db.get<{ name: string; address: string }>(
        'SELECT t.name, a.address FROM ties t JOIN addresses a ON a.person_id = t.person_id WHERE t.person_id = ? ORDER BY a.address LIMIT 1',
        id,
      ) ?? null,
    uses: addresses =>
      db.all<AddressUse>(
        `SELECT a.address, min(m.date) AS firstAt, max(m.date) AS lastAt
         FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages m ON m.from_mailbox = b.id
         JOIN verdicts v ON v.id = m.verdict_id
         WHERE a.address IN (SELECT value FROM json_each(?)) AND m.counted = 1 AND v.kind = 'letter' AND v.direction = 'received'
         GROUP BY a.id ORDER BY a.address`,
        JSON.stringify(addresses),
      ),
    movable: () =>
      db.all<{ addresses: string }>(MOVABLE).map(({ addresses }) => {
        const list: string[] = JSON.parse(addresses);
        return list;
      }),
  };
}
