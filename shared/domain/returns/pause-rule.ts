import type { Fault } from '../delivery/reason.ts';

export const PAUSES = ['policy-replies', 'hard-bounces'] as const;
export type PauseWhy = (typeof PAUSES)[number];

const POLICY_REPLIES = 2;
const HARD_BOUNCES = 3;
const AMONG = 20;

/**
 * Whether a campaign should stop for the user to look at it: servers refuse its sender or text, or too many of its addresses are dead, which
 * costs the account its good name. `sent`: what came back for each of its mails, newest first, null where nothing bad did.
 */
export function pauseRule(sent: readonly (Fault | null)[]): PauseWhy | null {
  if (sent.filter(fault => fault === 'policy').length >= POLICY_REPLIES) return 'policy-replies';
  return sent.slice(0, AMONG).filter(fault => fault === 'hard').length >= HARD_BOUNCES ? 'hard-bounces' : null;
}
