import type { GuardDecision } from '../../domain/tact/guard-decision.ts';

const DECISIONS: Record<GuardDecision, string> = {
  'news-instead': 'You chose to send news instead.',
  'offer-first': 'You offered something first.',
  'other-channel': 'You took another way.',
  'let-go-until': 'You let it go for a while.',
  'ask-first': 'You asked first.',
  remove: 'You took it out.',
  'they-know': 'They knew.',
  change: 'You went back to the sentence.',
  anyway: 'You let it stand.',
};

/** What the user did about what was noticed in their letters. */
export const decided = {
  title: 'What you decided while writing',
  lead: 'What was pointed at in your letters, and what you did about it. It stays on this computer.',
  none: 'Nothing was pointed at in your letters yet.',
  decision: (decision: GuardDecision): string => DECISIONS[decision],
  about: (name: string): string => `About ${name}.`,
  more: (count: number): string => `${count} earlier`,
};
