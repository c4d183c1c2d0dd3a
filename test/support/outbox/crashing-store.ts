import { ExpectedError } from '../../../electron/backend/expected-error.ts';
import type { OutboxStore } from '../../../electron/backend/ports/outbox-store.ts';

/** What happens at the nth commit of a run. */
export type Incident =
  /** SIGKILL: no handler, no flush. */
  | { readonly kind: 'kill'; readonly commit: number; readonly edge: 'before' | 'after' }
  /** The disk is full for so many writes, then there is room again. */
  | { readonly kind: 'disk-full'; readonly commit: number; readonly writes: number }
  /** The computer sleeps, right after it. */
  | { readonly kind: 'sleep'; readonly commit: number; readonly ms: number };

/** The store, with incidents at its writes. `sleep` moves the clock of the program under test. */
export function withIncidents(store: OutboxStore, incidents: readonly Incident[], sleep: (ms: number) => void): OutboxStore {
  let count = 0;
  const around = <T>(write: () => T): T => {
    count++;
    const kill = incidents.find(incident => incident.kind === 'kill' && incident.commit === count);
    if (kill?.kind === 'kill' && kill.edge === 'before') process.kill(process.pid, 'SIGKILL');
    for (const incident of incidents) {
      if (incident.kind === 'disk-full' && count >= incident.commit && count < incident.commit + incident.writes)
        throw new ExpectedError('disk-full', { file: 'mail.db' }, { retryable: true });
    }
    const result = write();
    if (kill) process.kill(process.pid, 'SIGKILL');
    for (const incident of incidents) if (incident.kind === 'sleep' && incident.commit === count) sleep(incident.ms);
    return result;
  };
  return {
    ...store,
    acquire: now => around(() => store.acquire(now)),
    begin: (...args) => around(() => store.begin(...args)),
    move: (...args) => around(() => store.move(...args)),
    reschedule: (...args) => around(() => store.reschedule(...args)),
    putOff: (...args) => around(() => store.putOff(...args)),
    setSending: (...args) => around(() => store.setSending(...args)),
  };
}
