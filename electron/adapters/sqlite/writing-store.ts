import type { LastLetter, Written, WritingStore } from '../../backend/ports/writing-store.ts';
import type { TextLock } from '../texts/text-lock.ts';
import { agendaStore } from './agenda-store.ts';
import { campaignStore } from './campaign-store.ts';
import { circleStore } from './circle-store.ts';
import { Database } from './database.ts';
import { marksStore } from './marks-store.ts';
import { migrate } from './migrate.ts';
import { privateNotes } from './private-notes.ts';
import { recipientZones } from './recipient-zones.ts';
import { returnsStore } from './returns-store.ts';
import { tactStore } from './tact/tact-store.ts';
import { opened, rowKey, sealed, whole } from './sealed/sealed-columns.ts';
import { templateStore } from './template-store.ts';
import { tiesBefore } from './ties-before.ts';

/** What of `written` a server took: queued and then cancelled was never said. */
const SENT = `FROM written w JOIN deliveries d ON d.campaign = w.campaign AND d.step = w.step AND d.address = w.address
  WHERE d.accepted_at IS NOT NULL`;
const KEY = rowKey(['?1', whole('?2'), '?3']);

/** On a connection of its own to the app's database: approvals are durable (`synchronous=FULL`) without slowing the reading of mail. */
export function openWritingStore(file: string, texts?: TextLock): WritingStore {
  const db = new Database(file, { texts });
  try {
    db.exec('PRAGMA synchronous = FULL');
    migrate(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    circles: circleStore(db),
    marks: marksStore(db),
    notes: privateNotes(db),
    tiesBefore: tiesBefore(db),
    templates: templateStore(db),
    campaigns: campaignStore(db),
    returns: returnsStore(db),
    agenda: agendaStore(db),
    tact: tactStore(db),
    zones: recipientZones(db),
    written: {
      add: ({ campaign, step, address, kind, template, subject, text, at }) =>
        void db.run(
          `INSERT INTO written (campaign, step, address, kind, template, subject, text, at)
           VALUES (?1, ?2, ?3, ?4, ?5, ${sealed('written.subject', '?6', KEY)}, ${sealed('written.text', '?7', KEY)}, ?8) ON CONFLICT DO NOTHING`,
          campaign,
          step,
          address,
          kind,
          template,
          subject,
          text,
          at,
        ),
      to: (addresses, exceptCampaign) =>
        db.all<Written>(
          `SELECT w.campaign, w.step, w.address, w.kind, w.template, ${opened('written.subject', 'w.')} AS subject,
             ${opened('written.text', 'w.')} AS text, w.at ${SENT}
           AND w.address IN (SELECT value FROM json_each(?)) AND w.campaign <> ? ORDER BY w.at DESC LIMIT 20`,
          JSON.stringify(addresses),
          exceptCampaign,
        ),
      wishes: () => {
        const rows = db.all<{ address: string; at: number }>(
          `SELECT w.address, d.accepted_at AS at ${SENT} AND w.kind = 'wishes' AND w.step = 1 ORDER BY d.accepted_at DESC`,
        );
        const wishes = new Map<string, number[]>();
        for (const { address, at } of rows) {
          const of = wishes.get(address);
          if (of) of.push(at);
          else wishes.set(address, [at]);
        }
        return wishes;
      },
    },
    ownName: address =>
      db.get<{ name: string }>(
        `SELECT b.name FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages m ON m.from_mailbox = b.id
         WHERE a.address = ? AND b.name <> '' AND lower(b.name) <> a.address GROUP BY b.name ORDER BY count(*) DESC, b.name LIMIT 1`,
        address.toLowerCase(),
      )?.name ?? null,
    lastLetter: addresses =>
      db.get<LastLetter>(
        `SELECT f.account_id AS accountId, f.path AS folder, m.uid, f.uid_validity AS uidValidity
         FROM messages m JOIN verdicts v ON v.id = m.verdict_id JOIN folders f ON f.id = m.folder_id
         WHERE m.counted = 1 AND v.kind = 'letter' AND m.id IN (
           SELECT m2.id FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages m2 ON m2.from_mailbox = b.id
           WHERE a.address IN (SELECT value FROM json_each(?1))
           UNION
           SELECT r.message_id FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN recipients r ON r.mailbox_id = b.id
           WHERE a.address IN (SELECT value FROM json_each(?1))
         ) ORDER BY m.date DESC, m.id DESC LIMIT 1`,
        JSON.stringify(addresses),
      ) ?? null,
    together: work => db.transaction(work),
    close: () => db.close(),
  };
}
