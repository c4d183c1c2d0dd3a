import type { ContactCard } from '../../../../shared/domain/records/person-record.ts';
import type { LetterManner, NetworkNotice, TactStore } from '../../../backend/ports/tact-store.ts';
import type { Database } from '../database.ts';
import { deskStore } from './desk-store.ts';
import { openedWhole } from '../sealed/sealed-columns.ts';
import { gestureStore } from './gesture-store.ts';

/** Of the newest messages of such addresses: those a network sends by the thousand are not all looked for. */
const NOTICES = `
  SELECT f.account_id AS accountId, f.path AS folder, f.uid_validity AS uidValidity, m.uid, m.date AS at, a.address AS "from",
    coalesce(m.message_key, -m.letter_key) AS letter
  FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages m ON m.from_mailbox = b.id JOIN folders f ON f.id = m.folder_id
  WHERE (a.address LIKE '%@' || ?1 OR a.address LIKE '%.' || ?1) AND m.counted = 1 AND m.date >= ?2
    AND coalesce(m.message_key, -m.letter_key) NOT IN (SELECT letter FROM gesture_readings)
  ORDER BY m.date DESC LIMIT ?3`;

const CARDS = `SELECT key, ${openedWhole('cards.card')} AS card FROM cards WHERE key LIKE '%@%'`;

export function tactStore(db: Database): TactStore {
  return {
    ...gestureStore(db),
    ...deskStore(db),
    unread: letters =>
      new Set(
        db
          .all<{ letter: number }>(
            'SELECT value AS letter FROM json_each(?) WHERE value NOT IN (SELECT letter FROM gesture_readings)',
            JSON.stringify(letters),
          )
          .map(({ letter }) => letter),
      ),
    read: (letter, { address, direction, at, words, signOff }) =>
      void db.run(
        `INSERT INTO gesture_readings (letter, address, direction, at, words, sign_off) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        letter,
        address,
        direction,
        at,
        words,
        signOff,
      ),
    manners: (addresses, most) =>
      db.all<LetterManner>(
        `SELECT address, direction, at, words, sign_off AS signOff FROM gesture_readings
         WHERE address IN (SELECT value FROM json_each(?)) ORDER BY at DESC LIMIT ?`,
        JSON.stringify(addresses),
        most,
      ),
    cards: () =>
      new Map(
        // Without them nobody can be reached by another way; where they are locked there are none to be seen.
        (db.texts.isLocked ? [] : db.all<{ key: string; card: string }>(CARDS)).map(({ key, card }) => {
          const parsed: ContactCard = JSON.parse(card);
          return [key, parsed];
        }),
      ),
    notices: (domain, since, most) => db.all<NetworkNotice>(NOTICES, domain, since, most),
  };
}
