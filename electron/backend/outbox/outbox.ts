import type { ErrorCode } from '../../../shared/contract/errors.ts';
import { isKnownToFile } from '../../../shared/domain/outbox/provider-caps.ts';
import { isLate } from '../../../shared/domain/outbox/retry.ts';
import { nextStep } from '../../../shared/domain/outbox/smtp-outcome.ts';
import { ExpectedError } from '../expected-error.ts';
import type { DeliverySummary } from '../ports/outbox-store.ts';
import type { SentFolder } from '../ports/sent-folder.ts';
import type { SmtpSession } from '../ports/submitter.ts';
import { deliver } from './deliver.ts';
import { judge } from './judge.ts';
import { fileSent } from './file-sent.ts';
import type { OutboxContext, SendingAccount } from './outbox-context.ts';
import { pauseAccount } from './pause-account.ts';
import { recover } from './recover.ts';
import { provenUnsent, verify } from './verify.ts';

const MINUTE = 60_000;
const BATCH = 200;
/** How long a doubt may wait for a mailbox that cannot be opened. */
const PATIENCE_MS = 24 * 60 * MINUTE;
const STORE_FAILURES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'disk-full',
  'disk-failing',
  'database-locked',
  'database-damaged',
  'folder-not-writable',
]);

export interface Outbox {
  /** Does what is due now, in the one safe order. Resolves to the next time something is due, or null. Never two at a time. */
  tick(): Promise<number | null>;
  /** Gives the lease back; what is in flight has ended. */
  close(): void;
}

/** Groups by account, so that each gets one connection. */
function byAccount(deliveries: readonly DeliverySummary[]): Map<number, DeliverySummary[]> {
  const groups = new Map<number, DeliverySummary[]>();
  for (const delivery of deliveries) groups.set(delivery.accountId, [...(groups.get(delivery.accountId) ?? []), delivery]);
  return groups;
}

/**
 * The outbox: recovers once it holds the lease, then settles doubts, files copies and only then sends. Null where another instance holds
 * the lease: that one sends.
 */
export function openOutbox(context: OutboxContext): Outbox | null {
  const { store, submitter, sentFolders, credentials, now } = context;
  // One commit: what taking the lease shows of a restored database is gone once it is taken, so what follows from it must not be lost.
  const isOurs = store.together(() => {
    const { granted, restored } = store.acquire(now());
    if (granted) recover(context, restored);
    return granted;
  });
  if (!isOurs) return null;

  /** With the account's Sent folder, or everything later: what cannot be looked up is not guessed at. */
  const withSent = async (
    accountId: number,
    deliveries: readonly DeliverySummary[],
    work: (delivery: DeliverySummary, sent: SentFolder, account: SendingAccount) => Promise<void>,
  ): Promise<void> => {
    const later = ({ id, state, droppedAt }: DeliverySummary): boolean => {
      if (state === 'unknown' && droppedAt !== null && now() - droppedAt > PATIENCE_MS)
        return store.move(id, 'unknown', 'needs-user', { reason: 'line-dropped' }, 'Sent could not be asked for a day', now());
      return store.reschedule(id, state, { nextAt: now() + (state === 'accepted' ? 5 : 1) * MINUTE }, now());
    };
    const account = await credentials(accountId);
    const sent = account ? await sentFolders.open(account.settings, account.password, account.sentFolder).catch(() => null) : null;
    if (!account || !sent) {
      deliveries.forEach(later);
      return;
    }
    try {
      for (const delivery of deliveries) {
        store.heartbeat(now());
        await work(delivery, sent, account).catch(error => {
          // A full disk or a lost lease is not the Sent folder's failure.
          if (error instanceof ExpectedError && STORE_FAILURES.has(error.failure.code)) throw error;
          later(delivery);
        });
      }
    } finally {
      store.sync();
      await sent.close();
    }
  };

  const sendAll = async (accountId: number, deliveries: readonly DeliverySummary[]): Promise<void> => {
    const account = await credentials(accountId);
    const { pausedUntil } = store.sending(accountId);
    const isPaused = pausedUntil !== null && pausedUntil > now();
    if (!account || isPaused || store.isLocked()) {
      // Looked at again now and then: the pause may end, the password may come, or the key of the texts. Late meanwhile is late, except for pauses.
      const again = isPaused ? Math.min(pausedUntil, now() + 60 * MINUTE) : now() + MINUTE;
      store.together(() => {
        for (const { id, scheduledFor, latest } of deliveries) {
          if (!isPaused && isLate(now(), scheduledFor, latest))
            store.move(id, 'queued', 'held', { reason: 'late' }, 'the account could not be used in time', now());
          else store.reschedule(id, 'queued', { nextAt: again }, now());
        }
      });
      return;
    }
    let session: SmtpSession | null = null;
    try {
      for (const delivery of deliveries) {
        if ((store.sending(accountId).pausedUntil ?? 0) > now()) break;
        const judgement = await judge(context, delivery);
        if (judgement === 'stop') break;
        if (judgement === 'skip') continue;
        if (!session?.usable) {
          const opened = await submitter.open(account.settings, account.password);
          if ('failure' in opened) {
            const next = nextStep(opened.failure);
            if (next.step === 'pause-account') pauseAccount(store, accountId, next.why, now());
            store.together(() => deliveries.forEach(({ id }) => store.reschedule(id, 'queued', { nextAt: now() + 5 * MINUTE }, now())));
            return;
          }
          session = opened.session;
        }
        store.heartbeat(now());
        if (!(await deliver(context, delivery, session))) break;
      }
    } finally {
      session?.close();
      store.sync();
    }
  };

  const once = async (): Promise<number | null> => {
    if (!store.heartbeat(now())) return null;
    for (const [accountId, doubts] of byAccount(store.due(['unknown'], now(), BATCH))) {
      await withSent(accountId, doubts, (delivery, sent) => verify(context, delivery, sent));
    }
    const queued = store.due(['queued'], now(), BATCH);
    for (const [accountId, doubts] of byAccount(queued.filter(delivery => delivery.verifyFirst))) {
      await withSent(accountId, doubts, async (delivery, sent) => void (await provenUnsent(context, delivery, sent)));
    }
    for (const [accountId, ready] of byAccount(queued.filter(delivery => !delivery.verifyFirst))) await sendAll(accountId, ready);
    for (const [accountId, accepted] of byAccount(store.due(['accepted'], now(), BATCH))) {
      await withSent(accountId, accepted, (delivery, sent, { settings }) =>
        fileSent(context, delivery, sent, isKnownToFile(settings.smtp.host)),
      );
    }
    return store.nextAt(['unknown', 'queued', 'accepted']);
  };

  let running: Promise<number | null> = Promise.resolve(null);
  return {
    tick: () => {
      running = running.then(once, once);
      return running;
    },
    close: () => store.release(),
  };
}
