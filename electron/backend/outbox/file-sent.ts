import type { Delivery } from '../ports/outbox-store.ts';
import type { SentFolder } from '../ports/sent-folder.ts';
import type { OutboxContext } from './outbox-context.ts';

const MINUTE = 60_000;
/** How long a server that files by itself may take before we file: the slowest measured takes a minute and a half. */
const PATIENCE_MS = 5 * MINUTE;
const RETRY_MS = 2 * MINUTE;

/**
 * Leaves one copy in Sent of what the server accepted. Looks first, always: an APPEND whose answer was lost may have filed it. Never
 * submits anything: a copy that cannot be filed is retried here for good.
 */
export async function fileSent({ store, now }: OutboxContext, delivery: Delivery, sent: SentFolder): Promise<void> {
  const { id, accountId, messageId, raw } = delivery;
  const acceptedAt = delivery.acceptedAt ?? now();
  if (!sent.exists) {
    store.setSending(accountId, { filesSent: 'no-folder' });
    store.move(id, 'accepted', 'filed', {}, 'the account has no Sent folder', now());
    return;
  }
  const copy = await sent.find(messageId, serverIdIn(delivery.response));
  if (copy) {
    // Ours would have been noted with its UID, so this copy is the server's own.
    if (delivery.looks === 0) store.setSending(accountId, { filesSent: copy.keptId ? 'server' : 'server-renames' });
    store.move(id, 'accepted', 'filed', { filedUid: copy.uid }, 'found in Sent', now());
    return;
  }
  const { filesSent } = store.sending(accountId);
  if (filesSent !== 'us' && now() - acceptedAt < PATIENCE_MS) {
    store.reschedule(id, 'accepted', { nextAt: now() + MINUTE }, now());
    return;
  }
  // `looks` counts our APPENDs: once one was tried, a copy found later may be ours and teaches nothing about the server.
  store.reschedule(id, 'accepted', { looks: delivery.looks + 1, nextAt: now() + RETRY_MS }, now());
  const filed = await sent.append(raw, acceptedAt);
  store.setSending(accountId, { filesSent: 'us' });
  store.move(id, 'accepted', 'filed', { filedUid: filed }, 'filed by us', now());
}

/** The id some servers give instead of ours, in the answer to the dot: `250 2.0.0 OK <…@…prod.outlook.com>`. */
export const serverIdIn = (response: string | null): string | null =>
  /<([^<>\s@]{1,200}@[^<>\s]{1,200})>/.exec(response ?? '')?.[1] ?? null;
