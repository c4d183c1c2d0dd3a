import type { Rule } from '../../domain/letter.ts';
import type { Messages } from '../en.ts';

const HEADERS: Readonly<Record<string, string>> = { Subject: 'objet', From: 'expéditeur', To: 'destinataires' };
const proof = (evidence: string): string => (evidence === '' ? '' : ` (${HEADERS[evidence] ?? evidence})`);
/** What a rule saw, without its proof. */
export const ruleNames: Record<Rule, string> = {
  person: 'une personne',
  'list-id': 'liste de diffusion ou lettre d’information',
  'list-unsubscribe': 'lettre d’information',
  precedence: 'envoi en nombre',
  'auto-submitted': 'écrit par un programme',
  'auto-reply-mark': 'réponse automatique',
  'auto-reply-subject': 'réponse automatique, d’après son objet',
  'auto-response-suppress': 'écrit par un programme qui n’attend pas de réponse',
  'feedback-id': 'envoyé par un service d’envoi en nombre',
  'null-return-path': 'sans adresse de retour, comme un avis de non-remise',
  'delivery-report': 'compte rendu de remise d’un autre message',
  'read-receipt': 'accusé de lecture',
  calendar: 'message d’agenda',
  'no-reply': 'adresse qui ne reçoit pas de réponse',
  'role-address': 'adresse commune d’un organisme, pas une personne',
  verp: 'adresse créée pour un seul message',
  relay: 'un service qui écrit au nom de quelqu’un',
  'mass-recipients': 'adressé à beaucoup de monde à la fois',
  'undisclosed-recipients': 'destinataires non indiqués',
  'own-address': 'votre propre adresse',
  'no-sender': 'le message n’indique pas d’expéditeur',
  'hidden-by-you': 'vous avez dit que ce n’est pas une personne',
};

const only = (rule: Rule) => (): string => `Masqué\u202f: ${ruleNames[rule]}.`;
const because =
  (rule: Rule) =>
  (evidence: string): string =>
    `Masqué\u202f: ${ruleNames[rule]}${proof(evidence)}.`;

export const rules: Messages['rules'] = {
  person: () => 'C’est une personne.',
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
  'mass-recipients': recipients =>
    recipients === '' ? only('mass-recipients')() : `Masqué\u202f: adressé à ${recipients} personnes à la fois.`,
  'undisclosed-recipients': only('undisclosed-recipients'),
  'own-address': because('own-address'),
  'no-sender': only('no-sender'),
  'hidden-by-you': only('hidden-by-you'),
};
