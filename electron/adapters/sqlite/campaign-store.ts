import { campaignDraft } from '../../../shared/contract/writing.ts';
import type { Release, StoredCampaign, StoredMail, StoredRecipient, WritingStore } from '../../backend/ports/writing-store.ts';
import type { Database } from './database.ts';
import { opened, openedWhole, placeIn, rowKey, sealed, whole } from './sealed/sealed-columns.ts';

interface CampaignRow {
  readonly id: string;
  readonly draft: string;
  readonly state: StoredCampaign['state'];
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly excluded: string | null;
}

const CAMPAIGN = `SELECT id, ${openedWhole('campaigns.draft')} AS draft, state, created_at AS createdAt, started_at AS startedAt, excluded FROM campaigns`;
const MAIL = `SELECT address, step, message_id AS messageId, ${opened('campaign_mails.subject')} AS subject, ${opened('campaign_mails.text')} AS text, template, composed_for AS composedFor, released_for AS releasedFor, queued_at AS queuedAt,
  stopped, not_before AS notBefore FROM campaign_mails`;
/** Of a mail whose key is bound first. */
const MAIL_KEY = rowKey(['?1', '?2', whole('?3')]);
const THESE = 'campaign_id = ?3 AND address = ?4 AND step = ?5';
/** The texts pass from one table to the other, each sealed for its own. */
const NOTE_WRITTEN = `INSERT INTO written (campaign, step, address, kind, template, subject, text, at)
  SELECT campaign_id, step, address, ?1, template, ${passed('subject')}, ${passed('text')}, ?2
  FROM campaign_mails WHERE ${THESE} ON CONFLICT DO NOTHING`;

function passed(name: 'subject' | 'text'): string {
  return sealed(`written.${name}`, openedWhole(`campaign_mails.${name}`), rowKey(['campaign_id', 'step', 'address']));
}

function campaignOf({ id, draft, state, createdAt, startedAt, excluded }: CampaignRow): StoredCampaign {
  const left: StoredCampaign['excluded'] = excluded === null ? null : JSON.parse(excluded);
  // Written by this version or an earlier one: what no longer fits is refused here, not met half-way through a wave.
  return { id, draft: campaignDraft.parse(JSON.parse(draft)), state, createdAt, startedAt, excluded: left };
}

export function campaignStore(db: Database): WritingStore['campaigns'] {
  const isReleased = (id: string, address: string): boolean =>
    db.get<{ n: number }>(
      'SELECT count(*) AS n FROM campaign_mails WHERE campaign_id = ? AND address = ? AND released_for IS NOT NULL',
      id,
      address,
    )?.n !== 0;
  const keep = (id: string, address: string, name: string): void =>
    void db.run(
      `INSERT INTO campaign_recipients (campaign_id, address, name) VALUES (?, ?, ?)
       ON CONFLICT (campaign_id, address) DO UPDATE SET name = excluded.name`,
      id,
      address,
      name,
    );
  const release = (id: string, releases: readonly Release[]): void => {
    const write = db.prepare(
      `UPDATE campaign_mails SET released_for = ? WHERE campaign_id = ? AND address = ? AND step = ? AND released_for IS NULL AND stopped IS NULL`,
    );
    for (const { address, step, at } of releases) write.run(at, id, address, step);
  };
  return {
    list: () => db.all<CampaignRow>(`${CAMPAIGN} ORDER BY created_at DESC, id`).map(campaignOf),
    get: id => {
      const row = db.get<CampaignRow>(`${CAMPAIGN} WHERE id = ?`, id);
      return row ? campaignOf(row) : null;
    },
    stateOf: id => db.get<Pick<CampaignRow, 'state'>>('SELECT state FROM campaigns WHERE id = ?', id)?.state ?? null,
    add: ({ id, draft, state, createdAt }) =>
      void db.run(
        `INSERT INTO campaigns (id, draft, state, created_at) VALUES (?1, ${sealed('campaigns.draft', '?', '?1')}, ?, ?)`,
        id,
        JSON.stringify(draft),
        state,
        createdAt,
      ),
    setDraft: (id, draft) =>
      void db.run(`UPDATE campaigns SET draft = ${sealed('campaigns.draft', '?')} WHERE id = ?`, JSON.stringify(draft), id),
    setState: (id, state) => void db.run('UPDATE campaigns SET state = ? WHERE id = ?', state, id),
    start: (id, excluded, releases, now) =>
      db.transaction(() => {
        db.run(
          "UPDATE campaigns SET state = 'running', started_at = coalesce(started_at, ?), excluded = ? WHERE id = ?",
          now,
          JSON.stringify(excluded),
          id,
        );
        release(id, releases);
      }),
    release: (id, releases) => db.transaction(() => release(id, releases)),
    remove: id => db.run('DELETE FROM campaigns WHERE id = ?', id).changes === 1,
    recipients: id =>
      db.all<StoredRecipient>(
        `SELECT address, name, ${openedWhole('campaign_recipients.personal_line')} AS personalLine,
           ${openedWhole('campaign_recipients.subject')} AS subject, ${openedWhole('campaign_recipients.text')} AS text,
           approved_at AS approvedAt FROM campaign_recipients
         WHERE campaign_id = ? ORDER BY address`,
        id,
      ),
    edit: (id, { address, name, personalLine, subject, text }) =>
      db.transaction(() => {
        if (isReleased(id, address)) return false;
        keep(id, address, name);
        db.run('DELETE FROM campaign_mails WHERE campaign_id = ? AND address = ?', id, address);
        db.run(
          `UPDATE campaign_recipients SET personal_line = ${sealed('campaign_recipients.personal_line', '?')},
             subject = ${sealed('campaign_recipients.subject', '?')}, text = ${sealed('campaign_recipients.text', '?')}, approved_at = NULL
           WHERE campaign_id = ? AND address = ?`,
          personalLine,
          subject,
          text,
          id,
          address,
        );
        return true;
      }),
    approve: (id, { address, name }, mails, now) =>
      db.transaction(() => {
        keep(id, address, name);
        const sql = 'UPDATE campaign_recipients SET approved_at = ? WHERE campaign_id = ? AND address = ? AND approved_at IS NULL';
        if (db.run(sql, now, id, address).changes !== 1) return false;
        for (const mail of mails) {
          db.run(
            `INSERT INTO campaign_mails (campaign_id, address, step, message_id, subject, text, template, raw, sha256, composed_for)
             VALUES (?1, ?2, ?3, ?, ${sealed('campaign_mails.subject', '?', MAIL_KEY)}, ${sealed('campaign_mails.text', '?', MAIL_KEY)}, ?,
               ${sealed('campaign_mails.raw', '?', MAIL_KEY)}, ?, ?)`,
            id,
            address,
            mail.step,
            mail.messageId,
            mail.subject,
            mail.text,
            mail.template,
            mail.raw,
            db.texts.digest(mail.raw),
            mail.composedFor,
          );
        }
        return true;
      }),
    mails: id => db.all<Omit<StoredMail, 'raw'>>(`${MAIL} WHERE campaign_id = ? ORDER BY address, step`, id),
    raw: (id, address, step) => {
      // What cannot be opened for want of the key waits for it; it is not lost.
      db.texts.mustBeOpen();
      const row = db.get<{ place: string; stored: Uint8Array | null; sha256: string }>(
        `SELECT ${placeIn('campaign_mails.raw')} AS place, raw AS stored, sha256 FROM campaign_mails
         WHERE campaign_id = ? AND address = ? AND step = ?`,
        id,
        address,
        step,
      );
      const raw = row?.stored ? db.texts.openBytes(row.place, row.stored) : null;
      if (!row || !raw) return null;
      // What was approved is what goes: a file that changed under us sends nothing.
      return db.texts.isDigestOf(row.sha256, raw) ? raw : null;
    },
    takeBack: (id, address) =>
      db.transaction(() => {
        const sql = 'SELECT count(*) AS n FROM campaign_mails WHERE campaign_id = ? AND address = ? AND queued_at IS NOT NULL';
        if (db.get<{ n: number }>(sql, id, address)?.n !== 0) return;
        db.run('DELETE FROM campaign_mails WHERE campaign_id = ? AND address = ?', id, address);
        db.run('UPDATE campaign_recipients SET approved_at = NULL WHERE campaign_id = ? AND address = ?', id, address);
      }),
    queued: (id, address, step, kind, now) =>
      db.transaction(() => {
        db.run(NOTE_WRITTEN, kind, now, id, address, step);
        db.run(
          'UPDATE campaign_mails SET queued_at = ?, raw = NULL WHERE campaign_id = ? AND address = ? AND step = ?',
          now,
          id,
          address,
          step,
        );
      }),
    stop: (id, address, step, why) =>
      void db.run(
        `UPDATE campaign_mails SET stopped = ?, raw = NULL WHERE campaign_id = ? AND address = ? AND step >= ? AND queued_at IS NULL`,
        why,
        id,
        address,
        step,
      ),
    postpone: (id, address, notBefore) =>
      void db.run(
        `UPDATE campaign_mails SET not_before = max(coalesce(not_before, 0), ?) WHERE campaign_id = ? AND address = ? AND queued_at IS NULL`,
        notBefore,
        id,
        address,
      ),
    withdraw: id =>
      db.transaction(() => {
        db.run(
          `UPDATE campaign_recipients SET approved_at = NULL WHERE campaign_id = ?1 AND address NOT IN
             (SELECT address FROM campaign_mails WHERE campaign_id = ?1 AND released_for IS NOT NULL)`,
          id,
        );
        db.run(
          `DELETE FROM campaign_mails WHERE campaign_id = ?1 AND address IN
             (SELECT address FROM campaign_recipients WHERE campaign_id = ?1 AND approved_at IS NULL)`,
          id,
        );
      }),
  };
}
