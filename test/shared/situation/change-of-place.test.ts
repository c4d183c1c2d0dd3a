import { describe, expect, it } from 'vitest';
import { announcedMove } from '../../../shared/domain/situation/announced-move.ts';
import { isAnother } from '../../../shared/domain/situation/is-another.ts';
import { newDomain } from '../../../shared/domain/situation/new-domain.ts';

const DAY = 86_400_000;

describe('somebody says that they are somewhere else now', () => {
  it.each([
    'I have left Northwind after nine good years.',
    'I’ve just joined Bright Harbour as head of research.',
    'Friday is my last day at Northwind.',
    'I am starting a new job in January.',
    'J’ai quitté Nordvent fin août.',
    'Je rejoins la mairie de Lyon en janvier.',
    'Je ne travaille plus chez Nordvent depuis mars.',
    'Voici mes nouvelles coordonnées professionnelles.',
    'J’ai changé de poste en septembre.',
  ])('%s', sentence => {
    expect(announcedMove(`Bonjour Luc,\n${sentence} À bientôt`)).toContain(sentence.slice(0, 20));
  });

  it.each([
    'I have left my umbrella at your place.',
    'I left you a message this morning.',
    'I joined the meeting late.',
    'J’ai quitté la réunion à midi.',
    'Je te rejoins à la gare.',
    'Je quitte le bureau à 18 h.',
    'Paul has joined the team.',
    'Mon nouveau vélo est arrivé.',
  ])('not: %s', text => {
    expect(announcedMove(text)).toBeNull();
  });
});

describe('an organisation is another', () => {
  it.each([
    ['Nordvent SAS', 'Bright Harbour Ltd', true],
    ['Nordvent SAS', 'NORDVENT', false],
    ['Nord Vent', 'NordVent', false],
    ['Université de Nantes', 'Université de Lyon', false],
    ['Centre national de recherche', 'CNR', false],
    ['Directrice des études', 'Présidente', true],
  ])('%s → %s: %s', (before, after, changed) => {
    expect(isAnother(before, after)).toBe(changed);
  });
});

describe('a new domain', () => {
  const use = (address: string, from: number, to: number) => ({ address, firstAt: from * DAY, lastAt: to * DAY });

  it('is one that letters come from since they stopped coming from another', () => {
    expect(newDomain([use('c@nordvent.fr', 0, 100), use('claire@harbour.example', 110, 200)])).toEqual({
      before: 'nordvent.fr',
      after: 'harbour.example',
      address: 'claire@harbour.example',
      at: 110 * DAY,
    });
  });

  it.each([
    ['a mail provider', [use('c@nordvent.fr', 0, 100), use('claire@gmail.com', 110, 200)]],
    ['a part of the same organisation', [use('c@nordvent.fr', 0, 100), use('c@lyon.nordvent.fr', 110, 200)]],
    ['one used beside the other', [use('c@nordvent.fr', 0, 180), use('claire@harbour.example', 50, 200)]],
    ['the only one', [use('c@nordvent.fr', 0, 100)]],
  ])('is not %s', (_, uses) => {
    expect(newDomain(uses)).toBeNull();
  });
});
