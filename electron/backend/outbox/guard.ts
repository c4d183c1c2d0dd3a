import { pace } from '../../../shared/domain/outbox/pacing.ts';
import { isTimeZone, nextInWindow } from '../../../shared/domain/outbox/send-window.ts';
import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import type { SendingPolicy } from '../ports/outbox.ts';
import type { DeliverySummary, OutboxStore } from '../ports/outbox-store.ts';
import type { Verdict } from './outbox-context.ts';

const DAY = 24 * 3_600_000;
const RETRY_MS = 5 * 60_000;
/** How far back days of sending count as having warmed the account up. */
const WARM_DAYS = 30;

export interface GuardContext {
  readonly store: OutboxStore;
  readonly policy: SendingPolicy;
  readonly settingsOf: (accountId: number) => AccountSettings | null;
  /** IANA name of the user's zone. */
  readonly timeZone: () => string;
  /** Reads what is new in the account's mailbox, if that is not known already; false where that was not possible now. */
  readonly freshen: (accountId: number) => boolean | Promise<boolean>;
  /** Other addresses of the same person. */
  readonly othersOf: (address: string) => readonly string[];
  /** Which way a letter went that was exchanged with the address since then, our own left out. */
  readonly exchangedSince: (address: string, since: number) => 'received' | 'sent' | null;
}

const later = (at: number, whole = false): Verdict => ({ go: false, to: 'later', at, whole });

/** What may still stop a delivery in the last moment, cheapest first; the mailbox is read last, when everything else says go. */
export function createGuard(context: GuardContext): (delivery: DeliverySummary, now: number) => Verdict | Promise<Verdict> {
  const { store, policy, settingsOf, timeZone, freshen, exchangedSince, othersOf } = context;

  const inWindow = ({ terms }: DeliverySummary, now: number): number => {
    if (!terms.window) return now;
    const zone = terms.zone !== null && isTimeZone(terms.zone) ? terms.zone : timeZone();
    return nextInWindow(now, terms.window, zone) ?? now;
  };

  /** A wish is a person's, whichever address it came from; and a mail to their other address an hour ago was a mail to them. */
  const byOtherAddresses = ({ id, address, despite }: DeliverySummary, now: number): Verdict | null => {
    for (const other of othersOf(address)) {
      const suppressed = store.suppressed(other);
      if (suppressed !== null && suppressed !== 'dead-address') return { go: false, to: 'suppressed', reason: 'asked-not-to-write' };
      const last = despite === 'duplicate-address' ? null : store.lastTo(other, id);
      if (last !== null && now - last < DAY) return { go: false, to: 'held', reason: 'duplicate-address' };
    }
    return null;
  };

  const answered = ({ address, approvedAt }: DeliverySummary): Verdict => {
    const exchanged = exchangedSince(address, approvedAt);
    if (exchanged === null) return { go: true };
    return { go: false, to: 'held', reason: exchanged === 'received' ? 'replied-since' : 'written-to-since' };
  };

  return (delivery, now) => {
    const undoUntil = delivery.approvedAt + policy.undoMs;
    // Not where the clock was set back since: then nobody would know when it ends.
    if (now < undoUntil && delivery.approvedAt <= now) return later(undoUntil);
    const elsewhere = byOtherAddresses(delivery, now);
    if (elsewhere) return elsewhere;
    const opens = inWindow(delivery, now);
    if (opens > now) return later(opens);

    const settings = settingsOf(delivery.accountId);
    const caps = settings ? policy.capsOf(settings) : null;
    if (caps) {
      const days = store.sendingDays(delivery.accountId, now - WARM_DAYS * DAY, now - DAY);
      const verdict = pace(now, delivery, store.pastMail(delivery.accountId, now - DAY), caps, days);
      if (!verdict.go) return later(verdict.at, verdict.whole);
    }
    if (!delivery.terms.stopsOnReply) return { go: true };
    // Without knowing what came there is no saying that nothing did.
    const judge = (isFresh: boolean): Verdict => (isFresh ? answered(delivery) : later(now + RETRY_MS, true));
    const isFresh = freshen(delivery.accountId);
    return isFresh instanceof Promise ? isFresh.then(judge) : judge(isFresh);
  };
}
