import type { DeliveryState } from './delivery-state.ts';

/** What the states mean to whoever sent it. */
export const DELIVERY_GROUPS = ['waiting', 'sending', 'needs-answer', 'sent', 'not-sent'] as const;
export type DeliveryGroup = (typeof DELIVERY_GROUPS)[number];

const GROUPS: Record<DeliveryState, DeliveryGroup> = {
  draft: 'waiting',
  approved: 'waiting',
  queued: 'waiting',
  claimed: 'sending',
  submitting: 'sending',
  handoff: 'sending',
  // Being looked for in Sent; only when that does not tell is anybody asked.
  unknown: 'sending',
  // The server has it: what is still to be done is its copy.
  accepted: 'sent',
  filed: 'sent',
  'needs-user': 'needs-answer',
  held: 'needs-answer',
  failed: 'not-sent',
  cancelled: 'not-sent',
  suppressed: 'not-sent',
};

export const groupOf = (state: DeliveryState): DeliveryGroup => GROUPS[state];
