import type { PauseWhy } from '../../../shared/domain/returns/pause-rule.ts';
import {
  REFUSAL,
  type Arrival,
  type NotedReturn,
  type PastDelivery,
  type ReturnsStore,
  type StoredFact,
  type StoredProposal,
} from '../../backend/ports/returns-store.ts';
import type { Database } from './database.ts';
import { messageKey } from './letter-key.ts';
import { idsOfFolder, messageId } from './message-id.ts';

/** Bounces by what they are; answers by what they name, or by whose they are. A message without an id of its own is known by its place. */
const ARRIVALS = `SELECT m.uid, v.kind, m.date AS at, coalesce(a.address, '') AS "from", coalesce(m.message_key, -m.id) AS messageKey
  FROM messages m JOIN verdicts v ON v.id = m.verdict_id
  LEFT JOIN mailboxes b ON b.id = m.from_mailbox LEFT JOIN addresses a ON a.id = b.address_id
  WHERE m.id BETWEEN ?1 AND ?2 AND m.date >= ?3 AND v.direction = 'received' AND v.kind NOT IN ('receipt', 'calendar', 'own')
    AND (v.kind = 'bounce' OR m.in_reply_to IN (SELECT value FROM json_each(?4))
      OR (v.kind IN ('letter', 'auto-reply', 'automated') AND a.address IN (SELECT value FROM json_each(?5))))
  ORDER BY m.id`;

const PROPOSAL = 'SELECT id, kind, address, message_key AS messageKey, evidence, new_address AS newAddress, at FROM proposals';

export function returnsStore(db: Database): ReturnsStore {
  return {
    deliveriesSince: since =>
      db.all<PastDelivery>(
        `SELECT id, account_id AS accountId, campaign, step, lower(address) AS address, message_id AS messageId, state, reason, response,
           coalesce(accepted_at, dropped_at, updated_at) AS at FROM deliveries
         WHERE (accepted_at >= ?1 OR dropped_at >= ?1 OR (state = 'failed' AND updated_at >= ?1)) ORDER BY id`,
        since,
      ),
    readUpTo: (folderId, uidValidity) =>
      db.get<{ uid: number }>('SELECT uid FROM returns_read WHERE folder_id = ? AND uid_validity = ?', folderId, uidValidity)?.uid ?? 0,
    setReadUpTo: (folderId, uidValidity, uid) =>
      void db.run(
        `INSERT INTO returns_read (folder_id, uid_validity, uid) VALUES (?, ?, ?)
         ON CONFLICT (folder_id) DO UPDATE SET uid_validity = excluded.uid_validity, uid = excluded.uid`,
        folderId,
        uidValidity,
        uid,
      ),
    arrivals: ({ folderId, afterUid, since, ids, addresses }) => {
      const { first, last } = idsOfFolder(folderId);
      const highest = db.get<{ uid: number | null }>(
        'SELECT max(id) & 4294967295 AS uid FROM messages WHERE id BETWEEN ? AND ?',
        first,
        last,
      );
      const found = db.all<Arrival>(
        ARRIVALS,
        messageId(folderId, afterUid + 1),
        last,
        since,
        JSON.stringify(ids.map(messageKey)),
        JSON.stringify(addresses),
      );
      return { found, highestUid: highest?.uid ?? 0 };
    },
    has: key => db.get('SELECT 1 FROM returns WHERE message_key = ?', key) !== undefined,
    hasRefusal: deliveryId => db.get('SELECT 1 FROM returns WHERE delivery_id = ? AND message_key = ?', deliveryId, REFUSAL) !== undefined,
    add: ({ deliveryId, messageKey: key, kind, at, evidence, reason, fault, returnsOn }, now) =>
      db.run(
        `INSERT INTO returns (delivery_id, message_key, kind, at, noted_at, evidence, reason, fault, returns_on)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        deliveryId,
        key,
        kind,
        at,
        now,
        evidence,
        reason,
        fault,
        returnsOn,
      ).changes === 1,
    of: campaign =>
      db.all<NotedReturn>(
        `SELECT r.delivery_id AS deliveryId, r.message_key AS messageKey, r.kind, r.at, r.noted_at AS notedAt, r.evidence, r.reason, r.fault,
           r.returns_on AS returnsOn, d.step, d.address
         FROM returns r JOIN deliveries d ON d.id = r.delivery_id WHERE d.campaign = ? ORDER BY r.at`,
        campaign,
      ),
    facts: {
      list: () => db.all<StoredFact>('SELECT address, fact, since, evidence FROM address_facts ORDER BY since DESC, address'),
      get: address =>
        db.get<StoredFact>('SELECT address, fact, since, evidence FROM address_facts WHERE address = ?', address.toLowerCase()) ?? null,
      set: ({ address, fact, since, evidence }) =>
        void db.run(
          `INSERT INTO address_facts (address, fact, since, evidence) VALUES (?, ?, ?, ?)
           ON CONFLICT (address) DO UPDATE SET fact = excluded.fact, since = excluded.since, evidence = excluded.evidence`,
          address.toLowerCase(),
          fact,
          since,
          evidence,
        ),
      remove: address => db.run('DELETE FROM address_facts WHERE address = ?', address.toLowerCase()).changes === 1,
    },
    proposals: {
      open: () => db.all<StoredProposal>(`${PROPOSAL} WHERE state = 'open' ORDER BY at DESC, id DESC`),
      get: id => db.get<StoredProposal>(`${PROPOSAL} WHERE id = ? AND state = 'open'`, id) ?? null,
      add: ({ kind, address, messageKey: key, evidence, newAddress, at }) =>
        db.run(
          `INSERT INTO proposals (kind, address, message_key, evidence, new_address, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          kind,
          address.toLowerCase(),
          key,
          evidence,
          newAddress,
          at,
        ).changes === 1,
      settle: (id, state, joined) =>
        db.run("UPDATE proposals SET state = ?, joined = ? WHERE id = ? AND state = 'open'", state, joined, id).changes === 1,
      reopen: id => {
        const decided = db.get<{ state: 'confirmed' | 'dismissed'; address: string; joined: number | null }>(
          "SELECT state, address, joined FROM proposals WHERE id = ? AND state <> 'open'",
          id,
        );
        if (decided) db.run("UPDATE proposals SET state = 'open', joined = NULL WHERE id = ?", id);
        return decided ?? null;
      },
      moved: () =>
        new Map(
          db
            .all<{ address: string; moved: string }>(
              `SELECT address, lower(new_address) AS moved FROM proposals
               WHERE kind = 'new-address' AND state = 'confirmed' AND joined IS NOT NULL ORDER BY at, id`,
            )
            .map(({ address, moved }) => [address, moved]),
        ),
    },
    pauses: {
      get: campaign => db.get<{ why: PauseWhy; at: number }>('SELECT why, at FROM campaign_pauses WHERE campaign_id = ?', campaign) ?? null,
      set: (campaign, why, at) =>
        void db.run(
          `INSERT INTO campaign_pauses (campaign_id, why, at) VALUES (?, ?, ?)
           ON CONFLICT (campaign_id) DO UPDATE SET why = excluded.why, at = excluded.at`,
          campaign,
          why,
          at,
        ),
    },
  };
}
