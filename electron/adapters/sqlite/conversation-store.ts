import type { AskingKind } from '../../../shared/domain/conversations/awaiting.ts';
import { countsOnceCalledPerson, countsOnceWrittenTo, type Direction, type MessageKind, type Rule } from '../../../shared/domain/letter.ts';
import type { AddressUse } from '../../../shared/domain/situation/new-domain.ts';
import type { ConversationStore, StoredLetter, StoredSignature } from '../../backend/ports/conversation-store.ts';
import type { Database, Value } from './database.ts';
import { messageKey } from './letter-key.ts';
import { folderAndUid } from './message-id.ts';

interface MessageRow {
  readonly message: number;
  readonly id: number;
  readonly parent: number | null;
  readonly subject: number | null;
  readonly at: number;
  readonly kind: MessageKind;
  readonly rule: Rule;
  readonly direction: Direction;
  readonly sender: number | null;
}

/** Whose a mailbox is. */
interface Owner {
  readonly mailbox: number;
  readonly person: number;
  readonly address: string;
  readonly sent: number;
  readonly isPerson: number;
}

interface ReadingRow {
  readonly letter: number;
  readonly root: number | null;
  readonly asks: AskingKind | null;
  readonly closes: number;
  readonly toMe: number;
}

/** A message without an id of its own is known by its letter key, which no hash of a Message-ID equals. */
const MESSAGES = `
  SELECT m.id AS message, coalesce(m.message_key, -m.letter_key) AS id, m.in_reply_to AS parent, m.subject_key AS subject, m.date AS at,
    v.kind, v.rule, v.direction, m.from_mailbox AS sender
  FROM messages m CROSS JOIN verdicts v ON v.id = m.verdict_id WHERE m.counted = 1`;
const SINCE = `${MESSAGES} AND m.date >= ?1 ORDER BY m.id`;
const OF_PERSON = `${MESSAGES} AND m.id IN (
  SELECT id FROM (
    SELECT m2.id, m2.date FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages m2 ON m2.from_mailbox = b.id
    WHERE a.person_id = ?1
    UNION
    SELECT m2.id, m2.date FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN recipients c ON c.mailbox_id = b.id
    JOIN messages m2 ON m2.id = c.message_id WHERE a.person_id = ?1
  ) ORDER BY date DESC, id DESC LIMIT ?2) ORDER BY m.id`;
const RECIPIENTS = `
  SELECT message_id AS message, mailbox_id AS mailbox FROM recipients WHERE message_id IN (SELECT value FROM json_each(?))
  ORDER BY message_id, mailbox_id`;
/** People who are shown, and who are not the user. */
const OWNERS = `
  SELECT b.id AS mailbox, a.person_id AS person, a.address, t.sent,
    a.address IN (SELECT address FROM sender_choices WHERE choice = 'person') AS isPerson
  FROM json_each(?) j CROSS JOIN mailboxes b ON b.id = j.value CROSS JOIN addresses a ON a.id = b.address_id
    CROSS JOIN ties t ON t.person_id = a.person_id
  WHERE t.hidden_rule IS NULL AND a.address NOT IN (SELECT address FROM mine)`;

/** Full names only: a first name alone is many people's, and so is a name that many bear. */
const MOVABLE = `
  SELECT json_group_array(a.address) AS addresses FROM ties t JOIN addresses a ON a.person_id = t.person_id
  WHERE t.hidden_rule IS NULL AND a.address NOT IN (SELECT address FROM mine)
    AND instr(trim(t.name), ' ') > 0 AND instr(t.name, '@') = 0 GROUP BY lower(t.name) HAVING count(*) BETWEEN 2 AND 6
  UNION
  SELECT json_group_array(a.address) FROM ties t JOIN addresses a ON a.person_id = t.person_id
  WHERE t.hidden_rule IS NULL AND a.address NOT IN (SELECT address FROM mine) GROUP BY a.person_id HAVING count(*) BETWEEN 2 AND 6`;

const READINGS = 'SELECT letter, root, asks, closes, to_me AS toMe FROM letter_readings WHERE letter IN (SELECT value FROM json_each(?))';
const BOUNCED = "SELECT message_key || '/' || address AS letter FROM bounced";

/** As in the ties: a role address once the user wrote to it, and whoever the user called a person. */
const counts = ({ kind, rule }: MessageRow, { sent, isPerson }: Owner): boolean =>
  kind === 'letter' || (sent > 0 && countsOnceWrittenTo(rule)) || (isPerson === 1 && countsOnceCalledPerson(kind));

/** What was concluded from letters that are not held any more. Ticks stay: they are the user's word, and the letters may come back. */
export function forgetReadings(db: Database): void {
  db.exec(`
    DELETE FROM letter_readings WHERE letter NOT IN (SELECT coalesce(message_key, -letter_key) FROM messages);
    DELETE FROM signatures WHERE address NOT IN (SELECT address FROM addresses);
  `);
}

export function conversationStore(db: Database): ConversationStore {
  /** Few statements for many letters: one for each would take longer than all else. */
  const letters = (sql: string, ...values: Value[]): StoredLetter[] => {
    const rows = db.all<MessageRow>(sql, ...values);
    const readings = new Map(db.all<ReadingRow>(READINGS, JSON.stringify(rows.map(({ id }) => id))).map(row => [row.letter, row]));
    const bounced = new Set(db.all<{ letter: string }>(BOUNCED).map(({ letter }) => letter));
    const sent = rows.filter(({ direction, kind }) => direction === 'sent' && kind === 'letter').map(({ message }) => message);
    const recipients = new Map<number, number[]>();
    for (const { message, mailbox } of db.all<{ message: number; mailbox: number }>(RECIPIENTS, JSON.stringify(sent))) {
      const known = recipients.get(message);
      if (known) known.push(mailbox);
      else recipients.set(message, [mailbox]);
    }
    const mailboxes = new Set(rows.map(({ sender }) => sender));
    for (const to of recipients.values()) for (const mailbox of to) mailboxes.add(mailbox);
    const owners = new Map(db.all<Owner>(OWNERS, JSON.stringify([...mailboxes])).map(owner => [owner.mailbox, owner]));
    const partners = (row: MessageRow): Owner[] => {
      if (row.direction === 'received') {
        const sender = owners.get(row.sender ?? 0);
        return sender && counts(row, sender) ? [sender] : [];
      }
      const to = (recipients.get(row.message) ?? []).flatMap(mailbox => owners.get(mailbox) ?? []);
      return bounced.size === 0 ? to : to.filter(({ address }) => !bounced.has(`${row.id}/${address}`));
    };
    const found: StoredLetter[] = [];
    for (const row of rows) {
      const all = partners(row);
      const [first] = all;
      if (!first) continue;
      const read = readings.get(row.id);
      const { id, parent, subject, at, direction } = row;
      found.push({
        ...folderAndUid(row.message),
        id,
        parent,
        root: read?.root ?? null,
        subject,
        at,
        direction,
        people: all.length === 1 ? [first.person] : [...new Set(all.map(({ person }) => person))],
        address: first.address,
        reading: read ? { asks: read.asks, closes: read.closes === 1, toMe: read.toMe === 1 } : null,
      });
    }
    return found;
  };
  return {
    version: () => `${db.dataVersion()}/${db.get<{ changes: number }>('SELECT total_changes() AS changes')?.changes ?? 0}`,
    since: from => letters(SINCE, from),
    ofPerson: (personId, most) => letters(OF_PERSON, personId, most),
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
    readings: () =>
      db.get<{ asking: number; version: string }>(
        "SELECT count(asks) AS asking, count(*) || '/' || total(read_at) AS version FROM letter_readings",
      ) ?? { asking: 0, version: '' },
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
