import type { FolderRole } from '../../domain/folder-role.ts';
import type { Messages } from '../en.ts';

const n = (count: number): string => count.toLocaleString('fr');

const roles: Record<FolderRole, string> = {
  inbox: 'Réception',
  sent: 'Envoyés',
  all: 'Tous les messages',
  archive: 'Archives',
  other: 'Courrier classé',
  drafts: 'Brouillons (pas lus)',
  junk: 'Indésirables (pas lus)',
  trash: 'Corbeille (pas lue)',
  ignored: 'Pas lu',
};

export const sync: Messages['window']['sync'] = {
  title: 'Courrier',
  lead: 'Ce qui est gardé vient des en-têtes : qui, à qui, quand. Le texte d’une lettre n’est regardé que là où il vous sert, et n’est jamais gardé.',
  readNow: 'Lire maintenant',
  reading: 'Lecture…',
  stop: 'Arrêter',
  lastRead: when => `Lu jusqu’au bout le ${when}`,
  neverRead: 'Jamais lu jusqu’au bout',
  phase: {
    idle: 'En attente',
    connecting: 'Connexion…',
    listing: 'Regard sur les dossiers…',
    reading: 'Lecture',
    finishing: 'Mise en ordre des personnes…',
    done: 'À jour',
    cancelled: 'Arrêté. La lecture reprendra de là.',
    failed: 'La lecture s’est arrêtée.',
  },
  inFolder: folder => `dans ${folder}`,
  progress: (done, total) => `${n(done)} messages sur ${n(total)}`,
  speed: perSecond => `${n(Math.round(perSecond))} par seconde`,
  left: seconds => {
    if (seconds < 50) return 'moins d’une minute encore';
    const minutes = Math.round(seconds / 60);
    if (minutes < 2) return 'environ une minute encore';
    return minutes < 90 ? `environ ${minutes} minutes encore` : `environ ${n(Math.round(minutes / 60))} heures encore`;
  },
  peopleSoFar: count => (count < 2 ? `${n(count)} personne` : `${n(count)} personnes`),
  finished: account => `${account} est lu.`,
  folders: 'Dossiers',
  foldersLead: 'À quoi sert chaque dossier. Un dossier qui n’est pas lu n’amène personne.',
  folder: 'Dossier',
  role: 'Rôle',
  roleOf: folder => `Rôle de ${folder}`,
  roles: role => roles[role],
  chosen: 'votre choix',
  messages: 'Messages',
  readOf: (read, messages) => (read === messages ? n(messages) : `${n(read)} sur ${n(messages)}`),
  skipped: 'Laissés de côté',
  skippedLead: count =>
    count < 2 ? 'Un message était abîmé ou trop grand pour être lu.' : `${n(count)} messages étaient abîmés ou trop grands pour être lus.`,
  uid: uid => `numéro ${uid}`,
  skippedBecause: reason =>
    reason === 'too-long'
      ? 'son en-tête dépasse toute mesure'
      : reason === 'no-date'
        ? 'rien n’y dit quand il a été écrit'
        : 'il n’a pas pu être lu',
  noAccount: 'Aucune boîte pour l’instant.',
  addAccount: 'Ajouter une boîte',
  state: {
    'never-read': 'Pas encore lue',
    ready: 'Prête',
    scanning: 'En cours de lecture',
    'needs-password': 'Attend son mot de passe',
    offline: 'Hors ligne',
    failed: 'La dernière lecture a échoué',
  },
};

export const settings: Messages['window']['settings'] = {
  title: 'Réglages',
  accounts: 'Boîtes de courrier',
  add: 'Ajouter une boîte',
  folders: 'Dossiers lus',
  notCounted: 'Expéditeurs qui ne comptent pas',
  remove: 'Retirer…',
  removeTitle: email => `Retirer ${email} ?`,
  removeBody: 'Fil Rouge oublie cette boîte, son mot de passe et les personnes qu’elle seule amenait. Le courrier reste sur le serveur.',
  removeConfirm: 'Retirer',
  newPassword: 'Nouveau mot de passe…',
  newPasswordTitle: email => `Nouveau mot de passe pour ${email}`,
  language: 'Langue',
  theme: 'Thème',
  system: 'Comme l’ordinateur',
  light: 'Clair',
  dark: 'Sombre',
  english: 'English',
  french: 'Français',
  secrets: 'Mots de passe',
  secretsKind: {
    keyring: 'Gardés dans le trousseau de cet ordinateur.',
    vault: 'Gardés dans un coffre fermé par votre phrase de passe.',
    ask: 'Pas gardés : cet ordinateur n’a pas de trousseau, ils sont demandés à chaque ouverture.',
    environment: 'Pris dans l’environnement de cette exécution.',
  },
  locked: 'Le coffre est fermé.',
  unlock: 'Ouvrir…',
  unlockTitle: 'Ouvrir le coffre des mots de passe',
  createTitle: 'Choisir une phrase de passe',
  unlockBody: 'Cet ordinateur n’a pas de trousseau : Fil Rouge garde vos mots de passe dans un coffre dont vous avez la seule clé.',
  createBody:
    'Cet ordinateur n’a pas de trousseau. La phrase choisie ici ferme le coffre de vos mots de passe ; personne ne pourra la retrouver pour vous.',
  passphrase: 'Phrase de passe',
  unlockAction: 'Ouvrir',
  createAction: 'Créer le coffre',
  makeVault: 'Les garder dans un coffre…',
  later: 'Plus tard',
  about: 'À propos',
  version: version => `Fil Rouge ${version}`,
  dataFolder: 'Tout ce que Fil Rouge garde se trouve dans ce dossier :',
  dataFolderMore: 'Pour en utiliser un autre, lancez Fil Rouge avec --data suivi de son chemin.',
  promise: 'Ni traçage, ni nuage, ni mesure d’usage. Rien ne quitte cet ordinateur, sauf le courrier que vous approuvez.',
  report: 'Un rapport pour qui vous aide…',
  reportLead:
    'Des versions, des nombres et des codes ; ni adresse, ni nom, ni objet. Lisez-le avant de le donner : il ne part pas tout seul.',
  reportCopy: 'Copier',
  reportCopied: 'Copié',
  keyboard: 'Raccourcis clavier',
};
