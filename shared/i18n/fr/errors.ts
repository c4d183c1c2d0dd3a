import { type ErrorParams, paramOf } from '../error-params.ts';
import type { Messages } from '../en.ts';

const server = (params: ErrorParams): string => paramOf(params)('host', 'le serveur');
const atStart = (params: ErrorParams): string => paramOf(params)('host', 'Le serveur');

export const errors: Messages['errors'] = {
  'invalid-input': params => `Cette saisie ne convient pas (${paramOf(params)('path', 'saisie')}). Vérifiez-la, puis réessayez.`,
  'unknown-method': () => 'Cette partie de Fil Rouge ne connaît pas cette demande. Fermez l’application, puis rouvrez-la.',
  internal: () => 'Quelque chose s’est cassé dans Fil Rouge. Rien n’est perdu\u202f; réessayez et, si cela revient, signalez-le.',
  'worker-stopped': () => 'Le moteur de Fil Rouge s’est arrêté et redémarre. Réessayez dans un instant.',
  cancelled: () => 'Arrêté, comme vous l’avez demandé. Ce qui a été lu est gardé.',

  'account-unknown': params =>
    `Il n’y a pas de compte ${paramOf(params)('account', 'de ce nom')}. Affichez la liste des comptes pour les retrouver.`,
  'account-exists': params => `${paramOf(params)('account', 'Ce compte')} est déjà là. Changez son mot de passe ou retirez-le d’abord.`,
  'account-invalid-server': params =>
    `«\u202f${paramOf(params)('host', 'ceci')}\u202f» ne peut pas être un nom de serveur. Écrivez-le comme imap.exemple.fr.`,
  'plain-text-refused': params =>
    `${atStart(params)} recevrait votre mot de passe en clair, ce qui n’est permis que sur cet ordinateur. Choisissez TLS ou STARTTLS.`,
  'wrong-password': params => `${atStart(params)} a refusé le mot de passe. Vérifiez l’identifiant et retapez le mot de passe.`,
  'app-password-needed': params =>
    `${atStart(params)} demande un mot de passe d’application, créé pour Fil Rouge seul. L’aide de votre fournisseur dit comment l’obtenir.`,
  'sign-in-needed': params =>
    `${atStart(params)} n’admet les programmes qu’après une connexion dans le navigateur. Connectez-vous, ou reconnectez-vous, dans Réglages, sous Boîtes.`,
  'sign-in-refused': params =>
    `La connexion n’a pas abouti (${paramOf(params)('reason', '?')}). Réessayez ; si cela recommence, voyez avec qui gère votre messagerie.`,
  'sign-in-not-set-up': () =>
    'Se connecter par le navigateur demande un identifiant client, que vous ou votre entreprise avez enregistré chez le fournisseur. Saisissez-le ci-dessous, ou prenez un mot de passe d’application là où il en existe.',
  'backup-passphrase-needed': () =>
    'Une sauvegarde demande une phrase secrète. Donnez-en une dans Réglages, sous Sauvegardes, et notez-la là où vous gardez ce genre de choses.',
  'backup-unreadable': params =>
    `« ${paramOf(params)('file', '?')} » n’est pas une sauvegarde de Fil Rouge, ou ne peut pas être lu. Choisissez-en un autre.`,
  'backup-wrong-passphrase': () =>
    'La phrase secrète ne convient pas à cette sauvegarde, ou le fichier a été modifié ou coupé. Réessayez, ou prenez une autre sauvegarde.',
  'backup-damaged': () => 'Cette sauvegarde est abîmée. Rien n’a été remplacé ; prenez-en une autre.',
  'imap-disabled': params =>
    `IMAP est désactivé pour cette boîte chez ${server(params)}. Activez-le dans les réglages de votre messagerie en ligne, puis réessayez.`,
  'host-unknown': params => `Aucun serveur ne s’appelle ${server(params)}. Vérifiez l’orthographe et votre connexion.`,
  'connection-refused': params =>
    `${atStart(params)} ne répond pas sur le port ${paramOf(params)('port', '993')}. Vérifiez le port auprès de votre fournisseur.`,
  'connection-lost': params =>
    `La liaison s’est coupée (${server(params)}). Ce qui a été lu est gardé\u202f; réessayez pour continuer où vous en étiez.`,
  timeout: params => `${atStart(params)} a mis trop longtemps à répondre. Réessayez\u202f; si cela dure, vérifiez votre connexion.`,
  'tls-name-mismatch': params =>
    `Le certificat présenté n’est pas celui du serveur demandé (${server(params)}). Vérifiez le nom\u202f; s’il est juste, n’allez pas plus loin.`,
  'tls-untrusted': params =>
    `Aucune autorité connue de cet ordinateur n’a signé le certificat présenté (${server(params)}). Si ce serveur est le vôtre, comparez son empreinte, puis faites-lui confiance.`,
  'tls-failed': params => `Pas de connexion sûre possible (${server(params)}). Vérifiez le port, et s’il attend TLS ou STARTTLS.`,
  'not-imap': params => `Ce qui répond là n’est pas un serveur de courrier IMAP (${server(params)}). Vérifiez le nom et le port.`,
  'server-error': params => `${atStart(params)} signale une panne de son côté. Réessayez plus tard.`,
  offline: () => 'Pas de connexion à Internet. Ce qui a été lu reste ici\u202f; réessayez une fois en ligne.',

  'secret-missing': params => {
    const variable = paramOf(params)('variable', '');
    return variable === ''
      ? 'Le mot de passe n’est pas connu ici. Saisissez-le à nouveau.'
      : `Le mot de passe n’est pas connu\u202f: définissez la variable ${variable}.`;
  },
  'vault-locked': () => 'Le coffre est fermé. Saisissez sa phrase de passe pour l’ouvrir.',
  'vault-wrong-passphrase': () => 'Ce n’est pas la phrase de passe du coffre. Réessayez.',
  'vault-damaged': params =>
    `Le coffre est illisible ; son fichier a été gardé sous ${paramOf(params)('file', '?')}. Saisissez de nouveau une phrase de passe pour commencer un autre coffre, puis vos mots de passe.`,
  'keyring-unavailable': () =>
    'Le trousseau de cet ordinateur est inaccessible pour l’instant. Déverrouillez-le, ou choisissez la saisie à chaque démarrage, ou un coffre protégé par une phrase de passe.',

  'texts-locked': () =>
    'Ce que vous avez écrit est chiffré, et la clé n’est pas à portée ici. Ouvrez le coffre ou le trousseau, ou utilisez Fil Rouge là où se trouve la clé\u202f; rien n’est perdu.',
  'text-damaged': () => 'Un texte a été modifié hors de Fil Rouge et ne peut plus être lu. Une sauvegarde antérieure le contient encore.',

  'scan-running': () => 'Cette boîte est déjà en cours de lecture. Attendez la fin, ou arrêtez d’abord.',
  'folder-unknown': params => `Le dossier ${paramOf(params)('folder', 'demandé')} n’est plus là. Relisez la boîte.`,

  'database-newer': () =>
    'Vos données viennent d’une version plus récente de Fil Rouge. Installez celle-ci ou une suivante\u202f; rien n’a été modifié.',
  'database-locked': () => 'Un autre Fil Rouge, ou un autre programme, utilise vos données. Fermez-le, puis réessayez.',
  'database-damaged': params =>
    `Le fichier ${paramOf(params)('file', 'de vos données')} est abîmé. Gardez-en ce qui se lit, ou remettez une sauvegarde à sa place.`,
  'disk-full': () => 'Le disque est plein. Faites de la place, puis réessayez\u202f; ce qui est enregistré est intact.',
  'disk-failing': params =>
    `Le disque n’a pas pris ou pas rendu ${paramOf(params)('file', 'un fichier')}. Vérifiez qu’il a de la place, qu’il est branché et sain, puis réessayez.`,
  'folder-not-writable': params =>
    `Impossible d’écrire dans ${paramOf(params)('folder', 'le dossier des données')}. Changez ses droits ou choisissez un autre dossier.`,

  'person-unknown': params =>
    `Personne n’est connu sous ${paramOf(params)('person', 'cette adresse')}. Vérifiez l’orthographe, ou relisez la boîte.`,
  'undo-gone': () =>
    'On ne peut plus revenir là-dessus\u202f: autre chose a été décidé depuis. Réunissez ou séparez sur la page de la personne.',
  'undo-expired': () => 'Trop tard pour annuler ici. Modifiez-le sur la page de la personne.',
  'day-unclear': params =>
    `«\u202f${paramOf(params)('day', '')}\u202f» ne désigne aucun jour à venir. Essayez «\u202fmardi prochain\u202f», «\u202fdans 3 semaines\u202f» ou «\u202f4 mars\u202f».`,
  'touch-unknown': () => 'Ce contact n’existe plus. Affichez de nouveau la liste.',
  'date-unknown': () => 'Cette date n’existe plus. Affichez de nouveau la liste.',

  'delivery-unknown': () => 'Ce message n’est pas dans les envois. Affichez de nouveau la liste.',
  'delivery-settled': () => 'Il n’y a plus rien à décider pour ce message.',
  'delivery-under-way': () => 'Trop tard\u202f: ce message est en chemin. Regardez de nouveau dans un instant.',
  'circle-unknown': params =>
    `Il n’y a pas de cercle ${paramOf(params)('circle', 'de ce nom')}. La liste des cercles dit lesquels existent.`,
  'template-unknown': params =>
    `Il n’y a pas de modèle ${paramOf(params)('template', 'de ce genre')}. La liste des modèles dit lesquels existent.`,
  'template-built-in': () => 'Les modèles fournis avec Fil Rouge restent. Modifiez-en un\u202f: la version modifiée est à vous.',
  'campaign-unknown': params =>
    `Il n’y a pas de campagne ${paramOf(params)('campaign', 'de ce nom')}. La liste des campagnes dit lesquelles existent.`,
  'campaign-state': () => 'Ce n’est pas possible dans l’état actuel de la campagne. Regardez où elle en est, puis réessayez.',
  'campaign-nothing-approved': () => 'Rien d’approuvé n’attend de partir. Parcourez l’aperçu et approuvez ce qui convient.',
  'recipient-unknown': params =>
    `${paramOf(params)('person', 'Cette personne')} ne fait pas partie des destinataires. Modifiez d’abord la sélection.`,
  'recipient-sent': () => 'Cette lettre est déjà dans les envois. Annulez-la là-bas pour la modifier.',
  'look-first': params =>
    `Regardez celles-ci avant d’en approuver autant d’un coup\u202f: ${paramOf(params)('people', 'les cinq plus délicates')}.`,
  'asked-not-to-write': params =>
    `${paramOf(params)('person', 'Cette personne')} a demandé qu’on ne lui écrive plus, ou son adresse n’existe plus.`,
  'proposal-unknown': () => 'C’est déjà décidé.',
  'fact-unknown': () => 'Ce fait n’existe pas. Redemandez la liste.',
  'conversation-unknown': () => 'Plus personne n’attend dans cette conversation. Redemandez la liste.',
  'tact-unknown': () => 'Cela n’existe plus. Redemandez la liste.',
  'tact-state': () => 'Ce n’est pas l’étape suivante. Regardez où cela en est, puis réessayez.',
  'attachment-unreadable': params =>
    `La pièce jointe ${paramOf(params)('file', 'choisie')} ne peut pas être lue. Vérifiez qu’elle est toujours là.`,
  'attachment-too-large': params =>
    `La pièce jointe ${paramOf(params)('file', 'choisie')} est trop lourde pour être envoyée. Partagez-la autrement, ou allégez-la.`,
  'import-unclear': () =>
    'Ce fichier n’est pas de ceux qui se lisent ici : une vCard, un tableau avec des noms ou des adresses, un agenda ou un export de Fil Rouge. Exportez-le à nouveau, ou dites ce que sont ses colonnes.',
  'import-too-large': params =>
    `Ce fichier dépasse la taille d’un carnet d’adresses (${paramOf(params)('what', 'bytes')} : ${paramOf(params)('most', 'la limite')} au plus). Exportez-le en plusieurs parties.`,
  'import-unknown': () => 'Cet import n’existe pas, ou il est déjà repris. Redemandez la liste.',
  'message-unfit': () =>
    'Ce message ne peut pas partir ainsi\u202f: une adresse ou une ligne de l’en-tête n’est pas utilisable. Corrigez-la, puis réessayez.',
};
