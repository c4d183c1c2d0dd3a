import type { OutboxStore } from '../../../electron/backend/ports/outbox-store.ts';

/** Kills this very process (SIGKILL: no handler, no flush) just before or just after the nth commit. */
export function crashAt(store: OutboxStore, commit: number, edge: 'before' | 'after'): OutboxStore {
  let count = 0;
  const around = <T>(write: () => T): T => {
    count++;
    if (count === commit && edge === 'before') process.kill(process.pid, 'SIGKILL');
    const result = write();
    if (count === commit && edge === 'after') process.kill(process.pid, 'SIGKILL');
    return result;
  };
  return {
    ...store,
    acquire: now => around(() => store.acquire(now)),
    move: (...args) => around(() => store.move(...args)),
    reschedule: (...args) => around(() => store.reschedule(...args)),
    setSending: (...args) => around(() => store.setSending(...args)),
  };
}
