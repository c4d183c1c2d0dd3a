import { zoneOffset } from '../../../shared/domain/outbox/header-date.ts';
import { messages } from '../../../shared/i18n/index.ts';
import type { Lang } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../expected-error.ts';
import type { OutboxPorts } from '../ports/outbox.ts';
import type { StoredAccount } from '../ports/store.ts';

export const SELF_TEST = 'self-test';

/**
 * Queues a mail to the account's own address, by the same path as every other: what then happens shows that sending works, and teaches
 * who leaves the copy in Sent. The number of the delivery.
 */
export async function queueSelfTest(
  { store, composer }: OutboxPorts,
  account: StoredAccount,
  { now, timeZone, lang }: { readonly now: number; readonly timeZone: string; readonly lang: Lang },
): Promise<number> {
  const { email } = account.settings;
  const key = { campaign: SELF_TEST, step: 0, address: email.toLowerCase(), generation: now };
  const messageId = composer.messageId(key, email);
  const { selfTest } = messages(lang).outbox;
  const composed = await composer.compose({
    from: { name: '', address: email },
    to: { name: '', address: email },
    subject: selfTest.subject,
    text: selfTest.text,
    language: lang,
    messageId,
    continues: null,
    date: now,
    zoneOffset: zoneOffset(now, timeZone),
    attachments: [],
    unsubscribeAddress: null,
  });
  if (!composed.ok) throw new ExpectedError('message-unfit', { problem: composed.problems.join() });
  // Asked for by hand, one at a time: nothing to be late for, no answer to wait for, and a second one today is a second test.
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
  const row = store.list({ campaign: SELF_TEST }).find(delivery => delivery.messageId === messageId);
  if (!row) throw new ExpectedError('delivery-unknown', { delivery: messageId });
  return row.id;
}
