import type { Messages } from '../en.ts';

const HEADERS: Readonly<Record<string, string>> = { Subject: 'objet', From: 'expéditeur', To: 'destinataires' };
const proof = (evidence: string): string => (evidence === '' ? '' : ` (${HEADERS[evidence] ?? evidence})`);
const because =
  (what: string) =>
  (evidence: string): string =>
    `Masqué\u202f: ${what}${proof(evidence)}.`;

export const rules: Messages['rules'] = {
  person: () => 'C’est une personne.',
  'list-id': because('liste de diffusion ou lettre d’information'),
  'list-unsubscribe': because('lettre d’information'),
  precedence: because('envoi en nombre'),
  'auto-submitted': because('écrit par un programme'),
  'auto-reply-mark': because('réponse automatique'),
  'auto-reply-subject': because('réponse automatique, d’après son objet'),
  'auto-response-suppress': because('écrit par un programme qui n’attend pas de réponse'),
  'feedback-id': because('envoyé par un service d’envoi en nombre'),
  'null-return-path': because('sans adresse de retour, comme un avis de non-remise'),
  'delivery-report': because('compte rendu de remise d’un autre message'),
  'read-receipt': because('accusé de lecture'),
  calendar: because('message d’agenda'),
  'no-reply': because('adresse qui ne reçoit pas de réponse'),
  'role-address': because('adresse commune d’un organisme, pas une personne'),
  verp: because('adresse créée pour un seul message'),
  relay: because('un service qui écrit au nom de quelqu’un'),
  'mass-recipients': recipients =>
    recipients === ''
      ? 'Masqué\u202f: adressé à beaucoup de monde à la fois.'
      : `Masqué\u202f: adressé à ${recipients} personnes à la fois.`,
  'undisclosed-recipients': () => 'Masqué\u202f: destinataires non indiqués.',
  'own-address': because('votre propre adresse'),
  'no-sender': () => 'Masqué\u202f: le message n’indique pas d’expéditeur.',
  'hidden-by-you': () => 'Masqué\u202f: vous avez dit que ce n’est pas une personne.',
};
