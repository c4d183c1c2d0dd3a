import type { Rule } from '../../domain/letter.ts';

const proof = (evidence: string): string => (evidence === '' ? '' : ` (${evidence})`);
const because =
  (what: string) =>
  (evidence: string): string =>
    `Hidden: ${what}${proof(evidence)}.`;

/** Why a sender is hidden, one sentence per rule; `evidence` is the header or address that proves it, or empty. */
export const rules: Record<Rule, (evidence: string) => string> = {
  person: () => 'A person.',
  'list-id': because('mailing list or newsletter'),
  'list-unsubscribe': because('newsletter'),
  precedence: because('bulk mail'),
  'auto-submitted': because('written by a program'),
  'auto-reply-mark': because('automatic reply'),
  'auto-reply-subject': because('automatic reply, by its subject'),
  'auto-response-suppress': because('written by a program that wants no answer'),
  'feedback-id': because('sent by a mailing service'),
  'null-return-path': because('no return address, as bounces have'),
  'delivery-report': because('report about the delivery of other mail'),
  'read-receipt': because('read receipt'),
  calendar: because('calendar message'),
  'no-reply': because('address that takes no answers'),
  'role-address': because('shared address of an organisation, not a person'),
  verp: because('address made for one single message'),
  relay: because('a service writing in someone’s name'),
  'mass-recipients': recipients =>
    recipients === '' ? 'Hidden: sent to many people at once.' : `Hidden: sent to ${recipients} people at once.`,
  'undisclosed-recipients': () => 'Hidden: sent to recipients who are not named.',
  'own-address': because('your own address'),
  'no-sender': () => 'Hidden: the message names no sender.',
  'hidden-by-you': () => 'Hidden: you said that this is not a person.',
};
