import { describe, expect, it } from 'vitest';
import { gesturesOf, needsIn, offersIn, promisesIn } from '../../../shared/domain/tact/gestures-of.ts';
import type { TactLanguage } from '../../../shared/domain/tact/gesture.ts';
import { judge } from '../../bench/tact/judge.ts';
import { developmentLetters } from '../../support/tact-letters/tact-letters.ts';

const kinds = (text: string, language: TactLanguage): string[] => gesturesOf(text, 'from-them', language).map(({ kind }) => kind);

describe('the gestures of a letter', () => {
  it('are an ask where a service is asked for, and nothing where it is about when to meet', () => {
    expect(kinds('Could you lend me your ladder on Sunday?', 'en')).toEqual(['ask']);
    expect(kinds('Could you come on Sunday instead?', 'en')).toEqual([]);
    expect(kinds('Pourriez-vous relire mon dossier avant lundi ?', 'fr')).toEqual(['ask']);
    expect(kinds('Pourriez-vous confirmer votre venue lundi ?', 'fr')).toEqual([]);
  });

  it('are thanks for a service, and not for an invoice', () => {
    expect(kinds('Merci mille fois d’avoir gardé les enfants.', 'fr')).toEqual(['thank']);
    expect(kinds('Merci pour votre facture.', 'fr')).toEqual([]);
    expect(kinds('Thank you for looking after the children.', 'en')).toEqual(['thank']);
    expect(kinds('Thank you for your order.', 'en')).toEqual([]);
  });

  it('are an introduction of two people, whatever each is looking for', () => {
    expect(kinds('Anna, meet Luis, who bakes. Luis, meet Anna, who is looking for bread.', 'en')).toEqual(['introduce']);
    expect(kinds('Je vous présente mes vœux.', 'fr')).toEqual([]);
  });

  it('are not read in what somebody cites', () => {
    expect(kinds('Il a dit : « pourriez-vous me prêter votre échelle ? » et il est parti.', 'fr')).toEqual([]);
  });

  it('come with the sentence they stand in, safe to show', () => {
    const text = 'Hello,\nAll is well here. Could you lend me\u202E your ladder? Bye';
    const [ask] = gesturesOf(text, 'from-them', 'en');
    expect(ask?.direction).toBe('from-them');
    expect(text.slice(...(ask?.span ?? [0, 0]))).toBe('Could you lend me\u202E your ladder?');
    expect(ask?.evidence).not.toContain('\u202E');
  });

  it('are found however accents are encoded', () => {
    expect(kinds('Pourriez-vous me prêter votre échelle ?'.normalize('NFD'), 'fr')).toEqual(['ask']);
  });

  it('take time in proportion to the letter, whatever it says', () => {
    for (const word of ['you ', 'your help ', 'je vous ', '((((', '"', 'a-a-', '06 ', 'could you please '])
      expect(() => gesturesOf(word.repeat(20_000), 'from-me', 'en')).not.toThrow();
  });
});

describe('needs, offers and promises', () => {
  it('are told from what only sounds like them', () => {
    expect(needsIn('My sister is looking for a flat near Bath.', 'en')).toHaveLength(1);
    expect(needsIn('I am looking forward to Bath.', 'en')).toEqual([]);
    expect(needsIn('Mon neveu cherche un stage en menuiserie.', 'fr')).toHaveLength(1);
    expect(needsIn('Nous cherchons à comprendre l’erreur.', 'fr')).toEqual([]);
    expect(offersIn('I have a piano to give away.', 'en')).toHaveLength(1);
    expect(promisesIn('I’ll send you the plans on Monday.', 'en')).toHaveLength(1);
    expect(promisesIn('I’ll be ten minutes late.', 'en')).toEqual([]);
    expect(promisesIn('Je vous envoie les plans lundi sans faute.', 'fr')).toHaveLength(1);
  });
});

describe('the letters weights are fitted to', () => {
  it('are read rightly eight times in ten by every detector', () => {
    for (const { detector, right, wrong, missed } of judge(developmentLetters())) {
      expect(right / (right + wrong), `precision of ${detector}`).toBeGreaterThanOrEqual(0.8);
      expect(right / (right + missed), `recall of ${detector}`).toBeGreaterThanOrEqual(0.75);
    }
  });
});
