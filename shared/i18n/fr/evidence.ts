import type { Evidence } from '../../contract/shapes.ts';
import type { Messages } from '../en.ts';
import { oddsOf } from '../odds.ts';
import { theDay } from './day-article.ts';
import { type Phrase, plain, strong, textOf } from '../phrase.ts';

const ABOUT = { about: 'environ', less: 'moins de', more: 'plus de' };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const days = (count: number): string => (count < 2 ? `${count} jour` : `${count} jours`);

/** « environ 2 chances sur 5 » */
const odds = (risk: number): string => {
  const { x, y, than } = oddsOf(risk);
  return `${ABOUT[than]} ${x === 1 ? '1 chance' : `${x} chances`} sur ${y}`;
};

const because = (evidence: Evidence): string => {
  const { contactDaysYear, contactDaysYearBefore } = evidence;
  const silent = Math.round(evidence.silentDays);
  if (contactDaysYear === 0 && contactDaysYearBefore > 0) {
    return `vous vous êtes parlé ${days(contactDaysYearBefore)} l’année d’avant, plus depuis`;
  }
  if (contactDaysYear === 0) return 'vous ne vous êtes pas parlé depuis deux ans ou plus';
  const spoke = `vous vous êtes parlé ${days(contactDaysYear)} cette année`;
  if (silent === 0) return `${spoke}, la dernière fois aujourd’hui`;
  if (silent === 1) return `${spoke}, la dernière fois hier`;
  return `${spoke}, et ${silent} jours ont passé`;
};

const phrase = (evidence: Evidence, month: string): Phrase => [
  strong(capital(odds(evidence.risk))),
  plain(` de se taire d’ici ${month}\u202f: ${because(evidence)}.`),
];

export const evidence: Messages['evidence'] = {
  never: () => 'Vous n’avez pas encore échangé de lettres.',
  odds,
  risk: (risk, month) => `${odds(risk)} de se taire d’ici ${month}`,
  because,
  phrase,
  sentence: (of, month) => textOf(phrase(of, month)),
  oneWay: theyWrote => (theyWrote ? 'On vous a écrit, vous n’avez pas encore répondu.' : 'Vous avez écrit, sans réponse pour l’instant.'),
  writeBy: day => `à écrire avant ${theDay(day)}`,
  writeToday: 'à écrire aujourd’hui',
  writeByPassed: day => `depuis ${theDay(day)}`,
};
