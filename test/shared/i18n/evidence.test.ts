import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/i18n/en.ts';
import { fr } from '../../../shared/i18n/fr.ts';
import { oddsOf } from '../../../shared/i18n/odds.ts';
import { textOf } from '../../../shared/i18n/phrase.ts';
import { someEvidence } from './sentences.ts';

describe('the reason, in one sentence', () => {
  it('gives the odds, the month, the contact and the silence', () => {
    expect(en.evidence.sentence(someEvidence, 'February')).toBe(
      'About 2 in 5 to go quiet by February: you spoke on 7 days this year, and 49 days have passed.',
    );
    expect(fr.evidence.sentence(someEvidence, 'février')).toBe(
      'Environ 2 chances sur 5 de se taire d’ici février\u202f: vous vous êtes parlé 7 jours cette année, et 49 jours ont passé.',
    );
  });

  it.each([
    [{ contactDaysYear: 1 }, 'you spoke on 1 day this year', 'vous vous êtes parlé 1 jour cette année'],
    [{ silentDays: 0 }, 'the last time today', 'la dernière fois aujourd’hui'],
    [{ silentDays: 1 }, 'the last time yesterday', 'la dernière fois hier'],
    [{ contactDaysYear: 0, contactDaysYearBefore: 2 }, 'you spoke on 2 days the year before, not since', 'plus depuis'],
    [{ contactDaysYear: 0, contactDaysYearBefore: 0 }, 'not spoken for two years', 'depuis deux ans'],
    [{ risk: 0.02 }, 'Less than 1 in 10', 'Moins de 1 chance sur 10'],
    [{ risk: 0.99 }, 'More than 9 in 10', 'Plus de 9 chances sur 10'],
    [{ risk: 0.25 }, 'About 1 in 4', 'Environ 1 chance sur 4'],
    [{ silentDays: 48.7 }, 'and 49 days', 'et 49 jours'],
  ])('says %j rightly', (change, english, french) => {
    expect(en.evidence.sentence({ ...someEvidence, ...change }, 'May')).toContain(english);
    expect(fr.evidence.sentence({ ...someEvidence, ...change }, 'mai')).toContain(french);
  });

  it('marks the odds as the telling words', () => {
    const phrase = en.evidence.phrase(someEvidence, 'May');
    expect(phrase.filter(piece => piece.strong).map(piece => piece.text)).toEqual(['About 2 in 5']);
    expect(textOf(phrase)).toBe(en.evidence.sentence(someEvidence, 'May'));
  });
});

it('odds are never further than .06 from the probability and never fall as it rises', () => {
  let last = 0;
  for (let p = 0.06; p <= 0.94; p += 0.001) {
    const { x, y, than } = oddsOf(p);
    expect(than).toBe('about');
    expect(Math.abs(x / y - p)).toBeLessThan(0.06);
    expect(x / y).toBeGreaterThanOrEqual(last);
    last = x / y;
  }
  expect([oddsOf(0), oddsOf(1)].map(odds => odds.than)).toEqual(['less', 'more']);
});
