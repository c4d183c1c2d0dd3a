import type { IdentityReason } from './judge-pair.ts';

const SPEAKS_FOR: Record<IdentityReason, boolean> = {
  'same-address': true,
  'same-name': true,
  'similar-name': true,
  'partial-name': true,
  'same-given-name': true,
  'name-in-address': true,
  'same-organisation': true,
  'answered-from': true,
  'same-local-part': true,
  'user-said-same': true,
  'came-along': true,
  'user-said-different': false,
  'active-same-day': false,
  'on-one-letter': false,
  'common-name': false,
  'father-and-son': false,
  'different-name': false,
  'shared-mailbox': false,
  'other-domain': false,
};

/** Whether a reason speaks for one person, or for two. */
export const speaksFor = (reason: IdentityReason): boolean => SPEAKS_FOR[reason];
