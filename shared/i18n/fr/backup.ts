import type { Messages } from '../en.ts';

const n = (count: number): string => count.toLocaleString('fr');
const some = (count: number, one: string, more: string): string => `${n(count)} ${count < 2 ? one : more}`;

export const backup: Messages['backup'] = {
  title: 'Sauvegardes',
  lead: 'Une sauvegarde est un seul fichier chiffré : tout ce que sait Fil Rouge, sauf vos mots de passe de courrier. Seule sa phrase secrète l’ouvre.',
  howOften: 'En faire une',
  every: { never: 'Jamais d’office', day: 'Chaque jour', week: 'Chaque semaine' },
  keep: 'Combien en garder',
  folder: 'Dossier',
  folderHint: 'La place habituelle, près de vos données ; un autre disque est plus sûr.',
  passphrase: 'Phrase secrète de la sauvegarde',
  passphraseNew: 'Phrase secrète',
  passphraseHint:
    'Dix caractères au moins ; quelques mots font l’affaire. Notez-la : sans elle, personne n’ouvre une sauvegarde, pas même nous.',
  passphraseKept: 'La phrase secrète est gardée avec vos mots de passe. Tapez-en une autre pour en changer à l’avenir.',
  save: 'Enregistrer',
  now: 'En faire une maintenant',
  making: 'Sauvegarde, puis relecture…',
  none: 'Pas encore de sauvegarde.',
  made: (file, size) => `Faite et relue : ${file} (${size})`,
  restore: 'Remettre…',
  restoreTitle: 'Remettre une sauvegarde',
  restoreFile: 'Fichier de sauvegarde',
  pick: 'Choisir un fichier…',
  look: 'Regarder dedans',
  holds: (when, { accounts, people, messages, circles, campaigns }) =>
    `Du ${when} : ${some(accounts.length, 'boîte', 'boîtes')} (${accounts.join(', ') || 'aucune'}), ${some(people, 'personne', 'personnes')}, ${some(messages, 'message', 'messages')}, ${some(circles, 'cercle', 'cercles')}, ${some(campaigns, 'envoi groupé', 'envois groupés')}.`,
  waiting: count =>
    `${some(count, 'lettre attend', 'lettres attendent')} dans sa boîte d’envoi. Chacune est d’abord cherchée dans vos messages envoyés ; aucune ne part deux fois.`,
  replaces:
    'Elle prend la place de ce que Fil Rouge tient aujourd’hui, qui est mis de côté et non effacé. Les mots de passe sont redemandés.',
  confirm: 'La remettre',
  rescueLead:
    'Fil Rouge peut garder ce qui se lit encore : d’abord ce que vous avez dit des personnes et ce qui est parti ; les lettres se relisent dans votre boîte. Le fichier abîmé est mis de côté, non effacé.',
  repair: 'Garder ce qui se lit',
  back: { backup: 'La sauvegarde est à sa place.', repaired: 'Ce qui se lisait est gardé ; Fil Rouge continue avec.' },
  sayYes: 'Rien n’a changé. Ajoutez --yes pour la remettre.',
  restored: 'C’est remis.',
  restoredOver: folder => `C’est remis. Ce qui s’y trouvait est dans ${folder}.`,
};
