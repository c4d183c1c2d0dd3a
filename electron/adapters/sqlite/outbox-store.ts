import { createHash, randomUUID } from 'node:crypto';
import { mayBecome, type DeliveryState } from '../../../shared/domain/outbox/delivery-state.ts';
import type { DeliveryChange, DeliveryEvent, FilesSent, OutboxStore } from '../../backend/ports/outbox-store.ts';
import { Database, type Value } from './database.ts';
import { migrate } from './migrate.ts';
import { deliveryOf, type DeliveryRow } from './delivery-row.ts';
import { createWitness } from './outbox-witness.ts';

export interface OutboxStoreOptions {
  readonly file: string;
  /** Names this installation; kept outside the database, so that a copy of the file elsewhere is noticed. */
  readonly install: string;
  /** A file beside the database that remembers the last hand-over: where it knows more than the database, the database is a backup. */
  readonly witnessFile?: string;
}

const LEASE_MS = 60_000;

const COLUMNS: Readonly<Record<keyof DeliveryChange, string>> = {
  reason: 'reason',
  nextAt: 'next_at',
  attempts: 'attempts',
  firstAttemptAt: 'first_attempt_at',
  droppedAt: 'dropped_at',
  looks: 'looks',
  verifyFirst: 'verify_first',
  response: 'response',
  filedUid: 'filed_uid',
  acceptedAt: 'accepted_at',
};

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

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The outbox on a connection of its own to the app's database, so that its commits are durable without slowing the reading of mail. */
export function openOutboxStore({ file, install, witnessFile }: OutboxStoreOptions): OutboxStore {
  const db = new Database(file);
  db.exec('PRAGMA synchronous = FULL');
  db.exec('PRAGMA fullfsync = ON');
  try {
    migrate(db);
  } catch (error) {
    db.close();
    throw error;
  }
  const holder = randomUUID();
  const marks = (states: readonly DeliveryState[]): string => states.map(() => '?').join(',');
  const witness = createWitness(witnessFile);
  const lastEvent = (): number => db.get<{ id: number | null }>('SELECT max(id) AS id FROM delivery_events')?.id ?? 0;
  const holds = (): boolean => db.get<{ holder: string }>('SELECT holder FROM outbox_lease WHERE id = 1')?.holder === holder;

  return {
    acquire: now =>
      db.transaction(() => {
        const lease = db.get<{ holder: string; install: string; pid: number; heartbeat: number }>(
          'SELECT * FROM outbox_lease WHERE id = 1',
        );
        const free =
          !lease || lease.holder === holder || lease.heartbeat < now - LEASE_MS || lease.install !== install || !isAlive(lease.pid);
        if (!free) return { granted: false, restored: false };
        db.run(
          `INSERT INTO outbox_lease (id, holder, install, pid, heartbeat) VALUES (1, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, install = excluded.install, pid = excluded.pid, heartbeat = excluded.heartbeat`,
          holder,
          install,
          process.pid,
          now,
        );
        const elsewhere = lease !== undefined && (lease.install !== install || lease.heartbeat > now + LEASE_MS);
        return { granted: true, restored: elsewhere || witness.read() > lastEvent() };
      }),
    heartbeat: now => db.run('UPDATE outbox_lease SET heartbeat = ? WHERE id = 1 AND holder = ?', now, holder).changes === 1,
    release: () => void db.run('DELETE FROM outbox_lease WHERE holder = ?', holder),
    add: (delivery, now) =>
      db.run(
        `INSERT INTO deliveries (campaign, step, address, generation, account_id, sender, message_id, raw, sha256, state, scheduled_for, latest, next_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
        delivery.campaign,
        delivery.step,
        delivery.address,
        delivery.generation,
        delivery.accountId,
        delivery.sender,
        delivery.messageId,
        delivery.raw,
        createHash('sha256').update(delivery.raw).digest('hex'),
        delivery.scheduledFor,
        delivery.latest,
        delivery.scheduledFor,
        now,
      ).changes === 1,
    get: id => {
      const row = db.get<DeliveryRow>('SELECT * FROM deliveries WHERE id = ?', id);
      return row ? deliveryOf(row) : null;
    },
    byState: states =>
      db.all<DeliveryRow>(`SELECT * FROM deliveries WHERE state IN (${marks(states)}) ORDER BY id`, ...states).map(deliveryOf),
    due: (states, now, limit) =>
      db
        .all<DeliveryRow>(
          `SELECT * FROM deliveries WHERE state IN (${marks(states)}) AND next_at <= ? ORDER BY next_at, id LIMIT ?`,
          ...states,
          now,
          limit,
        )
        .map(deliveryOf),
    nextAt: states =>
      db.get<{ at: number | null }>(`SELECT min(next_at) AS at FROM deliveries WHERE state IN (${marks(states)})`, ...states)?.at ?? null,
    move: (id, from, to, change, detail, now) => {
      if (!mayBecome(from, to)) throw new RangeError(`a delivery cannot go from ${from} to ${to}`);
      const set = assignments(change);
      const done = db.transaction(() => {
        if (!holds()) return false;
        const moved = db.run(
          `UPDATE deliveries SET state = ?, updated_at = ?${set.sql} WHERE id = ? AND state = ?`,
          to,
          now,
          ...set.values,
          id,
          from,
        ).changes;
        if (moved !== 1) return false;
        db.run(
          'INSERT INTO delivery_events (delivery_id, at, from_state, to_state, detail) VALUES (?, ?, ?, ?, ?)',
          id,
          now,
          from,
          to,
          detail,
        );
        return true;
      });
      if (done && to === 'handoff') witness.write(lastEvent());
      return done;
    },
    reschedule: (id, state, change, now) => {
      const set = assignments(change);
      return db.transaction(
        () =>
          holds() &&
          db.run(`UPDATE deliveries SET updated_at = ?${set.sql} WHERE id = ? AND state = ?`, now, ...set.values, id, state).changes === 1,
      );
    },
    together: work => db.transaction(work),
    events: id =>
      db.all<DeliveryEvent>(
        'SELECT at, from_state AS "from", to_state AS "to", detail FROM delivery_events WHERE delivery_id = ? ORDER BY id',
        id,
      ),
    sentSince: (accountId, since) =>
      db.get<{ n: number }>(
        `SELECT count(*) AS n FROM deliveries WHERE account_id = ?1 AND
           (accepted_at >= ?2 OR (state IN ('handoff', 'unknown', 'needs-user') AND dropped_at >= ?2))`,
        accountId,
        since,
      )?.n ?? 0,
    lastTo: (address, exceptId) =>
      db.get<{ at: number | null }>(
        `SELECT max(coalesce(accepted_at, dropped_at)) AS at FROM deliveries
         WHERE address = ? AND id <> ? AND state IN ('accepted', 'filed', 'handoff', 'unknown', 'needs-user')`,
        address,
        exceptId,
      )?.at ?? null,
    suppressed: address =>
      db.get<{ reason: string }>('SELECT reason FROM suppressions WHERE address_hash = ?', hashOf(address))?.reason ?? null,
    suppress: (address, reason, now) =>
      void db.run(
        'INSERT INTO suppressions (address_hash, reason, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        hashOf(address),
        reason,
        now,
      ),
    sending: accountId => {
      const row = db.get<{ files_sent: FilesSent; paused_until: number | null; paused_why: string | null }>(
        'SELECT files_sent, paused_until, paused_why FROM account_sending WHERE account_id = ?',
        accountId,
      );
      return { filesSent: row?.files_sent ?? 'unknown', pausedUntil: row?.paused_until ?? null, pausedWhy: row?.paused_why ?? null };
    },
    setSending(accountId, change) {
      const next = { ...this.sending(accountId), ...change };
      db.run(
        `INSERT INTO account_sending (account_id, files_sent, paused_until, paused_why) VALUES (?, ?, ?, ?)
         ON CONFLICT (account_id) DO UPDATE SET files_sent = excluded.files_sent, paused_until = excluded.paused_until, paused_why = excluded.paused_why`,
        accountId,
        next.filesSent,
        next.pausedUntil,
        next.pausedWhy,
      );
    },
    close: () => db.close(),
  };
}
