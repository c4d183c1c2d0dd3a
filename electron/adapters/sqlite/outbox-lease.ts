import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import type { HandOver, Witness } from './outbox-witness.ts';

/** A holder that has been silent for so long is dead. */
export const LEASE_MS = 60_000;
const BEAT_MS = 5_000;

interface LeaseRow {
  /** Empty once given back. */
  readonly holder: string;
  readonly install: string;
  readonly pid: number;
  readonly heartbeat: number;
}

export interface Lease {
  acquire(now: number): { readonly granted: boolean; readonly restored: boolean };
  heartbeat(now: number): boolean;
  /** The last heartbeat is so young that another is not worth a write. */
  isFresh(now: number): boolean;
  holder(now: number): 'us' | 'another' | 'nobody';
  /** Asked inside the transaction of every move. */
  isOurs(): boolean;
  release(): void;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The row stays when the lease is given back: it tells where and when the database was last used, which a backup gets wrong. */
export function createLease(db: Database, install: string, witness: Witness): Lease {
  const us = randomUUID();
  let beat = -Infinity;
  const read = (): LeaseRow | undefined => db.get<LeaseRow>('SELECT holder, install, pid, heartbeat FROM outbox_lease WHERE id = 1');
  const isFree = (lease: LeaseRow | undefined, now: number): boolean =>
    !lease || lease.holder === '' || lease.heartbeat < now - LEASE_MS || lease.install !== install || !isAlive(lease.pid);

  const holds = ({ event, delivery, at }: HandOver): boolean =>
    db.get("SELECT 1 FROM delivery_events WHERE id = ? AND delivery_id = ? AND at = ? AND to_state = 'handoff'", event, delivery, at) !==
    undefined;
  const hasHandedOver = (): boolean => db.get("SELECT 1 FROM delivery_events WHERE to_state = 'handoff' LIMIT 1") !== undefined;

  /** A clock set back tells of a backup only where nothing vouches for the database. */
  const isRestored = (lease: LeaseRow | undefined, now: number): boolean => {
    const witnessed = witness.read();
    if (witnessed && !holds(witnessed)) return true;
    if (!lease) return false;
    return lease.install !== install || (lease.heartbeat > now + LEASE_MS && !witnessed && hasHandedOver());
  };

  return {
    acquire: now =>
      db.transaction(() => {
        const lease = read();
        if (lease?.holder !== us && !isFree(lease, now)) return { granted: false, restored: false };
        const restored = isRestored(lease, now);
        db.run(
          `INSERT INTO outbox_lease (id, holder, install, pid, heartbeat) VALUES (1, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, install = excluded.install, pid = excluded.pid, heartbeat = excluded.heartbeat`,
          us,
          install,
          process.pid,
          now,
        );
        return { granted: true, restored };
      }),
    heartbeat: now => {
      beat = now;
      return db.run('UPDATE outbox_lease SET heartbeat = ? WHERE id = 1 AND holder = ?', now, us).changes === 1;
    },
    isFresh: now => Math.abs(now - beat) < BEAT_MS,
    holder: now => {
      const lease = read();
      if (lease?.holder === us) return 'us';
      return isFree(lease, now) ? 'nobody' : 'another';
    },
    isOurs: () => read()?.holder === us,
    release: () => void db.run("UPDATE outbox_lease SET holder = '' WHERE holder = ?", us),
  };
}
