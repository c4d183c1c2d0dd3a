import type { Events } from '../events.ts';
import { ExpectedError } from '../expected-error.ts';
import { learnFacts } from '../facts/learn-facts.ts';
import type { Ports } from '../ports/index.ts';
import type { MailSession } from '../ports/mail.ts';
import { whereItBroke } from '../where-it-broke.ts';
import { takeBack } from './take-back.ts';

/** Called at the end of a scan, while its connection is open. Never rejects: that a mailbox was read does not hang on what came back. */
export type AfterScan = (accountId: number, session: MailSession, signal: AbortSignal) => Promise<void>;

/** Accounts are scanned side by side; what came back is judged one account at a time, so that two copies of one mail are seen as one. */
export function createAfterScan(ports: Ports, events: Events): AfterScan {
  let queue: Promise<unknown> = Promise.resolve();
  return async (accountId, session, signal) => {
    const taken = queue.then(async () => {
      const changed = await takeBack(ports, accountId, session, signal);
      return { changed, learnt: await learnFacts(ports, accountId, session, signal) };
    });
    queue = taken.catch(() => {});
    try {
      const { changed, learnt } = await taken;
      if (learnt) events.emit({ type: 'people.changed' });
      if (!changed && !learnt) return;
      events.emit({ type: 'writing.changed' });
      events.emit({ type: 'outbox.changed' });
    } catch (error) {
      if (error instanceof ExpectedError) ports.log.info('what came back was not read', { account: accountId, code: error.failure.code });
      else ports.log.warn('what came back could not be read', { account: accountId, ...whereItBroke(error) });
    }
  };
}
