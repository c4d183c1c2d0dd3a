import type { Events } from '../events.ts';
import { ExpectedError } from '../expected-error.ts';
import { learnFacts } from '../facts/learn-facts.ts';
import type { Ports } from '../ports/index.ts';
import type { MailSession } from '../ports/mail.ts';
import { whereItBroke } from '../where-it-broke.ts';
import { takeBack } from './take-back.ts';

/**
 * Called when all headers are read, while the connection is open; `moved`: some folder was not as it had been left. Never rejects: that a
 * mailbox was read does not hang on what came back.
 */
export type AfterScan = (accountId: number, session: MailSession, signal: AbortSignal, moved: boolean) => Promise<void>;

/** Gives whether something changed. May reject as the session does. */
type Reading = (accountId: number, session: MailSession, signal: AbortSignal, moved: boolean) => Promise<boolean>;

/** Accounts are scanned side by side; their mails are judged one account at a time, so that two copies of one mail are seen as one. */
function oneByOne(ports: Ports, read: Reading, changed: () => void): AfterScan {
  let queue: Promise<unknown> = Promise.resolve();
  return async (...scan) => {
    const [accountId] = scan;
    const taken = queue.then(() => read(...scan));
    queue = taken.catch(() => {});
    try {
      if (await taken) changed();
    } catch (error) {
      if (error instanceof ExpectedError) ports.log.info('what came back was not read', { account: accountId, code: error.failure.code });
      else ports.log.warn('what came back could not be read', { account: accountId, ...whereItBroke(error) });
    }
  };
}

/** What came back for mails of the last weeks: what is still to be sent hangs on it. */
export function createTakeBack(ports: Ports, events: Events): AfterScan {
  return oneByOne(ports, (accountId, session, signal) => takeBack(ports, accountId, session, signal), tellSending(events));
}

/** What reports and absences of all the years tell of addresses. */
export function createFactReader(ports: Ports, events: Events): AfterScan {
  const tell = tellSending(events);
  return oneByOne(
    ports,
    (...scan) => learnFacts(ports, ...scan),
    () => {
      events.emit({ type: 'people.changed' });
      tell();
    },
  );
}

const tellSending = (events: Events) => (): void => {
  events.emit({ type: 'writing.changed' });
  events.emit({ type: 'outbox.changed' });
};
