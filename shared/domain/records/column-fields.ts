import { words } from '../word-list.ts';
import { foldName } from './person-record.ts';

/** What a column of an address book may hold. */
export const COLUMN_FIELDS = [
  'ignore',
  'name',
  'given',
  'family',
  'organisation',
  'title',
  'email',
  'phone',
  'url',
  'place',
  'birthday',
  'birth-year',
  'birth-month',
  'birth-day',
  'anniversary',
  'event',
  'event-label',
  'custom',
  'custom-label',
  'linkedin-since',
  'label',
  'tags',
  'note',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** Titles as address books write them, English and French, folded as `foldName` does; numbers taken out. */
const TITLES: readonly (readonly [ColumnField, readonly string[]])[] = [
  ['name', words('name, full name, display name, nom complet, nom a afficher, file as, nom affiche')],
  ['given', words('first name, given name, prenom, firstname, vorname')],
  ['family', words('last name, family name, surname, nom, nom de famille, lastname')],
  [
    'organisation',
    words('company, organization, organisation, organization name, nom de l organisation, societe, entreprise, company name'),
  ],
  [
    'title',
    words('job title, position, title job, organization title, poste, fonction, profession, titre du poste, titre de l organisation'),
  ],
  [
    'email',
    words(`e mail address, email address, email, e mail, mail, primary email, secondary email, e mail value, adresse de messagerie, adresse e mail,
      adresse email, adresse electronique, adresse electronique principale, adresse electronique secondaire, courriel, e mail valeur, adresse mail`),
  ],
  [
    'phone',
    words(`phone, phone value, mobile phone, home phone, business phone, work phone, primary phone, other phone, company main phone, mobile number,
      mobile, telephone, tel mobile, telephone mobile, portable, telephone bureau, telephone domicile, telephone principal, autre telephone,
      telephone societe, tel professionnel, tel personnel, telephone valeur`),
  ],
  ['url', words('url, web page, website, website value, site web, page web, personal web page, linkedin, linkedin url, profile url')],
  [
    'place',
    words(`address formatted, address, adresse, home address, work address, business street, home street, other street, rue bureau, rue domicile,
      business city, home city, work city, ville bureau, ville domicile, adresse personnelle, adresse professionnelle`),
  ],
  ['birthday', words('birthday, birth date, date of birth, anniversaire, date de naissance, naissance')],
  ['birth-year', words('birth year, annee de naissance')],
  ['birth-month', words('birth month, mois de naissance')],
  ['birth-day', words('birth day, jour de naissance')],
  ['anniversary', words('anniversary, anniversaire de mariage, anniversaire de mariage ou fete')],
  ['event', words('event value, evenement valeur')],
  ['event-label', words('event label, event type, evenement libelle')],
  ['custom', words('custom field value, champ personnalise valeur')],
  ['custom-label', words('custom field label, custom field type, champ personnalise libelle')],
  ['linkedin-since', words('connected on, connecte le, date de connexion, relation depuis')],
  [
    'label',
    words(`e mail label, e mail type, phone label, phone type, address label, address type, website label, website type, telephone libelle,
      e mail libelle`),
  ],
  ['tags', words('categories, labels, group membership, tags, libelles, groupes, etiquettes')],
  ['note', words('notes, note, comments, remarques, commentaires')],
];
const FIELDS = new Map(TITLES.flatMap(([field, titles]) => titles.map(title => [title, field] as const)));

/** What a column of this title holds in the books that are known; `ignore` where it is not known. */
export const fieldOfTitle = (title: string): ColumnField =>
  FIELDS.get(
    foldName(title)
      .replaceAll(/\b\d+\b/g, ' ')
      .replaceAll(/ +/g, ' ')
      .trim(),
  ) ?? 'ignore';

/** French titles speak of dates that begin with the day. */
export const isFrenchTitle = (title: string): boolean =>
  /^(prenom|nom|societe|anniversaire|adresse|telephone|date de)\b/.test(foldName(title));
