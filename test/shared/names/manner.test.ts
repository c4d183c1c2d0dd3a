import { describe, expect, it } from 'vitest';
import { readManner, sureOf } from '../../../shared/domain/names/manner.ts';
import { personName } from '../../../shared/domain/names/person-name.ts';

describe('how the user writes to somebody', () => {
  it('is read from the greeting and the words of their own letters', () => {
    const manner = readManner([
      'Chère Marie,\n\nJ’ai bien reçu ton message, merci. Tu as raison pour les dates.\n\nJe t’embrasse',
      'Chère Marie,\n\nComment vas-tu ? Je pense à toi et à ta famille.',
      'Bonjour Marie,\n\nMerci, je te rappelle demain avec les dates.',
    ]);
    expect(sureOf(manner.language)).toBe('fr');
    expect(sureOf(manner.register)).toBe('tu');
    expect(manner.greeting?.value).toBe('Chère Marie,');
    expect(sureOf(manner.greeting)).toBeNull();
  });

  it('a form two letters share and none contradicts is sure, one letter alone is not', () => {
    const formal = 'Dear Ms Turner,\n\nThank you for your letter. I have sent the report with this mail.';
    expect(sureOf(readManner([formal, formal]).greeting)).toBe('Dear Ms Turner,');
    expect(sureOf(readManner([formal, formal]).register)).toBe('formal');
    expect(sureOf(readManner([formal]).register)).toBeNull();
  });

  it('letters in both registers, or in neither, leave it open', () => {
    const vous = 'Bonjour,\n\nJe vous remercie de votre message et vous souhaite une bonne journée.';
    const tu = 'Salut,\n\nMerci pour ton message, tu es formidable, à bientôt pour les dates.';
    expect(sureOf(readManner([vous, tu]).register)).toBeNull();
    expect(readManner(['Bonjour,\n\nBien reçu, merci. Les documents sont dans la boîte.']).register).toBeNull();
    expect(readManner(['ok']).language).toBeNull();
    expect(readManner([])).toEqual({ language: null, register: null, greeting: null, letters: 0 });
  });

  it('a first sentence is no greeting', () => {
    expect(readManner(['Hi, could you send it? Thanks and best', 'Please find it attached. Thanks']).greeting).toBeNull();
  });
});

describe('given and family name', () => {
  it.each([
    ['DURAND Marie', 'Marie', 'Durand', 0.95],
    ['Durand, Marie', 'Marie', 'Durand', 0.95],
    ['Dr. Marie Durand', 'Marie', 'Durand', 0.8],
    ['Jan van der Berg', 'Jan', 'van der Berg', 0.6],
    ['Wang Fang', 'Wang', 'Fang', 0.4],
  ])('%s', (display, given, family, confidence) => {
    expect(personName(display)).toEqual({ given: { value: given, confidence }, family: { value: family, confidence } });
  });
  it('an initial is no given name, and a firm has none', () => {
    expect(personName('M. K. Durand').given).toBeNull();
    expect(personName('ACME Support')).toEqual({ given: null, family: null });
  });
});
