import { verifyAt } from '../../../shared/domain/outbox/retry.ts';
import type { DeliverySummary } from '../ports/outbox-store.ts';
import type { SentFolder } from '../ports/sent-folder.ts';
import type { OutboxContext } from './outbox-context.ts';

/**
 * A delivery that may have been sent is looked for in Sent, five times over an hour. Found: sent. Not found proves that it was not only
 * where the server files what it takes by itself; everywhere else the user is asked, since a wish sent twice is worse than one not sent.
 */
export async function verify({ store, now }: OutboxContext, delivery: DeliverySummary, sent: SentFolder): Promise<void> {
  const { id, messageId, looks } = delivery;
  const copy = await sent.find(messageId, null, 'anywhere');
  const at = now();
  if (copy) {
    store.move(id, 'unknown', 'filed', { acceptedAt: delivery.droppedAt ?? at, filedUid: copy.uid }, 'found in Sent', at);
    return;
  }
  const again = verifyAt(delivery.droppedAt ?? at, looks + 1);
  if (again !== null && sent.exists) {
    store.reschedule(id, 'unknown', { looks: looks + 1, nextAt: Math.max(again, at + 1) }, at);
    return;
  }
  if (sent.exists && store.sending(delivery.accountId).filesSent === 'server') {
    store.move(id, 'unknown', 'queued', { nextAt: at, looks: 0 }, 'not in Sent, where this server files all it takes', at);
  } else store.move(id, 'unknown', 'needs-user', { reason: 'line-dropped' }, 'Sent does not tell', at);
}

/** Before the first submission of what may have left before the database was restored. True where it may now go the usual way. */
export async function provenUnsent({ store, now }: OutboxContext, delivery: DeliverySummary, sent: SentFolder): Promise<boolean> {
  const copy = await sent.find(delivery.messageId, null, 'anywhere');
  const at = now();
  if (copy) {
    store.move(delivery.id, 'queued', 'filed', { acceptedAt: at, filedUid: copy.uid, verifyFirst: false }, 'found in Sent', at);
    return false;
  }
  if (sent.exists && store.sending(delivery.accountId).filesSent === 'server') {
    store.reschedule(delivery.id, 'queued', { verifyFirst: false }, at);
    return true;
  }
  store.move(
    delivery.id,
    'queued',
    'needs-user',
    { reason: 'restored-database' },
    'the database may be a backup, and Sent does not tell',
    at,
  );
  return false;
}
