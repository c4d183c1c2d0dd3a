import type { Messages } from '../en.ts';

const n = (count: number): string => count.toLocaleString('fr');
const some = (count: number, one: string, more: string): string => `${n(count)} ${count < 2 ? one : more}`;
const of = (name: string): string => (/^[aeiouyàâéèêëîïôœû]/i.test(name) ? `d’${name}` : `de ${name}`);

export const peopleFiles: Messages['peopleFiles'] = {
  anniversary: 'Anniversaire de mariage',
  calendarName: 'Fil Rouge',
  writeTo: name => `Écrire à ${name}`,
  date: (name, kind, label) =>
    ({
      birthday: `Anniversaire ${of(name)}`,
      'name-day': `Fête ${of(name)}`,
      'first-contact': `Premier échange avec ${name}`,
      custom: label === '' ? name : `${name} : ${label}`,
    })[kind],
  born: year => `Année de naissance : ${year}.`,

  outcome: { new: 'à ajouter', adds: 'complète', unchanged: 'rien de neuf', conflict: 'dit autre chose', skipped: 'laissée de côté' },
  skipped: {
    nobody: 'ne nomme personne',
    'no-yearly-day': 'pas de jour qui revienne chaque année',
    'no-name': 'sans nom',
    yourself: 'c’est vous',
    erased: 'effacée à votre demande',
  },
  part: {
    name: 'nom',
    title: 'fonction',
    phone: 'téléphone',
    url: 'lien',
    place: 'adresse postale',
    field: 'champ',
    organisation: 'organisation',
    circle: 'cercle',
    tags: 'étiquettes',
    marks: 'repères',
    note: 'note',
    date: 'date',
    touch: 'contact',
    need: 'besoin entendu',
    reminders: 'rappels',
    sender: 'affichage',
    'same-person': 'une seconde adresse',
  },
  byName: 'reconnue à son nom',
  differs: parts => `autre chose qu’ici : ${parts} ; le vôtre reste`,
  counts: ({ new: fresh, adds, unchanged, conflict, skipped }) =>
    `${n(fresh)} à ajouter, ${n(adds)} à compléter, ${n(unchanged)} sans rien de neuf, ${n(conflict)} qui disent autre chose, ${n(skipped)} de côté.`,
  onlyLooked: 'Rien n’a changé. Sans --dry-run, tout est repris.',
  nothingNew: 'Rien de neuf : rien n’a changé.',
  taken: id => `C’est repris. « fil-rouge import undo ${id} » revient en arrière.`,
  undone: (undone, left) =>
    left === 0
      ? `Retour en arrière : ${some(undone, 'personne', 'personnes')} comme avant.`
      : `Retour en arrière : ${some(undone, 'personne', 'personnes')} comme avant ; ${some(left, 'personne', 'personnes')} sans changement, car vous en avez dit davantage depuis.`,
  written: file => `Écrit dans ${file}`,

  keptTitle: name => `Ce que je garde sur ${name}`,
  keptLetters: (received, sent) =>
    `${some(received, 'lettre reçue', 'lettres reçues')}, ${some(sent, 'envoyée', 'envoyées')} : leurs dates, jamais leur contenu.`,
  keptPlace: (place, rows) => `${place} : ${some(rows, 'entrée', 'entrées')}`,
  keptNothing: 'Rien d’autre que ces lettres.',
  sayYes: 'Rien n’est effacé. Ajoutez --yes pour tout effacer ; le courrier de votre boîte reste, comme les sauvegardes déjà faites.',
  readmitted: 'Le courrier à venir de cette adresse compte à nouveau. Ce qui est effacé le reste.',
  notErased: 'Personne n’a été effacé sous cette adresse.',
  erased: name =>
    `Tout ce qui était gardé sur ${name} est effacé. Il reste une empreinte de l’adresse, pour qu’aucune lecture de la boîte ne la ramène.`,
};
