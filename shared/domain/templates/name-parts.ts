export interface NameParts {
  readonly first: string;
  readonly last: string;
}

const NOBODY: NameParts = { first: '', last: '' };
/** Words of firms, teams and mailboxes: what bears one is not greeted by name. */
const NOT_A_PERSON =
  /\b(?:s\.?a\.?s?|sarl|gmbh|ag|ltd|llc|inc|corp|team|équipe|equipe|support|service|services|info|contact|accueil|office|bureau|association|club|group|groupe|agence|agency|newsletter|via|hotline|admin|comptabilit[ée]|secr[ée]tariat|mairie|rh|hr)\b/iu;
/** Whether a display name is that of a firm, a team or a mailbox rather than of a person. */
export const soundsLikeOrganisation = (name: string): boolean => NOT_A_PERSON.test(name);
const TITLE = /^(?:dr|prof|mr|mrs|ms|me|m|mme|mlle|herr|frau)\.?$/i;
const PARTICLE = /^(?:de|du|des|la|le|van|von|der|den|di|da|el|al|ben)$/i;

const isShouted = (word: string): boolean => word.length > 1 && word === word.toLocaleUpperCase() && word !== word.toLocaleLowerCase();
/** DURAND → Durand, JEAN-MARC → Jean-Marc. */
const calm = (word: string): string =>
  isShouted(word) ? word.toLocaleLowerCase().replace(/(^|[-’'])\p{L}/gu, start => start.toLocaleUpperCase()) : word;
const joined = (words: readonly string[]): string => words.map(calm).join(' ');

/**
 * First and last name out of a display name, both blank where that would be a guess: a firm, an address, a word with digits. A suggestion
 * that the user's own marks overrule. "DURAND Marie" and "Durand, Marie" are turned round; gender is never inferred.
 */
export function nameParts(display: string): NameParts {
  const name = display
    .normalize('NFC')
    .replace(/\([^()]{0,80}\)|["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '' || name.length > 80 || /[@\d/|<>[\]{}&]/.test(name) || NOT_A_PERSON.test(name)) return NOBODY;
  const [family = '', given, ...more] = name.split(/\s*,\s*/);
  if (more.length > 0) return NOBODY;
  if (given !== undefined) return { first: joined(given.split(' ')), last: joined(family.split(' ')) };
  const words = name.split(' ').filter(word => !TITLE.test(word));
  const [first = '', ...rest] = words;
  if (words.length === 0 || words.length > 5) return NOBODY;
  if (rest.length === 0) return { first: calm(first), last: '' };
  // An initial is no name to greet by.
  if (/^\p{L}\.?$/u.test(first)) return { first: '', last: joined(rest) };
  // "DURAND Marie": family names in capitals stand first in French letters and directories.
  const shouted = words.findIndex(word => !isShouted(word) && !PARTICLE.test(word));
  if (shouted > 0 && isShouted(first)) return { first: joined(words.slice(shouted)), last: joined(words.slice(0, shouted)) };
  return { first: calm(first), last: joined(rest) };
}

/** The user's own name where no letter of theirs bears one: `claire.martin@…`. Blank for mailboxes of a role. */
export function nameOfAddress(address: string): string {
  const words = address.slice(0, address.lastIndexOf('@')).split(/[._-]/);
  const isName = words.length <= 3 && words.every(word => /^\p{L}{2,}$/u.test(word)) && !NOT_A_PERSON.test(words.join(' '));
  return isName ? words.map(word => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' ') : '';
}
