import type { Lang } from '../../../shared/contract/shapes.ts';
import { zoneOffset } from '../../../shared/domain/outbox/header-date.ts';
import { ExpectedError } from '../expected-error.ts';
import type { OutboxPorts } from '../ports/outbox.ts';
import type { StoredAccount } from '../ports/store.ts';

export interface ToSelf {
  /** Names these mails in the outbox. */
  readonly campaign: string;
  /** One mail for each; a second with the same is the first. */
  readonly generation: number;
  readonly subject: string;
  readonly text: string;
}

/** Queues a mail to the account's own address, by the same path as every other. The number of the delivery. */
export async function queueToSelf(
  { store, composer }: OutboxPorts,
  account: StoredAccount,
  { subject, text, ...of }: ToSelf,
  { now, timeZone, lang }: { readonly now: number; readonly timeZone: string; readonly lang: Lang },
): Promise<number> {
  const { email } = account.settings;
  const key = { ...of, step: 0, address: email.toLowerCase() };
  const messageId = composer.messageId(key, email);
  const composed = await composer.compose({
    from: { name: '', address: email },
    to: { name: '', address: email },
    subject,
    text,
    language: lang,
    messageId,
    continues: null,
    date: now,
    zoneOffset: zoneOffset(now, timeZone),
    attachments: [],
    unsubscribeAddress: null,
  });
  if (!composed.ok) throw new ExpectedError('message-unfit', { problem: composed.problems.join() });
  // To oneself there is nothing to be late for, no answer to wait for, and no such thing as too many.
  store.add(
    {
      ...key,
      accountId: account.id,
      sender: email,
      messageId,
      raw: composed.raw,
      scheduledFor: now,
      latest: null,
      terms: { zone: null, window: null, stopsOnReply: false },
      despite: 'duplicate-address',
    },
    now,
  );
  const row = store.list({ campaign: of.campaign }).find(delivery => delivery.messageId === messageId);
  if (!row) throw new ExpectedError('delivery-unknown', { delivery: messageId });
  return row.id;
}
