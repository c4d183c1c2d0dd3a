/**
 * The life of one recipient's mail. Only HANDOFF is ambiguous: it is committed after the server's 354 and before the final dot, so a
 * crash in any earlier state is proof that nothing was sent (RFC 5321 §4.1.1.4: a server takes a message at CRLF.CRLF, not before).
 */
export const DELIVERY_STATES = [
  'draft',
  'approved',
  'queued',
  'claimed',
  'submitting',
  'handoff',
  'accepted',
  'filed',
  'unknown',
  'needs-user',
  'held',
  'failed',
  'cancelled',
  'suppressed',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Where each state may go; everything else is a bug and is refused by the store (compare-and-set on the state). */
const NEXT: Record<DeliveryState, readonly DeliveryState[]> = {
  draft: ['approved', 'held', 'cancelled', 'suppressed'],
  approved: ['queued', 'held', 'cancelled', 'suppressed'],
  queued: ['claimed', 'held', 'cancelled', 'suppressed', 'needs-user', 'accepted', 'filed'],
  claimed: ['submitting', 'queued', 'held', 'cancelled', 'suppressed', 'failed'],
  // Back to queued is safe here, and only here and before: the server cannot have the message.
  submitting: ['handoff', 'queued', 'held', 'failed'],
  // A refusal after the dot is an answer (queued, failed); no answer is not.
  handoff: ['accepted', 'queued', 'held', 'failed', 'unknown'],
  unknown: ['accepted', 'filed', 'queued', 'needs-user'],
  'needs-user': ['accepted', 'filed', 'queued', 'cancelled'],
  accepted: ['filed'],
  held: ['queued', 'cancelled', 'suppressed', 'needs-user'],
  filed: [],
  failed: [],
  cancelled: [],
  suppressed: [],
};

export const mayBecome = (from: DeliveryState, to: DeliveryState): boolean => NEXT[from].includes(to);
export const isFinal = (state: DeliveryState): boolean => NEXT[state].length === 0;

/** What a start-up makes of a state that a crash left behind. Null: nothing to do. */
export function recovered(state: DeliveryState): DeliveryState | null {
  if (state === 'claimed' || state === 'submitting') return 'queued';
  return state === 'handoff' ? 'unknown' : null;
}
