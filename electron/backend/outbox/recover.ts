import { recovered } from '../../../shared/domain/outbox/delivery-state.ts';
import type { OutboxContext } from './outbox-context.ts';

/**
 * What a crash left behind, before anything is sent. Claimed and submitting go back to the queue: without the hand-over mark the server
 * cannot have them. A database that may be a backup proves nothing about what left since: everything still waiting is looked for first.
 */
export function recover({ store, now }: OutboxContext, restored: boolean): void {
  const at = now();
  for (const delivery of store.list({ states: ['claimed', 'submitting', 'handoff'] })) {
    const to = recovered(delivery.state);
    if (!to) continue;
    const change = to === 'unknown' ? { droppedAt: delivery.droppedAt ?? at, looks: 0, nextAt: at } : { nextAt: at };
    store.move(delivery.id, delivery.state, to, change, 'found at start', at);
  }
  if (!restored) return;
  for (const { id, accountId, looks } of store.list({ states: ['accepted'] })) {
    // A copy found now may be one we filed after the backup: it must not teach that the server files by itself.
    store.setSending(accountId, { filesSent: 'unknown' });
    store.reschedule(id, 'accepted', { looks: looks + 1 }, at);
  }
  // What is held may have been let go, and sent, after the backup.
  for (const { id, state } of store.list({ states: ['queued', 'held'] })) store.reschedule(id, state, { verifyFirst: true }, at);
}
