import type { Rule } from '../../domain/letter.ts';

const proof = (evidence: string): string => (evidence === '' ? '' : ` (${evidence})`);
/** What a rule saw, without its proof. */
export const ruleNames: Record<Rule, string> = {
  person: 'a person',
  'list-id': 'mailing list or newsletter',
  'list-unsubscribe': 'newsletter',
  precedence: 'bulk mail',
  'auto-submitted': 'written by a program',
  'auto-reply-mark': 'automatic reply',
  'auto-reply-subject': 'automatic reply, by its subject',
  'auto-response-suppress': 'written by a program that wants no answer',
  'feedback-id': 'sent by a mailing service',
  'null-return-path': 'no return address, as bounces have',
  'delivery-report': 'report about the delivery of other mail',
  'read-receipt': 'read receipt',
  calendar: 'calendar message',
  'no-reply': 'address that takes no answers',
  'role-address': 'shared address of an organisation, not a person',
  verp: 'address made for one single message',
  relay: 'a service writing in someone’s name',
  'mass-recipients': 'sent to many people at once',
  'undisclosed-recipients': 'sent to recipients who are not named',
  'own-address': 'your own address',
  'no-sender': 'the message names no sender',
  'hidden-by-you': 'you said that this is not a person',
};

const only = (rule: Rule) => (): string => `Hidden: ${ruleNames[rule]}.`;
const because =
  (rule: Rule) =>
  (evidence: string): string =>
    `Hidden: ${ruleNames[rule]}${proof(evidence)}.`;

/** Why a sender is hidden, one sentence per rule; `evidence` is the header or address that proves it, or empty. */
export const rules: Record<Rule, (evidence: string) => string> = {
  person: () => 'A person.',
  'list-id': because('list-id'),
  'list-unsubscribe': because('list-unsubscribe'),
  precedence: because('precedence'),
  'auto-submitted': because('auto-submitted'),
  'auto-reply-mark': because('auto-reply-mark'),
  'auto-reply-subject': because('auto-reply-subject'),
  'auto-response-suppress': because('auto-response-suppress'),
  'feedback-id': because('feedback-id'),
  'null-return-path': because('null-return-path'),
  'delivery-report': because('delivery-report'),
  'read-receipt': because('read-receipt'),
  calendar: because('calendar'),
  'no-reply': because('no-reply'),
  'role-address': because('role-address'),
  verp: because('verp'),
  relay: because('relay'),
  'mass-recipients': recipients => (recipients === '' ? only('mass-recipients')() : `Hidden: sent to ${recipients} people at once.`),
  'undisclosed-recipients': only('undisclosed-recipients'),
  'own-address': because('own-address'),
  'no-sender': only('no-sender'),
  'hidden-by-you': only('hidden-by-you'),
};
