import type { IdentityReason } from '../../domain/identity/judge-pair.ts';
import type { Messages } from '../en.ts';

const REASONS: Record<IdentityReason, string> = {
  'same-address': 'La même adresse, au suffixe après le + ou aux points près.',
  'same-name': 'Le même nom complet.',
  'similar-name': 'Presque le même nom.',
  'partial-name': 'L’une porte une partie du nom de l’autre.',
  'same-given-name': 'Le même prénom avec un autre nom de famille.',
  'name-in-address': 'L’adresse épelle le nom.',
  'same-organisation': 'Toutes deux dans la même organisation.',
  'answered-from': 'L’une a répondu à une lettre envoyée à l’autre seulement.',
  'same-local-part': 'Le même nom avant le @.',
  'user-said-same': 'Vous avez dit qu’il s’agit de la même personne.',
  'user-said-different': 'Vous avez dit qu’il s’agit de deux personnes.',
  'came-along': 'Restées ensemble quand vous avez retiré une troisième adresse.',
  'active-same-day': 'Du courrier avec les deux le même jour, comme entre deux collègues.',
  'on-one-letter': 'Vous avez écrit aux deux dans une même lettre.',
  'common-name': 'Un nom que beaucoup portent.',
  'father-and-son': 'L’une est dite «\u202fjunior\u202f», «\u202ffils\u202f» ou «\u202fpère\u202f».',
  'different-name': 'Elles portent des noms différents.',
  'shared-mailbox': 'Plusieurs personnes écrivent depuis l’une d’elles.',
  'other-domain': 'Chacune dans un autre domaine.',
};

export const identity: Messages['identity'] = {
  reason: reason => REASONS[reason],
  noQuestions: 'Personne à réunir ni à distinguer.',
  merged: (a, b) => `${a} et ${b} sont désormais une seule personne.`,
  alreadyOne: (a, b) => `${a} et ${b} sont déjà une seule personne.`,
  split: address => `${address} est désormais une personne à part.`,
  alreadyAlone: address => `${address} est déjà une personne à part.`,
  apart: (a, b) => `${a} et ${b} restent deux personnes\u202f; la question ne sera plus posée.`,
  undone: 'Tout est comme avant.',
  howToUndo: token => `Pour revenir en arrière\u202f: fil-rouge review --take-back ${token}`,
  renamed: name => `S’appelle désormais ${name}, quoi que disent les lettres.`,
  nameGivenBack: name => `S’appelle de nouveau ${name}, comme dans les lettres.`,
  oneAnswer: 'Indiquez --same A,B, --different A,B ou --take-back JETON.',
  shared: people =>
    `Plusieurs personnes écrivent d’ici\u202f: ${people}. Un groupe n’a pas de tenue et n’apparaît jamais dans Aujourd’hui.`,
  colleague: 'Collègue\u202f: à votre propre domaine.',
  dead: 'ne marche plus',
  lastUsed: when => `dernier usage ${when}`,
  writesTo: addresses => `Vous écrit à ${addresses}`,
  columns: { a: 'L’une', b: 'L’autre', likely: 'Probable', why: 'Pourquoi' },
};
