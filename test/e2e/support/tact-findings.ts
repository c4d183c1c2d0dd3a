import type { GuardFinding, NeedRow } from '../../../shared/contract/tact.ts';
import { choicesFor } from '../../../shared/domain/tact/guard-decision.ts';

export const TEXT = 'Dear Julie,\n\nCould you read my application once more? Paul is at paul@example.org. He is a complete idiot.\n\nRobin';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const paul = { personId: 9, name: 'Paul Martin', address: 'paul@example.org' };
const julie = { personId: 5, name: 'Julie Bernard', address: 'julie.bernard@example.org' };

const heard = (id: number, text: string): NeedRow => ({
  id,
  kind: 'need',
  who: julie,
  text,
  at: '2026-10-02T08:00:00.000Z',
  state: 'open',
  evidence: text,
  rule: 'looks-for',
});

const found = (
  guard: GuardFinding['guard'],
  severity: GuardFinding['severity'],
  words: string,
  message: GuardFinding['message'],
): GuardFinding => ({
  guard,
  severity,
  part: { kind: 'text' },
  span: at(words),
  rule: `${guard}-rule`,
  message,
  evidence: words,
  choices: [...choicesFor(guard)],
  about: guard === 'discretion' ? paul : guard === 'ask-once' ? julie : null,
  offers: guard === 'ask-once' ? [heard(1, 'a trainee for the spring'), heard(2, 'a flat in Lyon')] : [],
});

/** One finding of each kind in `TEXT`, as the backend gives them. */
export const FINDINGS = {
  asked: found('ask-once', 'interrupt', 'Could you read my application once more?', {
    code: 'asked-before',
    params: { day: '2026-10-12', subject: 'could you read my application' },
  }),
  detail: found('discretion', 'interrupt', 'paul@example.org', {
    code: 'detail-of-another',
    params: { contact: 'paul@example.org', name: 'Paul Martin', detail: 'email' },
  }),
  sensitive: found('sensitive', 'interrupt', 'He is a complete idiot.', { code: 'sensitive', params: { subject: 'third-person' } }),
  register: found('register', 'interrupt', 'Could you', { code: 'other-register', params: { usual: 'vous', said: 'tu' } }),
  space: found('space', 'interrupt', 'Dear Julie', { code: 'formal-to-friend', params: { words: 'Dear Julie' } }),
  language: found('language', 'notice', 'Dear Julie', { code: 'other-language', params: { usual: 'fr', said: 'en' } }),
  greeting: found('greeting', 'notice', 'Dear Julie', { code: 'other-greeting', params: { usual: 'Hi Julie', said: 'Dear Julie' } }),
  length: found('length', 'notice', 'Robin', { code: 'much-longer', params: { words: 310, usual: 60, whose: 'theirs' } }),
} satisfies Record<string, GuardFinding>;
