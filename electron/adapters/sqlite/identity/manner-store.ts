import type { Manner } from '../../../../shared/domain/names/manner.ts';
import type { IdentityStore, StoredManner } from '../../../backend/ports/identity-store.ts';
import type { LastLetter } from '../../../backend/ports/writing-store.ts';
import type { Database } from '../database.ts';

interface Row {
  readonly address: string;
  readonly manner: string;
  readonly letterAt: number;
  readonly readAt: number;
}

const storedOf = ({ manner, letterAt, readAt }: Row): StoredManner => {
  const concluded: Manner = JSON.parse(manner);
  return { manner: concluded, letterAt, readAt };
};
const COLUMNS = 'address, manner, letter_at AS letterAt, read_at AS readAt';

export function mannerStore(db: Database): Pick<IdentityStore, 'manners' | 'mannerOf' | 'setManner' | 'sentLetters'> {
  return {
    manners: () => new Map(db.all<Row>(`SELECT ${COLUMNS} FROM manners`).map(row => [row.address, storedOf(row)])),
    mannerOf: addresses => {
      const row = db.get<Row>(
        `SELECT ${COLUMNS} FROM manners WHERE address IN (SELECT value FROM json_each(?)) ORDER BY letter_at DESC LIMIT 1`,
        JSON.stringify(addresses),
      );
      return row ? storedOf(row) : null;
    },
    setManner: (address, { manner, letterAt, readAt }) =>
      void db.run(
        'INSERT OR REPLACE INTO manners (address, manner, letter_at, read_at) VALUES (?, ?, ?, ?)',
        address,
        JSON.stringify(manner),
        letterAt,
        readAt,
      ),
    sentLetters: (personId, limit) =>
      db.all<LastLetter & { at: number; address: string }>(
        `SELECT f.account_id AS accountId, f.path AS folder, m.uid, f.uid_validity AS uidValidity, m.date AS at, a.address
         FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN recipients r ON r.mailbox_id = b.id
         JOIN messages m ON m.id = r.message_id AND m.counted = 1 JOIN folders f ON f.id = m.folder_id
         WHERE a.person_id = ? AND NOT EXISTS (SELECT 1 FROM recipients o WHERE o.message_id = m.id AND o.mailbox_id <> r.mailbox_id)
         ORDER BY m.date DESC, m.id DESC LIMIT ?`,
        personId,
        limit,
      ),
  };
}
