import type { Lang } from '../../../shared/contract/shapes.ts';
import { messages } from '../../../shared/i18n/index.ts';
import type { OutboxPorts } from '../ports/outbox.ts';
import type { StoredAccount } from '../ports/store.ts';
import { queueToSelf } from './queue-to-self.ts';

export const SELF_TEST = 'self-test';

/** A mail to oneself shows that sending works, and teaches who leaves the copy in Sent. Each one asked for is one. */
export function queueSelfTest(
  ports: OutboxPorts,
  account: StoredAccount,
  at: { readonly now: number; readonly timeZone: string; readonly lang: Lang },
): Promise<number> {
  const { selfTest } = messages(at.lang).outbox;
  return queueToSelf(ports, account, { campaign: SELF_TEST, generation: at.now, ...selfTest }, at);
}
