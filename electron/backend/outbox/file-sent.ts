import type { DeliverySummary, FilesSent } from '../ports/outbox-store.ts';
import type { SentFolder } from '../ports/sent-folder.ts';
import type { OutboxContext } from './outbox-context.ts';

const MINUTE = 60_000;
/** How long a server that files by itself may take before we file: the slowest measured takes a minute and a half. */
const PATIENCE_MS = 5 * MINUTE;
/** For servers that are known to, or were seen to: a second copy beside a late one is worse than a late one. */
const LONG_PATIENCE_MS = 60 * MINUTE;
const RETRY_MS = 2 * MINUTE;

/**
 * Leaves one copy in Sent of what the server accepted. Looks first, always: an APPEND whose answer was lost may have filed it. Never
 * submits anything: a copy that cannot be filed is retried here for good. Where `isKnownToFile`, none of ours is ever filed.
 */
export async function fileSent(
  { store, now }: OutboxContext,
  delivery: DeliverySummary,
  sent: SentFolder,
  isKnownToFile: boolean,
): Promise<void> {
  const { id, accountId, messageId } = delivery;
  const acceptedAt = delivery.acceptedAt ?? now();
  const { filesSent, filedAfterMs } = store.sending(accountId);
  const learn = (learned: FilesSent, after = filedAfterMs): void => {
    if (learned !== filesSent || after !== filedAfterMs) store.setSending(accountId, { filesSent: learned, filedAfterMs: after });
  };
  if (!sent.exists) {
    learn('no-folder');
    store.move(id, 'accepted', 'filed', {}, 'the account has no Sent folder', now());
    return;
  }
  const copy = await sent.find(messageId, serverIdIn(delivery.response), 'sent');
  if (copy) {
    // Ours would have been noted with its UID, so this copy is the server's own.
    if (delivery.looks === 0) learn(copy.keptId ? 'server' : 'server-renames', Math.max(filedAfterMs ?? 0, now() - acceptedAt));
    store.move(id, 'accepted', 'filed', { filedUid: copy.uid }, 'found in Sent', now());
    return;
  }
  // Its copy may lie there under an id nobody told us: one of ours would be the second.
  const isTheirs = isKnownToFile || filesSent === 'server-renames';
  const patience = isTheirs || filesSent === 'server' ? LONG_PATIENCE_MS : PATIENCE_MS;
  if ((isTheirs || filesSent !== 'us') && now() - acceptedAt < patience) {
    store.reschedule(id, 'accepted', { nextAt: now() + MINUTE }, now());
    return;
  }
  if (isTheirs) {
    store.move(id, 'accepted', 'filed', {}, 'the server files what it takes; its copy was not found', now());
    return;
  }
  const raw = store.get(id)?.raw;
  if (!raw) {
    store.reschedule(id, 'accepted', { nextAt: now() + RETRY_MS }, now());
    return;
  }
  // `looks` counts our APPENDs: once one was tried, a copy found later may be ours and teaches nothing about the server.
  store.reschedule(id, 'accepted', { looks: delivery.looks + 1, nextAt: now() + RETRY_MS }, now());
  const filed = await sent.append(raw, acceptedAt);
  // What only the user says was sent may not have been, and its absence then says nothing about the server.
  if (delivery.reason !== 'marked-sent-by-user') learn('us');
  store.move(id, 'accepted', 'filed', { filedUid: filed }, 'filed by us', now());
}

/** The id some servers give instead of ours, in the answer to the dot: `250 2.0.0 OK <…@…prod.outlook.com>`. */
export const serverIdIn = (response: string | null): string | null =>
  /<([^<>\s@]{1,200}@[^<>\s]{1,200})>/.exec(response ?? '')?.[1] ?? null;
