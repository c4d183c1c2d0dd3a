import { createHash } from 'node:crypto';
import type { TextLock } from '../texts/text-lock.ts';
import { mayBecome, type DeliveryState } from '../../../shared/domain/outbox/delivery-state.ts';
import { LATE_AFTER_MS } from '../../../shared/domain/outbox/retry.ts';
import type { PastMail } from '../../../shared/domain/outbox/pacing.ts';
import type { Delivery, DeliveryChange, DeliveryEvent, FilesSent, OutboxStore } from '../../backend/ports/outbox-store.ts';
import { Database, type Value } from './database.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { summaryOf, type StoredRow, type SummaryRow } from './delivery-row.ts';
import { OutboxCommits } from './outbox-commits.ts';
import { createLease } from './outbox-lease.ts';
import { createWitness } from './outbox-witness.ts';
import { sealed } from './sealed/sealed-columns.ts';
import { placeOf } from './sealed/sealed-functions.ts';

export interface OutboxStoreOptions {
  readonly file: string;
  /** Names this installation; kept outside the database, so that a copy of the file elsewhere is noticed. */
  readonly install: string;
  /** A file beside the database that remembers the last hand-over: where it knows more than the database, the database is a backup. */
  readonly witnessFile?: string;
  /** The app's own; a test may come from the future. */
  readonly migrations?: readonly Migration[];
  /** What seals the bytes; left out: nothing does. */
  readonly texts?: TextLock | undefined;
}

const COLUMNS: Readonly<Record<keyof DeliveryChange, string>> = {
  reason: 'reason',
  scheduledFor: 'scheduled_for',
  latest: 'latest',
  nextAt: 'next_at',
  attempts: 'attempts',
  firstAttemptAt: 'first_attempt_at',
  droppedAt: 'dropped_at',
  looks: 'looks',
  verifyFirst: 'verify_first',
  response: 'response',
  filedUid: 'filed_uid',
  acceptedAt: 'accepted_at',
  approvedAt: 'approved_at',
  despite: 'despite',
};

/** States in which nothing happens by itself meanwhile, or where a compare-and-set decides who was first. */
const DECIDABLE: ReadonlySet<DeliveryState> = new Set<DeliveryState>(['queued', 'held', 'needs-user']);

/**
 * States whose loss in a power cut changes nothing: before the hand-over the mail is queued, which is true; after the answer it is handed
 * over, which is looked into. Every other step is on the disk before anything follows from it.
 */
const RECOVERABLE: ReadonlySet<DeliveryState> = new Set<DeliveryState>(['claimed', 'submitting', 'accepted', 'filed']);

/** Of those, the ones that another mail may follow at once. */
const ENDINGS: ReadonlySet<DeliveryState> = new Set<DeliveryState>(['accepted', 'filed']);

const WITH_BYTES = 'SELECT d.*, b.raw AS stored FROM deliveries d JOIN delivery_bytes b ON b.delivery_id = d.id';
const ADD_BYTES = `INSERT INTO delivery_bytes (delivery_id, raw, sha256) VALUES (?1, ${sealed('delivery_bytes.raw', '?2', '?1')}, ?3)`;
/** Gone, or perhaps gone. */
const WENT = "(accepted_at IS NOT NULL OR state IN ('handoff', 'unknown', 'needs-user'))";

const CHANGES = Object.entries(COLUMNS);

/** Assignments of a change, in a fixed order so that statements are few. */
function assignments(change: DeliveryChange): { sql: string; values: Value[] } {
  const given = new Map(Object.entries(change));
  const set = CHANGES.filter(([key]) => given.has(key));
  return {
    sql: set.map(([, column]) => `, ${column} = ?`).join(''),
    values: set.map(([key]) => {
      const value = given.get(key);
      return typeof value === 'boolean' ? Number(value) : (value ?? null);
    }),
  };
}

const hashOf = (address: string): string => createHash('sha256').update(`suppressed:${address.trim().toLowerCase()}`).digest('hex');

/** The outbox on a connection of its own to the app's database, so that its commits are durable without slowing the reading of mail. */
export function openOutboxStore({ file, install, witnessFile, migrations = MIGRATIONS, texts }: OutboxStoreOptions): OutboxStore {
  const db = new Database(file, { texts });
  db.exec('PRAGMA fullfsync = ON');
  // A short log is soon written over instead of growing, and a file that does not grow is synced five times as fast.
  db.exec('PRAGMA wal_autocheckpoint = 1000');
  try {
    migrate(db, migrations);
  } catch (error) {
    db.close();
    throw error;
  }
  const marks = (states: readonly DeliveryState[]): string => states.map(() => '?').join(',');
  const commits = new OutboxCommits(db);
  const witness = createWitness(witnessFile);
  const lease = createLease(db, install, witness);

  /** Inside a transaction: the state and its audit line, or nothing. The number of that line, or null. */
  const step = (id: number, from: DeliveryState, to: DeliveryState, change: DeliveryChange, detail: string, now: number): number | null => {
    const set = assignments(change);
    const sql = `UPDATE deliveries SET state = ?, updated_at = ?${set.sql} WHERE id = ? AND state = ?`;
    if (db.run(sql, to, now, ...set.values, id, from).changes !== 1) return null;
    const { lastInsertRowid } = db.run(
      'INSERT INTO delivery_events (delivery_id, at, from_state, to_state, detail) VALUES (?, ?, ?, ?, ?)',
      id,
      now,
      from,
      to,
      detail,
    );
    return lastInsertRowid;
  };
  const withBytes = (row: StoredRow): Delivery => ({
    ...summaryOf(row),
    raw: db.texts.openBytes(placeOf('delivery_bytes.raw', row.id), row.stored),
  });
  const write = (sql: string, ...values: Value[]) => commits.durably(() => db.run(sql, ...values));
  const mustBePossible = (from: DeliveryState, to: DeliveryState): void => {
    if (!mayBecome(from, to)) throw new RangeError(`a delivery cannot go from ${from} to ${to}`);
  };

  return {
    acquire: now => commits.durably(() => lease.acquire(now)),
    heartbeat: now => (lease.isFresh(now) ? lease.isOurs() : commits.lazily(() => lease.heartbeat(now))),
    leaseHolder: now => lease.holder(now),
    release: () => commits.durably(() => lease.release()),
    add: (delivery, now) =>
      commits.durably(() => {
        const { changes, lastInsertRowid } = db.run(
          `INSERT INTO deliveries (campaign, step, address, generation, account_id, sender, message_id, state, scheduled_for, latest, next_at, updated_at, approved_at, terms, despite)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          delivery.campaign,
          delivery.step,
          delivery.address,
          delivery.generation,
          delivery.accountId,
          delivery.sender,
          delivery.messageId,
          delivery.scheduledFor,
          delivery.latest,
          delivery.scheduledFor,
          now,
          now,
          delivery.terms ? JSON.stringify(delivery.terms) : null,
          delivery.despite ?? null,
        );
        if (changes !== 1) return false;
        db.run(ADD_BYTES, lastInsertRowid, delivery.raw, db.texts.digest(delivery.raw));
        return true;
      }),
    get: id => {
      const row = db.get<StoredRow>(`${WITH_BYTES} WHERE d.id = ?`, id);
      return row ? withBytes(row) : null;
    },
    byState: states => db.all<StoredRow>(`${WITH_BYTES} WHERE d.state IN (${marks(states)}) ORDER BY d.id`, ...states).map(withBytes),
    list: ({ campaign, states } = {}) =>
      db
        .all<SummaryRow>(
          `SELECT * FROM deliveries WHERE (?1 IS NULL OR campaign = ?1) AND (?2 IS NULL OR state IN (SELECT value FROM json_each(?2)))
           ORDER BY id DESC`,
          campaign ?? null,
          states ? JSON.stringify(states) : null,
        )
        .map(summaryOf),
    due: (states, now, limit) =>
      db
        .all<SummaryRow>(
          `SELECT * FROM deliveries WHERE state IN (${marks(states)}) AND next_at <= ? ORDER BY next_at, id LIMIT ?`,
          ...states,
          now,
          limit,
        )
        .map(summaryOf),
    nextAt: states =>
      db.get<{ at: number | null }>(`SELECT min(next_at) AS at FROM deliveries WHERE state IN (${marks(states)})`, ...states)?.at ?? null,
    move: (id, from, to, change, detail, now) => {
      mustBePossible(from, to);
      const work = (): number | null => (lease.isOurs() ? step(id, from, to, change, detail, now) : null);
      const event = ENDINGS.has(to) ? commits.withTheNext(work) : RECOVERABLE.has(to) ? commits.lazily(work) : commits.durably(work);
      if (event !== null && to === 'handoff') witness.write({ event, delivery: id, at: now });
      return event !== null;
    },
    begin: (id, attempt, now) =>
      commits.lazily(
        () =>
          lease.isOurs() &&
          step(id, 'queued', 'claimed', {}, '', now) !== null &&
          step(id, 'claimed', 'submitting', attempt, `attempt ${attempt.attempts}`, now) !== null,
      ),
    decide: (id, from, to, change, detail, now) => {
      mustBePossible(from, to);
      if (!DECIDABLE.has(from)) throw new RangeError(`nobody decides about a delivery that is ${from}`);
      return commits.durably(() => step(id, from, to, change, detail, now) !== null);
    },
    reschedule: (id, state, change, now) => {
      const set = assignments(change);
      return commits.durably(
        () =>
          lease.isOurs() &&
          db.run(`UPDATE deliveries SET updated_at = ?${set.sql} WHERE id = ? AND state = ?`, now, ...set.values, id, state).changes === 1,
      );
    },
    putOff: (accountId, until, now) =>
      void write(
        `UPDATE deliveries SET next_at = ?2, scheduled_for = max(scheduled_for, ?2), updated_at = ?3
         WHERE account_id = ?1 AND state = 'queued' AND next_at < ?2 AND coalesce(latest, scheduled_for + ${LATE_AFTER_MS}) >= ?3`,
        accountId,
        until,
        now,
      ),
    callBack: (accountId, now) =>
      void write(
        `UPDATE deliveries SET next_at = max(scheduled_for, ?2), scheduled_for = max(scheduled_for, ?2), updated_at = ?2
         WHERE account_id = ?1 AND state = 'queued'`,
        accountId,
        now,
      ),
    together: work => commits.durably(work),
    sync: () => commits.sync(() => db.run('UPDATE outbox_lease SET heartbeat = heartbeat')),
    events: id =>
      db.all<DeliveryEvent>(
        'SELECT at, from_state AS "from", to_state AS "to", detail FROM delivery_events WHERE delivery_id = ? ORDER BY id',
        id,
      ),
    sentSince: (accountId, since) =>
      db.get<{ n: number }>(
        `SELECT count(*) AS n FROM deliveries WHERE account_id = ? AND ${WENT} AND coalesce(accepted_at, dropped_at) >= ?`,
        accountId,
        since,
      )?.n ?? 0,
    pastMail: (accountId, since) =>
      db.all<PastMail>(
        `SELECT coalesce(accepted_at, dropped_at) AS at, address FROM deliveries
         WHERE account_id = ? AND ${WENT} AND coalesce(accepted_at, dropped_at) >= ?`,
        accountId,
        since,
      ),
    sendingDays: (accountId, since, until) =>
      db.get<{ n: number }>(
        `SELECT count(DISTINCT accepted_at / 86400000) AS n FROM deliveries WHERE account_id = ? AND accepted_at >= ? AND accepted_at < ?`,
        accountId,
        since,
        until,
      )?.n ?? 0,
    messageIdsTo: address =>
      db.all<{ id: string }>('SELECT message_id AS id FROM deliveries WHERE address = ?', address).map(({ id }) => id),
    lastTo: (address, exceptId) =>
      db.get<{ at: number | null }>(
        `SELECT max(coalesce(accepted_at, dropped_at)) AS at FROM deliveries WHERE address = ? AND id <> ? AND ${WENT}`,
        address,
        exceptId,
      )?.at ?? null,
    isLocked: () => db.texts.isLocked,
    suppressed: address =>
      db.get<{ reason: string }>('SELECT reason FROM suppressions WHERE address_hash = ?', hashOf(address))?.reason ?? null,
    suppress: (address, reason, now) =>
      void write(
        'INSERT INTO suppressions (address_hash, reason, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        hashOf(address),
        reason,
        now,
      ),
    unsuppress: address => write('DELETE FROM suppressions WHERE address_hash = ?', hashOf(address)).changes === 1,
    sending: accountId => {
      const row = db.get<{ files_sent: FilesSent; filed_after_ms: number | null; paused_until: number | null; paused_why: string | null }>(
        'SELECT files_sent, filed_after_ms, paused_until, paused_why FROM account_sending WHERE account_id = ?',
        accountId,
      );
      return {
        filesSent: row?.files_sent ?? 'unknown',
        filedAfterMs: row?.filed_after_ms ?? null,
        pausedUntil: row?.paused_until ?? null,
        pausedWhy: row?.paused_why ?? null,
      };
    },
    setSending(accountId, change) {
      const next = { ...this.sending(accountId), ...change };
      write(
        `INSERT INTO account_sending (account_id, files_sent, filed_after_ms, paused_until, paused_why) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (account_id) DO UPDATE SET files_sent = excluded.files_sent, filed_after_ms = excluded.filed_after_ms, paused_until = excluded.paused_until, paused_why = excluded.paused_why`,
        accountId,
        next.filesSent,
        next.filedAfterMs,
        next.pausedUntil,
        next.pausedWhy,
      );
    },
    close: () => {
      try {
        commits.flush();
      } finally {
        witness.close();
        db.close();
      }
    },
  };
}
