import type { Messages } from '../en.ts';

const n = (count: number, digits = 0): string => count.toLocaleString('fr', { maximumFractionDigits: digits });
const KILO = 1000;

const size = (bytes: number): string => {
  if (bytes < KILO) return `${n(bytes)}\u202foctets`;
  return bytes < KILO * KILO ? `${n(bytes / KILO)}\u202fKo` : `${n(bytes / KILO / KILO, 1)}\u202fMo`;
};

export const files: Messages['writing']['files'] = {
  title: 'Fichiers joints',
  lead: 'Ils partent avec chaque lettre, tels qu’ils sont maintenant.',
  leadOne: 'Ils partent avec la lettre, tels qu’ils sont maintenant.',
  add: 'Joindre un fichier…',
  drop: 'ou déposez-le ici',
  remove: name => `Retirer ${name}`,
  size,
  adding: name => `Ajout de ${name}…`,
  tooLarge: (name, most) => `Avec ${name}, l’ensemble dépasserait ${size(most)}, ce que beaucoup de boîtes refusent.`,
  tooMany: most => `${n(most)} fichiers au plus.`,
  empty: name => `${name} est vide, ou c’est un dossier.`,
};

export const terms: Messages['writing']['terms'] = {
  title: 'Puisque ces nouvelles vont à plusieurs',
  wayOut: 'La lettre finit par une phrase pour ne plus en recevoir.',
  commercial: 'Elle propose quelque chose contre de l’argent.',
  attested: 'Chaque personne a accepté de tels messages de ma part, ou m’a déjà acheté quelque chose.',
};

export const follow: Messages['writing']['follow'] = {
  title: 'Si rien ne vient',
  lead: 'Une autre lettre quelques jours plus tard, seulement à qui n’a pas répondu. Toute réponse y met fin.',
  add: 'Ajouter une lettre',
  letter: number => `Lettre ${n(number)}`,
  after: 'Jours plus tard',
  text: 'Texte',
  badDays: 'Des jours entiers, de 1 à 365.',
  remove: number => `Retirer la lettre ${n(number)}`,
  later: (number, days) => `Lettre ${n(number)}, ${days === 1 ? 'un jour' : `${n(days)} jours`} plus tard, si rien n’est venu`,
};
