import type { Balance, Leaning } from '../../domain/tact/balance.ts';
import type { Messages } from '../en.ts';

const times = (count: number): string => (count === 1 ? 'une fois' : count === 2 ? 'deux fois' : `${count} fois`);
const LEANINGS: Record<Leaning, string> = {
  giving: 'Vous donnez davantage',
  taking: 'Vous demandez ou recevez davantage',
  even: 'À peu près autant',
};

function sentence({ gave, asked, received, wasAsked }: Balance): string {
  const mine = [
    gave > 0 ? `donné ${times(gave)}` : '',
    asked > 0 ? `demandé ${times(asked)}` : '',
    received > 0 ? `reçu ${times(received)}` : '',
  ].filter(Boolean);
  const own = mine.length > 0 ? `Vous avez ${mine.join(', ')}` : '';
  const theirs = wasAsked > 0 ? `${own === '' ? 'On' : 'on'} vous a demandé ${times(wasAsked)}` : '';
  return `${[own, theirs].filter(Boolean).join(' ; ')}.`;
}

export const balance: Messages['balance'] = {
  title: 'Donner et demander',
  sentence,
  more: 'Rien ne demande l’équilibre avec chacun : on peut donner à l’un et recevoir d’un autre.',
  counted: 'Ce que les lettres semblent dire compte aussi, tant que vous n’avez pas dit non.',
  over: 'Sur',
  spans: { year: 'douze mois', years: 'trois ans' },
  above: 'donné',
  below: 'demandé',
  mine: 'par vous',
  theirs: 'par d’autres',
  columns: {
    month: 'À partir de',
    gave: 'Vous avez donné',
    received: 'Vous avez reçu',
    asked: 'Vous avez demandé',
    wasAsked: 'On vous a demandé',
  },
  leaning: leaning => LEANINGS[leaning],
  more1: count => `${count} de plus`,
  none: 'Rien ne fut donné ni demandé pendant ce temps.',
  noneMore: 'Ce que vous notez avec une personne, et ce que les lettres semblent dire, se voit ici.',
};
