import { isLate } from '../../../shared/domain/outbox/retry.ts';
import type { DeliverySummary } from '../ports/outbox-store.ts';
import type { OutboxContext } from './outbox-context.ts';

const HOUR = 3_600_000;

/** Whether this delivery may go now; moves it aside where not. `stop`: nor may any other of the account. */
export async function judge({ store, guard, now }: OutboxContext, delivery: DeliverySummary): Promise<'go' | 'skip' | 'stop'> {
  const at = now();
  if (isLate(at, delivery.scheduledFor, delivery.latest)) {
    store.move(delivery.id, 'queued', 'held', { reason: 'late' }, 'later than it was meant for', at);
    return 'skip';
  }
  const suppressed = store.suppressed(delivery.address);
  if (suppressed) {
    const reason = suppressed === 'dead-address' ? suppressed : 'asked-not-to-write';
    store.move(delivery.id, 'queued', 'suppressed', { reason }, suppressed, at);
    return 'skip';
  }
  const last = delivery.despite === 'duplicate-address' ? null : store.lastTo(delivery.address, delivery.id);
  if (last !== null && at - last < 24 * HOUR) {
    store.move(delivery.id, 'queued', 'held', { reason: 'duplicate-address' }, 'another mail went there within a day', at);
    return 'skip';
  }
  const pending = guard(delivery, at);
  // Whatever it waits for, the answer to the mail before is on the disk meanwhile; else the next hand-over, in a moment, puts it there.
  if (pending instanceof Promise) store.sync();
  const verdict = pending instanceof Promise ? await pending : pending;
  if (verdict.go) return 'go';
  if (verdict.to !== 'later') {
    store.move(delivery.id, 'queued', verdict.to, { reason: verdict.reason }, 'guard', now());
    return 'skip';
  }
  if (verdict.whole) {
    store.putOff(delivery.accountId, verdict.at, now());
    return 'stop';
  }
  // What we put off ourselves is not late by it.
  store.reschedule(delivery.id, 'queued', { nextAt: verdict.at, scheduledFor: Math.max(delivery.scheduledFor, verdict.at) }, now());
  return 'skip';
}
