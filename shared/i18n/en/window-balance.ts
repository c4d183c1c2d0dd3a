import type { Balance, Leaning } from '../../domain/tact/balance.ts';

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const LEANINGS: Record<Leaning, string> = {
  giving: 'You give more',
  taking: 'You ask or receive more',
  even: 'About even',
};

/** "You gave 3 times, asked once; you were asked twice." */
function sentence({ gave, asked, received, wasAsked }: Balance): string {
  const mine = [
    gave > 0 ? `gave ${times(gave)}` : '',
    asked > 0 ? `asked ${times(asked)}` : '',
    received > 0 ? `received ${times(received)}` : '',
  ].filter(Boolean);
  const own = mine.length > 0 ? `You ${mine.join(', ')}` : '';
  const theirs = wasAsked > 0 ? `${own === '' ? 'You' : 'you'} were asked ${times(wasAsked)}` : '';
  return `${[own, theirs].filter(Boolean).join('; ')}.`;
}

/** What was given and asked over time, with everybody and with each. */
export const balance = {
  title: 'Giving and asking',
  sentence,
  more: 'It need not be even with each: you may give to one and receive from another.',
  counted: 'What letters seem to say counts too, until you say no.',
  over: 'Over',
  spans: { year: 'twelve months', years: 'three years' },
  above: 'given',
  below: 'asked',
  mine: 'by you',
  theirs: 'by others',
  columns: { month: 'From', gave: 'You gave', received: 'You received', asked: 'You asked', wasAsked: 'You were asked' },
  leaning: (leaning: Leaning): string => LEANINGS[leaning],
  more1: (count: number): string => `${count} more`,
  none: 'Nothing was given or asked in this time.',
  noneMore: 'What you note with a person, and what letters seem to say, is shown here.',
};
