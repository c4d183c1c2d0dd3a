import type { Band } from '../../domain/band.ts';
import type { FolderRole } from '../../domain/folder-role.ts';
import type { Messages } from '../en.ts';

const n = (count: number): string => count.toLocaleString('fr');
const some = (count: number, one: string, many: string): string => `${n(count)} ${count < 2 ? one : many}`;

const BANDS: Record<Band, string> = {
  strong: 'solide',
  steady: 'régulier',
  cooling: 'se détend',
  fading: 's’effiloche',
  resting: 'au repos',
};
const ROLES: Record<FolderRole, string> = {
  inbox: 'boîte de réception',
  sent: 'envoyés',
  all: 'tout le courrier',
  archive: 'archives',
  other: 'classement',
  drafts: 'brouillons, non lus',
  junk: 'indésirables, non lus',
  trash: 'corbeille, non lue',
  ignored: 'non lu',
};

export const cli: Messages['cli'] = {
  usage: `Fil Rouge\u202f: avec qui vous perdez le contact, d’après votre propre boîte.

Emploi\u202f: fil-rouge [--data DOSSIER] [--lang en|fr] [--json] COMMANDE

  account add --email E --imap imaps://HÔTE:993 --smtp smtps://HÔTE:465 [--user U] --password-env VAR
                        ajoute une boîte\u202f; son mot de passe est pris dans la variable VAR
  account list          les boîtes connues
  account test E        se connecte, et dit ce qu’il y a ou ce qui ne va pas
  account remove E      oublie une boîte et ce qui en a été lu
  folder list           les dossiers, et à quoi sert chacun
  folder role CHEMIN RÔLE  dit à quoi sert un dossier (inbox, sent, archive, other, ignored…\u202f; auto l’annule)
  sync [--account E]    lit ce qui est nouveau, ou tout la première fois
  people [--hidden]     les personnes avec qui vous écrivez, et la tenue de chaque lien
  person ADRESSE        une personne\u202f: les chiffres, la raison, les dernières lettres
  merge A B             deux adresses d’une même personne\u202f; split ADRESSE\u202f: une personne à part
  review [--same A,B|--different A,B|--take-back JETON]
                        qui n’est peut-être qu’une personne, et pourquoi\u202f; votre réponse\u202f; le retour en arrière
  rename ADRESSE [--name NOM]
                        comment appeler quelqu’un, quoi que disent les lettres
  hide ADRESSE          ce n’est pas une personne\u202f; unhide ADRESSE\u202f: c’en est une\u202f; avec --undo, les règles décident de nouveau
  facts [--person ADRESSE] [--dismissed]
                        ce que des messages ont signalé\u202f: adresses mortes, absences, départs
  fact decide ID --yes|--no|--open
                        votre avis sur l’un d’eux
  awaiting [--me|--them] [--ticked] [--offline]
                        qui attend votre réponse, et de qui vous en attendez une
  tick ADRESSE [--off]  réponse donnée autrement, par téléphone par exemple
  today                 à qui écrire, et pourquoi
  digest [--to-self [--account E]]
                        la même chose en texte ; avec --to-self, par courrier à votre propre adresse, une fois par jour
  capacity              combien de liens vous entretenez par trimestre, combien vous en avez choisi, à qui demander moins
  insights              ce que vos lettres disent de votre réseau, prises ensemble
  backtest              ce qu’auraient valu les rappels sur votre propre passé
  outbox                ce qui attend, ce qui est parti, ce qui attend votre réponse
  outbox resolve ID --sent|--again|--cancel
                        votre réponse au sujet d’un message\u202f; «\u202frestored\u202f» pour ID répond pour tous ceux
                        qui attendent depuis qu’une sauvegarde a été remise en place
  outbox run [--wait]   envoie ce qui est dû\u202f; avec --wait, jusqu’à ce que plus rien n’attende
  diagnostics           un rapport sans rien de personnel, pour qui vous aide
  encryption | on | off si ce que vous écrivez est chiffré dans la base ; la clé est dans le trousseau ou le coffre
  backup create | list  un fichier chiffré avec tout, sauf les mots de passe ; la phrase secrète dans FIL_ROUGE_BACKUP_PASSPHRASE, ou demandée
  backup restore FICHIER [--yes]
                        ce qu’il contient ; avec --yes, il prend la place de ce qui s’y trouve
  import FICHIER [--dry-run] [--format vcard|csv|json|ics] [--map TITRE=CHAMP,…]
                        les personnes d’un carnet d’adresses ou d’un agenda d’anniversaires ; --dry-run dit seulement ce qui changerait
  import undo ID        revient sur un import
  export [--format vcard|csv|json|ics] [--out FICHIER] [--notes]
                        tout le monde, dans un fichier ; json est complet, les autres omettent les notes privées sauf demande
  kept ADRESSE          tout ce qui est gardé sur quelqu’un
  erase ADRESSE --yes   l’efface, pour de bon ; le courrier de la boîte reste ; --undo : le courrier à venir peut compter
  circle add NOM [--purpose P] [--space professional|friends] [--register tu|vous|first-name|formal] [--language en|fr]
                        [--every IDÉAL-MAX] [--colour C]
                        crée un cercle, ou le modifie\u202f; --every\u202f: jours entre deux contacts, idéal et maximum
  circle list           les cercles
  circle assign CERCLE ADRESSE
                        met quelqu’un dans un cercle (none\u202f: dans aucun)
  star ADRESSE [--off]  marque une personne proche\u202f; tag ADRESSE ÉTIQUETTE [--off] pose une étiquette
  log ADRESSE [--channel call|meeting|linkedin|message|other] [--note N] [--date AAAA-MM-JJ]
                        un contact hors courriel\u202f: compte comme un échange
  snooze ADRESSE [--until tomorrow|next-week|next-month|MOTS] [--kind K]
                        remet un rappel à plus tard\u202f; rest ADRESSE [--until MOTS] [--off] laisse quelqu’un se reposer
  gesture add ADRESSE --kind give|ask|thank|share|introduce --subject S [--from-them] [--date AAAA-MM-JJ]
                        note un geste\u202f; gesture list [--person ADRESSE] [--dismissed] [--offline] montre le carnet
  thanks [--offline]    à qui vous devez un merci, et depuis quand
  need add TEXTE [--person ADRESSE] [--offer|--link]
                        ce que quelqu’un cherche ou peut donner\u202f; need list [--matches] les montre, ou ce qui se rencontre
  introduce A B [--reason R]
                        commence une mise en relation\u202f: la question va d’abord à A
  check --to ADRESSE --file FICHIER [--subject S] [--wave]
                        ce qui mérite une relecture dans un brouillon
  template list         les modèles
  template render MODÈLE [--person ADRESSE] [--fields YAML] [--line L]
                        comment se lit un modèle, pour quelqu’un ou une personne inventée
  campaign create --file campagne.yml
                        une campagne d’après un fichier\u202f; campaign list les montre toutes
  campaign preview ID   chaque lettre, ce qui n’y va pas, et qui est écarté
  campaign dry-run ID   combien partiraient, quel jour
  campaign test ID --person ADRESSE
                        vous envoie cette lettre
  campaign approve ID [--person ADRESSE] [--seen A,B,…]
                        approuve ce qui peut partir
  campaign start|pause|resume|cancel|status ID
  suppression list      à qui l’on n’écrit plus, et ce qui attend votre décision
  suppression add|remove ADRESSE
  suppression decide ID --yes|--no
                        accepte une proposition, ou non
  serve [--port N]      ouvre Fil Rouge dans le navigateur, sur cet ordinateur seulement

  --data DOSSIER  où Fil Rouge garde ce qu’il a lu (sinon FIL_ROUGE_DATA, sinon le dossier habituel)
  --json          écrit du JSON, pour les scripts
  --lang          en ou fr

Code de sortie\u202f: 0 fait, 1 impossible (une ligne dit pourquoi), 2 mauvais emploi.
`,
  hid: who => `${who} est masqué\u202f: ce n’est pas une personne.`,
  unhid: who => `${who} est une personne\u202f: tout son courrier compte.`,
  rulesAgain: who => `Les règles décident de nouveau au sujet de ${who}.`,
  unknownCommand: command => `Il n’y a pas de commande «\u202f${command}\u202f». «\u202ffil-rouge --help\u202f» en donne la liste.`,
  unknownOption: option => `Il n’y a pas d’option ${option} ici. «\u202ffil-rouge --help\u202f» en donne la liste.`,
  missingOption: option => `Il manque ${option}.`,
  missingArgument: argument => `Il manque ${argument}.`,
  badValue: (option, value) => `${option} ne peut pas valoir «\u202f${value}\u202f».`,
  variableUnset: variable => `La variable ${variable} n’est pas définie.`,
  noAccount: 'Il n’y a pas encore de compte. Ajoutez-en un avec «\u202ffil-rouge account add\u202f».',
  askPassword: account => `Mot de passe de ${account}\u202f: `,
  askPassphrase: 'Phrase de passe du coffre\u202f: ',

  accountAdded: email => `${email} est ajouté. Lisez la boîte avec «\u202ffil-rouge sync\u202f».`,
  accountRemoved: email => `${email} est retiré, avec ce qui en avait été lu.`,
  accountNeverRead: 'pas encore lu',
  accountLastRead: when => `dernière lecture\u202f: ${when}`,

  whichAccount: 'Il y a plusieurs comptes. Dites lequel avec --account.',

  connecting: account => `Connexion à la boîte de ${account}…`,
  listing: 'Lecture de la liste des dossiers…',
  reading: (folder, done, total) => `${folder}\u202f: ${n(done)} sur ${n(total)}`,
  rate: perSecond => `${n(Math.round(perSecond))} messages/s`,
  timeLeft: duration => `encore ${duration}`,
  peopleSoFar: count => some(count, 'personne', 'personnes'),
  synced: (messages, fresh, duration) =>
    `${some(messages, 'message', 'messages')}, dont ${some(fresh, 'nouveau', 'nouveaux')}, lus en ${duration}.`,
  syncedPeople: count => `${some(count, 'personne connue', 'personnes connues')}.`,
  nothingNew: 'Rien de nouveau.',
  skipped: count => `${some(count, 'message abîmé laissé', 'messages abîmés laissés')} de côté.`,
  folderRole: role => ROLES[role],
  tested: (account, folders) => `La boîte de ${account} répond\u202f: ${some(folders, 'dossier', 'dossiers')}.`,
  trustHint: fingerprint => `Si son empreinte est la bonne, ajoutez\u202f: --trust ${fingerprint}`,
  stopped: 'Arrêté. Ce qui a été lu est gardé\u202f; «\u202ffil-rouge sync\u202f» reprendra là.',

  bandName: band => BANDS[band],
  columns: {
    tie: 'Lien',
    health: 'Tenue',
    name: 'Nom',
    address: 'Adresse',
    received: 'Reçues',
    sent: 'Envoyées',
    lastTwoWay: 'Échange',
    contactDays: 'Jours',
    writeBy: 'À écrire avant',
    why: 'Raison',
    folder: 'Dossier',
    messages: 'Messages',
    fresh: 'Nouveaux',
    date: 'Date',
  },
  passed: 'passé',
  never: 'jamais',
  noPeople: 'Personne pour l’instant. «\u202ffil-rouge sync\u202f» lit votre boîte.',
  noHidden: 'Personne n’est masqué.',
  peopleCount: (shown, hidden) =>
    hidden === 0
      ? `${some(shown, 'personne', 'personnes')}.`
      : `${some(shown, 'personne', 'personnes')}\u202f; ${some(hidden, 'masquée', 'masquées')}, voir «\u202fpeople --hidden\u202f».`,

  todayTitle: day => `${day}\u202f: à qui écrire`,
  todayEmpty: 'Personne à qui écrire aujourd’hui. Les fils tiennent.',
  todayUnread: 'Aucune boîte n’a encore été lue. Commencez par «\u202ffil-rouge sync\u202f».',
  asOf: when => `À jour\u202f: ${when}.`,
  bandsTitle: 'La tenue de vos liens',

  holds: (health, band) => `${health} sur 100, ${BANDS[band]}`,
  lettersBoth: (received, sent) => `${some(received, 'reçue', 'reçues')}, ${some(sent, 'envoyée', 'envoyées')}`,
  contactDays: count => some(count, 'jour avec des lettres', 'jours avec des lettres'),
  lastExchange: when => `dernier échange\u202f: ${when}`,
  newestLetters: 'Dernières lettres',
  theyWrote: 'on vous a écrit',
  youWrote: 'vous avez écrit',

  serving: url => `Fil Rouge est ouvert à l’adresse ${url}`,
  servingHint: 'Seul cet ordinateur peut y accéder. Ctrl-C pour fermer.',
  portTaken: port => `Le port ${port} est pris. Choisissez-en un autre avec --port, ou n’en donnez pas\u202f: un port libre sera pris.`,
  building: 'Construction de la fenêtre, une fois pour toutes…',
  noWindow: 'La fenêtre ne peut pas être construite. «\u202fnpm run build\u202f» dira pourquoi.',
  noElectron: 'Electron n’est pas installé ici\u202f: Fil Rouge s’ouvre dans le navigateur.',
  noDisplay: 'Pas d’écran où ouvrir une fenêtre\u202f: Fil Rouge s’ouvre dans le navigateur.',
  bye: 'Fermé.',
};
