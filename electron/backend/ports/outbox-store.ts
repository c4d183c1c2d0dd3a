import type { DeliveryState } from '../../../shared/domain/outbox/delivery-state.ts';
import type { PastMail } from '../../../shared/domain/outbox/pacing.ts';
import type { DeliveryReason } from '../../../shared/domain/outbox/reasons.ts';
import type { SendWindow } from '../../../shared/domain/outbox/send-window.ts';

/** What was agreed for one delivery beside its text and time. */
export interface DeliveryTerms {
  /** The recipient's IANA zone where known; null: the user's. */
  readonly zone: string | null;
  /** Null: at any hour. */
  readonly window: SendWindow | null;
  /** Held where a letter was exchanged since the approval. */
  readonly stopsOnReply: boolean;
}

export const USUAL_TERMS: DeliveryTerms = { zone: null, window: null, stopsOnReply: true };

/** One recipient's mail of one step. Times are epoch ms. The bytes are frozen at approval and serve both SMTP and APPEND. */
export interface Delivery {
  readonly id: number;
  readonly campaign: string;
  readonly step: number;
  readonly address: string;
  /** Grows only when the user asks for a new copy. */
  readonly generation: number;
  readonly accountId: number;
  /** Envelope sender. */
  readonly sender: string;
  /** Without brackets; the same through every retry (RFC 5322 §3.6.4). */
  readonly messageId: string;
  /** Null where they are sealed and cannot be opened here: then nothing may be sent. */
  readonly raw: Uint8Array | null;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly scheduledFor: number;
  /** After this it is held; null: six hours after `scheduledFor`. */
  readonly latest: number | null;
  readonly nextAt: number;
  readonly attempts: number;
  readonly firstAttemptAt: number | null;
  readonly droppedAt: number | null;
  readonly looks: number;
  /** The database may be older than what was sent: look into Sent before the first submission. */
  readonly verifyFirst: boolean;
  readonly response: string | null;
  readonly filedUid: number | null;
  readonly acceptedAt: number | null;
  /** When the user said that it may go; grows when they say so again. */
  readonly approvedAt: number;
  readonly terms: DeliveryTerms;
  /** The reason for which it was held, and despite which the user let it go. */
  readonly despite: DeliveryReason | null;
}

/** A row without its bytes, for lists. */
export type DeliverySummary = Omit<Delivery, 'raw'>;

export type NewDelivery = Pick<
  Delivery,
  'campaign' | 'step' | 'address' | 'generation' | 'accountId' | 'sender' | 'messageId' | 'scheduledFor' | 'latest'
> & { readonly raw: Uint8Array; readonly terms?: DeliveryTerms; readonly despite?: DeliveryReason };

/** What a transition may write beside the state. */
export type DeliveryChange = Partial<
  Pick<
    Delivery,
    | 'reason'
    | 'scheduledFor'
    | 'latest'
    | 'nextAt'
    | 'attempts'
    | 'firstAttemptAt'
    | 'droppedAt'
    | 'looks'
    | 'verifyFirst'
    | 'response'
    | 'filedUid'
    | 'acceptedAt'
    | 'approvedAt'
    | 'despite'
  >
>;

/**
 * How the Sent copy comes about, learned from what was sent. Only `server` makes Sent a proof: the server files all it takes, under the
 * Message-ID it was given. `server-renames` gives it another one.
 */
export const FILES_SENT = ['unknown', 'server', 'server-renames', 'us', 'no-folder'] as const;
export type FilesSent = (typeof FILES_SENT)[number];

export interface AccountSending {
  readonly filesSent: FilesSent;
  /** The longest a server that files by itself was seen to take; null before. */
  readonly filedAfterMs: number | null;
  readonly pausedUntil: number | null;
  readonly pausedWhy: string | null;
}

export interface DeliveryEvent {
  readonly at: number;
  readonly from: DeliveryState;
  readonly to: DeliveryState;
  readonly detail: string;
}

/**
 * Every write is on the disk when the call returns (synchronous=FULL), but for the heartbeat and for moves to claimed, submitting, accepted
 * and filed: those are there after a crash of the program, and after a power cut once `sync` or a later write has returned. Losing them
 * leaves a state that is true (queued) or looked into (handed over).
 */
export interface OutboxStore {
  /**
   * Only the holder of the lease may move deliveries. Granted where nobody holds it, or the holder is dead or has been silent for 60 s.
   * `restored` says that the database was last used elsewhere or later than now: it may be a backup.
   */
  acquire(now: number): { readonly granted: boolean; readonly restored: boolean };
  heartbeat(now: number): boolean;
  release(): void;
  /** Who sends now: this holder, another living one, or nobody. */
  leaseHolder(now: number): 'us' | 'another' | 'nobody';
  /** Queued at once, approved now; needs no lease. False where the same campaign, step, address and generation is already there. */
  add(delivery: NewDelivery, now: number): boolean;
  get(id: number): Delivery | null;
  /** Sealed bytes lie there, and the key does not: nothing can be sent. */
  isLocked(): boolean;
  byState(states: readonly DeliveryState[]): readonly Delivery[];
  /** Everything, or one campaign's, newest first; without the bytes. */
  list(filter?: { readonly campaign?: string; readonly states?: readonly DeliveryState[] }): readonly DeliverySummary[];
  /** Due in one of these states, earliest first. */
  due(states: readonly DeliveryState[], now: number, limit: number): readonly DeliverySummary[];
  /** The earliest time at which something is due; null if nothing waits. */
  nextAt(states: readonly DeliveryState[]): number | null;
  /** Compare-and-set with its audit line; false where the state is another by now or the lease is lost: then nothing was written. */
  move(id: number, from: DeliveryState, to: DeliveryState, change: DeliveryChange, detail: string, now: number): boolean;
  /** queued → claimed → submitting in one commit, with both audit lines: it begins, and the server cannot have it yet. */
  begin(id: number, attempt: Pick<Delivery, 'attempts' | 'firstAttemptAt'>, now: number): boolean;
  /**
   * The user's own decision: like `move`, but without the lease, since only what rests may be decided about (queued, held, needs-user).
   * False where the outbox was faster.
   */
  decide(id: number, from: DeliveryState, to: DeliveryState, change: DeliveryChange, detail: string, now: number): boolean;
  /** Writes beside the state, compare-and-set like `move`; no audit line, since nothing happened to the mail. */
  reschedule(id: number, state: DeliveryState, change: DeliveryChange, now: number): boolean;
  /** Nothing queued goes from this account before `until`. What we put off ourselves is not late by it: `scheduledFor` moves along. What is late already stays so. */
  putOff(accountId: number, until: number, now: number): void;
  /** The opposite, when a pause ends: what is due goes now, and what came due meanwhile is not late. Needs no lease. */
  callBack(accountId: number, now: number): void;
  /** Puts on the disk what is not there yet; cheap where nothing is. */
  sync(): void;
  /** Several moves as one commit: all or none. */
  together<T>(work: () => T): T;
  events(id: number): readonly DeliveryEvent[];
  /** Accepted by this account's server since then, and those that may have been. */
  sentSince(accountId: number, since: number): number;
  /** What went, or may have gone, from this account since then. */
  pastMail(accountId: number, since: number): readonly PastMail[];
  /** Distinct days (UTC) between the two on which something went from this account. */
  sendingDays(accountId: number, since: number, until: number): number;
  /** Message-IDs of everything that was ever meant for this address, without brackets. */
  messageIdsTo(address: string): readonly string[];
  /** Last time anything went, or may have gone, to this address; null if never. */
  lastTo(address: string, exceptId: number): number | null;
  suppressed(address: string): string | null;
  suppress(address: string, reason: string, now: number): void;
  /** False where nothing was suppressed. */
  unsuppress(address: string): boolean;
  sending(accountId: number): AccountSending;
  setSending(accountId: number, change: Partial<AccountSending>): void;
  close(): void;
}
