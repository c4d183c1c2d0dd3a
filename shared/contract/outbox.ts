import { DELIVERY_STATES } from '../domain/outbox/delivery-state.ts';
import { DELIVERY_REASONS } from '../domain/outbox/reasons.ts';
import { errorCode } from './errors.ts';
import { z } from './zod.ts';

const instant = z.iso.datetime();
const count = z.int().nonnegative();
const id = z.int();
const state = z.enum(DELIVERY_STATES);

/** One recipient's mail. Its text is not here: the bytes are frozen in the store. */
export const outboxRow = z.object({
  id,
  campaign: z.string(),
  step: z.int(),
  address: z.string(),
  accountId: id,
  messageId: z.string(),
  state,
  reason: z.enum(DELIVERY_REASONS).nullable(),
  scheduledFor: instant,
  /** When something is done about it next; null where nothing will be without the user. */
  nextAt: instant.nullable(),
  attempts: count,
  acceptedAt: instant.nullable(),
  /** When the line dropped after sending; for the sentence that asks what happened. */
  droppedAt: instant.nullable(),
  /** What the server said last. */
  response: z.string().nullable(),
});
export type OutboxRow = z.infer<typeof outboxRow>;

/** A line of the audit log, which is only ever added to. */
export const outboxEvent = z.object({ at: instant, from: state, to: state, detail: z.string() });
export type OutboxEvent = z.infer<typeof outboxEvent>;

/** How an account stands for sending. */
export const sendingAccount = z.object({
  accountId: id,
  /** Null while it sends; `quota` passes by itself, the others wait for the user. */
  paused: z.enum(['quota', 'sign-in', 'blocked', 'user']).nullable(),
  /** When a pause ends by itself. */
  pausedUntil: instant.nullable(),
  /** Who leaves the copy in Sent, learned from what was sent: see the outbox's port. */
  filesSent: z.enum(['unknown', 'server', 'server-renames', 'us', 'no-folder']),
  /** The longest a server that leaves it was seen to take, to the minute; null before. */
  filedAfterMs: count.nullable().optional(),
  sentToday: count,
  /** In any 24 hours, with the warm-up; null where nothing limits. */
  capPerDay: count.nullable(),
  /** What stopped the last round for every account, a full disk say; it is tried again by itself. Null or left out while nothing does. */
  problem: errorCode.nullable().optional(),
});
export type SendingAccountState = z.infer<typeof sendingAccount>;

export const outboxRun = z.object({
  /** False where another Fil Rouge sends: it does the work. */
  sends: z.boolean(),
  /** Rows that are not settled. */
  waiting: count,
  /** When something is due next; null where nothing is. */
  nextAt: instant.nullable(),
});

const decision = z.enum(['sent', 'again', 'cancel']);
const ids = z.union([z.object({ id }), z.object({ campaign: z.string() })]);
const accountId = z.object({ accountId: id });

/** Methods of the outbox; part of METHODS. */
export const OUTBOX_METHODS = {
  'outbox.list': { input: z.object({ campaign: z.string().optional() }), output: z.array(outboxRow) },
  'outbox.events': { input: z.object({ id }), output: z.array(outboxEvent) },
  /**
   * The user's answer about one delivery. `sent`: it arrived, file the copy. `again`: what was held goes now; what may have been sent, or
   * failed, goes as a new copy under a new Message-ID. `cancel`: it does not go.
   */
  'outbox.resolve': { input: z.object({ id, decision }), output: outboxRow },
  /**
   * One answer for every mail that needs it for this reason: after a backup was put back there may be hundreds. In one commit. `waiting`:
   * still being looked for in Sent, and not decided by this.
   */
  'outbox.resolveAll': {
    input: z.object({ reason: z.enum(['restored-database', 'line-dropped']), decision }),
    output: z.object({ resolved: z.array(id), waiting: count }),
  },
  /** Everything of it that has not left yet; what is on its way is named, and goes. */
  'outbox.cancel': { input: ids, output: z.object({ cancelled: z.array(id), tooLate: z.array(id) }) },
  /** Within the undo delay after approval; the same compare-and-set as cancel. */
  'outbox.undo': {
    input: z.object({ ids: z.array(id).min(1).max(5000) }),
    output: z.object({ cancelled: z.array(id), tooLate: z.array(id) }),
  },
  'outbox.accounts': { input: z.object({}), output: z.array(sendingAccount) },
  'outbox.pauseAccount': { input: accountId, output: sendingAccount },
  'outbox.resumeAccount': { input: accountId, output: sendingAccount },
  /** Does what is due now, and resolves when it is done. */
  'outbox.run': { input: z.object({}), output: outboxRun },
  /** A mail to the account's own address through the same path: shows that sending works, and teaches who files the copy in Sent. */
  'outbox.selfTest': { input: accountId, output: outboxRow },
} as const;
