import type { Guard } from './finding.ts';

/** What one may do about a finding; `anyway` is always among the choices, since no guard forbids. */
export const GUARD_DECISIONS = [
  // an ask too many
  'news-instead',
  'offer-first',
  'other-channel',
  'let-go-until',
  // another's details
  'ask-first',
  'remove',
  'they-know',
  // anything
  'change',
  'anyway',
] as const;
export type GuardDecision = (typeof GUARD_DECISIONS)[number];

/** In the order they are offered. */
export function choicesFor(guard: Guard): readonly GuardDecision[] {
  switch (guard) {
    case 'ask-once':
      return ['news-instead', 'offer-first', 'other-channel', 'let-go-until', 'anyway'];
    case 'discretion':
      return ['ask-first', 'remove', 'they-know', 'anyway'];
    case 'register':
    case 'space':
    case 'sensitive':
    case 'values':
    case 'language':
    case 'greeting':
    case 'length':
      return ['change', 'anyway'];
  }
}
