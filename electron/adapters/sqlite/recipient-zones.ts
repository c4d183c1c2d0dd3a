import type { LetterPlace, WritingStore } from '../../backend/ports/writing-store.ts';
import type { Database } from './database.ts';

export function recipientZones(db: Database): WritingStore['zones'] {
  return {
    of: addresses =>
      new Map(
        db
          .all<{ address: string; zone: string | null; learnedAt: number }>(
            'SELECT address, zone, learned_at AS learnedAt FROM recipient_zones WHERE address IN (SELECT value FROM json_each(?))',
            JSON.stringify(addresses),
          )
          .map(({ address, ...learned }) => [address, learned]),
      ),
    learn: (zones, now) =>
      db.transaction(() => {
        const write = db.prepare(
          `INSERT INTO recipient_zones (address, zone, learned_at) VALUES (?, ?, ?)
           ON CONFLICT (address) DO UPDATE SET zone = excluded.zone, learned_at = excluded.learned_at`,
        );
        for (const [address, zone] of zones) write.run(address, zone, now);
      }),
    lettersFrom: (address, most) =>
      db.all<LetterPlace>(
        `SELECT f.account_id AS accountId, f.path AS folder, f.uid_validity AS uidValidity, m.uid, m.date AS at
         FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages m ON m.from_mailbox = b.id
         JOIN verdicts v ON v.id = m.verdict_id JOIN folders f ON f.id = m.folder_id
         WHERE a.address = ? AND m.counted = 1 AND v.kind = 'letter' ORDER BY m.date DESC, m.id DESC LIMIT ?`,
        address,
        most,
      ),
  };
}
