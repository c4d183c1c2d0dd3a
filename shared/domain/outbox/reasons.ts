/** Why a delivery waits, failed or was left out; each has a sentence in shared/i18n. */
export const DELIVERY_REASONS = [
  // held
  'late',
  'replied-since',
  'written-to-since',
  'restored-database',
  'clock-moved',
  'policy-reply',
  'account-paused',
  'campaign-paused',
  'duplicate-address',
  'bytes-unreadable',
  // failed
  'address-refused',
  'message-refused',
  'retries-spent',
  // suppressed
  'asked-not-to-write',
  'dead-address',
  'resting',
  // needs the user
  'line-dropped',
  // the user's own decision
  'cancelled-by-user',
  'marked-sent-by-user',
  'new-copy-by-user',
] as const;
export type DeliveryReason = (typeof DELIVERY_REASONS)[number];
