import type { DeliveryGroup } from '../../domain/outbox/delivery-group.ts';
import type { DeliveryReason } from '../../domain/outbox/reasons.ts';
import type { Messages } from '../en.ts';

const GROUPS: Record<DeliveryGroup, string> = {
  waiting: 'En attente',
  sending: 'En cours d’envoi',
  'needs-answer': 'À vous de décider',
  sent: 'Envoyés',
  'not-sent': 'Non envoyés',
};

const REASONS: Record<DeliveryReason, string> = {
  late: 'L’heure est passée. L’envoyer maintenant, ou y renoncer\u202f?',
  'replied-since': 'On vous a écrit depuis votre accord. Lisez d’abord\u202f: il faut peut-être d’autres mots.',
  'written-to-since': 'Vous avez vous-même écrit depuis votre accord.',
  'restored-database':
    'Vos données viennent peut-être d’une sauvegarde, et vos messages envoyés ne disent pas si celui-ci est parti depuis.',
  'clock-moved': 'L’horloge de l’ordinateur a été changée.',
  'policy-reply': 'Le serveur l’a refusé comme indésirable, sans que l’adresse soit en cause. Revoyez le texte avant de réessayer.',
  'account-paused': 'L’envoi depuis cette boîte est suspendu.',
  'campaign-paused': 'Suspendu avec les autres.',
  'duplicate-address': 'Un autre message est parti vers cette adresse il y a moins d’un jour.',
  'bytes-unreadable': 'Son texte a été modifié hors de Fil Rouge et ne peut plus être lu. Renoncez-y et récrivez la lettre.',
  'address-refused': 'Le serveur n’accepte pas de courrier pour cette adresse. Vérifiez-la.',
  'message-refused': 'Le serveur a refusé ce message. Sa réponse dit pourquoi.',
  'retries-spent': 'Le serveur l’a remis à plus tard pendant deux jours.',
  'asked-not-to-write': 'Cette personne a demandé qu’on ne lui écrive plus.',
  'dead-address': 'Cette adresse ne fonctionne plus.',
  resting: 'Vous avez écrit deux fois\u202f; la parole est à l’autre.',
  'line-dropped': 'La liaison s’est coupée après l’envoi. Sans doute parti\u202f; vos messages envoyés ne le disent pas.',
  'cancelled-by-user': 'Vous l’avez annulé.',
  'marked-sent-by-user': 'Vous l’avez marqué comme envoyé.',
  'new-copy-by-user': 'Vous en avez envoyé une nouvelle copie.',
};

export const outbox: Messages['outbox'] = {
  group: group => GROUPS[group],
  reason: reason => REASONS[reason],
  unknown: time => `La liaison s’est coupée après l’envoi. Sans doute parti à ${time}\u202f; vos messages envoyés ne le disent pas.`,
  decisions: { sent: 'Marquer comme envoyé', again: 'Envoyer de nouveau', cancel: 'Ne pas envoyer' },
  paused: {
    quota: 'La limite quotidienne du fournisseur est atteinte. L’envoi reprendra de lui-même demain.',
    'sign-in': 'Le serveur a refusé le mot de passe pour l’envoi. Saisissez-le de nouveau.',
    blocked: 'Le serveur refuse le courrier de cette boîte. Voyez avec votre fournisseur, puis reprenez.',
    user: 'Vous avez suspendu l’envoi depuis cette boîte.',
  },
  filesSent: {
    unknown: 'Pas encore connu\u202f; un message d’essai à vous-même le dira.',
    server: 'Le serveur range lui-même la copie dans les messages envoyés.',
    'server-renames': 'Le serveur range lui-même la copie dans les messages envoyés, sous un identifiant à lui.',
    us: 'Fil Rouge range la copie dans les messages envoyés.',
    'no-folder': 'Cette boîte n’a pas de dossier des messages envoyés\u202f; aucune copie n’y est gardée.',
  },
  stopped: 'Rien ne part pour l’instant, et rien n’est perdu : l’envoi reprendra de lui-même une fois cela réglé.',
  elsewhere: 'Un autre Fil Rouge envoie déjà depuis ces données\u202f; il continue.',
  selfTest: {
    subject: '[ESSAI] Fil Rouge sait envoyer',
    text: 'Ceci est un message d’essai, que vous vous êtes envoyé avec Fil Rouge.\n\nSi vous le lisez, l’envoi fonctionne. Vous pouvez le supprimer.',
  },
  columns: { id: 'N°', address: 'Adresse', state: 'État', when: 'Quand', why: 'Pourquoi' },
  empty: 'Rien n’attend et rien n’a été envoyé.',
  ran: waiting => (waiting === 0 ? 'Plus rien n’attend.' : `Encore ${waiting.toLocaleString('fr')} en attente.`),
  nextAt: when => `Prochain envoi\u202f: ${when}.`,
  resolved: { sent: 'Marqué comme envoyé.', again: 'Il va être envoyé.', cancel: 'Il ne sera pas envoyé.' },
  resolvedAll: (count, waiting) =>
    [
      count < 2 ? `${count} message réglé.` : `${count.toLocaleString('fr')} messages réglés.`,
      waiting === 0 ? '' : ` ${waiting.toLocaleString('fr')} encore à chercher parmi les messages envoyés.`,
    ].join(''),
  oneDecision: 'Dites l’un de --sent, --again, --cancel.',
};
