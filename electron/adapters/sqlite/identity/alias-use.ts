import type { AliasUse } from '../../../backend/ports/identity-store.ts';
import type { Database } from '../database.ts';

/**
 * Which of the user's addresses somebody's letters went to. Only those to another than the account's own are noted (`letters_to`), so that
 * a mailbox with one address costs nothing; the rest went to the account's.
 */
const TO = `
  SELECT coalesce(t.mine, lower(json_extract(c.settings, '$.email'))) AS address, count(*) AS letters, max(m.date) AS lastUsed
  FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages m ON m.from_mailbox = b.id AND m.counted = 1
  JOIN verdicts v ON v.id = m.verdict_id AND v.kind = 'letter' AND v.direction = 'received'
  JOIN folders f ON f.id = m.folder_id JOIN accounts c ON c.id = f.account_id
  LEFT JOIN letters_to t ON t.message_id = m.id
  WHERE a.person_id = ? GROUP BY 1 ORDER BY letters DESC, address`;

export const aliasUse = (db: Database, personId: number): AliasUse[] => db.all<AliasUse>(TO, personId);
