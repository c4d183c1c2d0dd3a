import type { Evidence } from '../../contract/shapes.ts';
import { oddsOf } from '../odds.ts';
import { type Phrase, plain, strong, textOf } from '../phrase.ts';

const ABOUT = { about: 'about', less: 'less than', more: 'more than' };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** "about 2 in 5" */
const odds = (risk: number): string => {
  const { x, y, than } = oddsOf(risk);
  return `${ABOUT[than]} ${x} in ${y}`;
};

/** "you spoke on 7 days this year, and 49 days have passed" */
const because = (evidence: Evidence): string => {
  const { contactDaysYear, contactDaysYearBefore } = evidence;
  const silent = Math.round(evidence.silentDays);
  if (contactDaysYear === 0 && contactDaysYearBefore > 0) return `you spoke on ${days(contactDaysYearBefore)} the year before, not since`;
  if (contactDaysYear === 0) return 'you have not spoken for two years or more';
  const spoke = `you spoke on ${days(contactDaysYear)} this year`;
  if (silent === 0) return `${spoke}, the last time today`;
  if (silent === 1) return `${spoke}, the last time yesterday`;
  return `${spoke}, and ${silent} days have passed`;
};

/** `month`: the name of the month 90 days from now. */
const phrase = (evidence: Evidence, month: string): Phrase => [
  strong(capital(odds(evidence.risk))),
  plain(` to go quiet by ${month}: ${because(evidence)}.`),
];

export const evidence = {
  never: (): string => 'You have not exchanged letters yet.',
  odds,
  /** "about 2 in 5 to go quiet by February" */
  risk: (risk: number, month: string): string => `${odds(risk)} to go quiet by ${month}`,
  because,
  phrase,
  sentence: (of: Evidence, month: string): string => textOf(phrase(of, month)),
  oneWay: (theyWrote: boolean): string => (theyWrote ? 'They wrote, you have not answered yet.' : 'You wrote, they have not answered yet.'),
  writeBy: (day: string): string => `write by ${day}`,
  writeToday: 'write today',
  writeByPassed: (day: string): string => `since ${day}`,
};
