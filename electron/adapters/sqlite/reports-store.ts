import type { LookedThrough, ReportRow, ReportsStore } from '../../backend/ports/reports-store.ts';
import type { Database } from './database.ts';
import { letterKeyOf, messageKey } from './letter-key.ts';
import { idsOfFolder, messageId } from './message-id.ts';

/** A message without an id of its own is known by its place. */
const REPORTS = `SELECT m.uid, v.kind, m.date AS at, coalesce(a.address, '') AS "from", coalesce(m.message_key, -m.id) AS messageKey
  FROM messages m JOIN verdicts v ON v.id = m.verdict_id
  LEFT JOIN mailboxes b ON b.id = m.from_mailbox LEFT JOIN addresses a ON a.id = b.address_id
  WHERE m.id BETWEEN ?1 AND ?2 AND m.verdict_id IN (SELECT id FROM verdicts WHERE direction = 'received' AND kind IN ('bounce', 'auto-reply'))
    AND (v.kind = 'bounce' OR m.date >= ?3)`;
const SENT_TO_ONE_OF = `SELECT m.id FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN recipients r ON r.mailbox_id = b.id
  JOIN messages m ON m.id = r.message_id WHERE a.address IN (SELECT value FROM json_each(?1)) AND m.message_key = ?2`;
const RECIPIENTS = `SELECT DISTINCT a.address FROM recipients r JOIN mailboxes b ON b.id = r.mailbox_id JOIN addresses a ON a.id = b.address_id
  WHERE r.message_id IN (SELECT value FROM json_each(?))`;
const DAY = 86_400_000;

export function reportsStore(db: Database): ReportsStore {
  return {
    lookedThrough: (folderId, uidValidity) =>
      db.get<LookedThrough>('SELECT low, high FROM reports_read WHERE folder_id = ? AND uid_validity = ?', folderId, uidValidity) ?? null,
    setLookedThrough: (folderId, uidValidity, { low, high }) =>
      void db.run(
        `INSERT INTO reports_read (folder_id, uid_validity, low, high) VALUES (?, ?, ?, ?)
         ON CONFLICT (folder_id) DO UPDATE SET uid_validity = excluded.uid_validity, low = excluded.low, high = excluded.high`,
        folderId,
        uidValidity,
        low,
        high,
      ),
    highestUid: folderId => {
      const { first, last } = idsOfFolder(folderId);
      return (
        db.get<{ uid: number | null }>('SELECT max(id) & 4294967295 AS uid FROM messages WHERE id BETWEEN ? AND ?', first, last)?.uid ?? 0
      );
    },
    above: (folderId, uid, since, most) =>
      db.all<ReportRow>(`${REPORTS} ORDER BY m.id LIMIT ?4`, messageId(folderId, uid + 1), idsOfFolder(folderId).last, since, most),
    below: (folderId, uid, since, most) =>
      uid <= 1
        ? []
        : db.all<ReportRow>(`${REPORTS} ORDER BY m.id DESC LIMIT ?4`, messageId(folderId, 1), messageId(folderId, uid - 1), since, most),
    sentTo: (id, mayBe) => {
      const key = messageKey(id);
      if (key === null) return [];
      const senders = db.all<{ id: number }>('SELECT id FROM addresses WHERE address IN (SELECT address FROM mine)');
      const letters = senders.map(sender => letterKeyOf(key, sender.id));
      // By two ways that have an index; nothing finds a message by its key alone.
      const byLetter = db.all<{ id: number }>(
        'SELECT id FROM messages WHERE letter_key IN (SELECT value FROM json_each(?)) AND message_key = ?',
        JSON.stringify(letters),
        key,
      );
      const found = byLetter.length > 0 ? byLetter : db.all<{ id: number }>(SENT_TO_ONE_OF, JSON.stringify(mayBe), key);
      return db.all<{ address: string }>(RECIPIENTS, JSON.stringify(found.map(message => message.id))).map(({ address }) => address);
    },
    isWrittenTo: (address, at, days) =>
      db.get(
        `SELECT 1 FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN recipients r ON r.mailbox_id = b.id
         JOIN messages m ON m.id = r.message_id WHERE a.address = ? AND m.date BETWEEN ? AND ? LIMIT 1`,
        address,
        at - days * DAY,
        at + DAY / 24,
      ) !== undefined,
    lastLetterFrom: address =>
      db.get<{ last: number | null }>(
        `SELECT max(m.date) AS last FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages m ON m.from_mailbox = b.id
         JOIN verdicts v ON v.id = m.verdict_id WHERE a.address = ? AND v.direction = 'received' AND v.kind = 'letter'`,
        address,
      )?.last ?? null,
  };
}
