import type { SendingAccountState } from '../../../shared/contract/outbox.ts';
import { warmedUp } from '../../../shared/domain/outbox/pacing.ts';
import type { SendingPolicy } from '../ports/outbox.ts';
import type { OutboxStore } from '../ports/outbox-store.ts';
import type { StoredAccount } from '../ports/store.ts';
import { FOR_GOOD } from './pause-account.ts';

const DAY = 24 * 3_600_000;
const WHYS = ['quota', 'sign-in', 'blocked', 'user'] as const;

/** How an account stands for sending: a pause that has passed is none. */
export function accountSending(store: OutboxStore, policy: SendingPolicy, account: StoredAccount, now: number): SendingAccountState {
  const { filesSent, filedAfterMs, pausedUntil, pausedWhy } = store.sending(account.id);
  const isPaused = pausedUntil !== null && pausedUntil > now;
  const caps = policy.capsOf(account.settings);
  return {
    accountId: account.id,
    paused: isPaused ? (WHYS.find(why => why === pausedWhy) ?? 'blocked') : null,
    pausedUntil: isPaused && pausedUntil !== FOR_GOOD ? new Date(pausedUntil).toISOString() : null,
    filesSent,
    filedAfterMs,
    sentToday: store.sentSince(account.id, now - DAY),
    capPerDay: caps ? warmedUp(caps.perDay, store.sendingDays(account.id, now - 30 * DAY, now - DAY)) : null,
  };
}

/** Sends again from this account. What waited for it is not late by that. */
export function resumeAccount(store: OutboxStore, accountId: number, now: number): void {
  store.setSending(accountId, { pausedUntil: null, pausedWhy: null });
  store.callBack(accountId, now);
}
