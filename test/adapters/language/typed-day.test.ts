import { describe, expect, it } from 'vitest';
import { typedDay } from '../../../electron/adapters/language/typed-day.ts';

/** A Monday. */
const TODAY = Date.UTC(2026, 10, 23) / 86_400_000;
const read = (text: string, language: 'en' | 'fr' = 'en'): string | null => {
  const day = typedDay(text, TODAY, language);
  return day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
};

describe('a day said in words', () => {
  it.each([
    ['tomorrow', '2026-11-24'],
    ['next Tuesday', '2026-12-01'],
    ['friday', '2026-11-27'],
    ['monday', '2026-11-30'],
    ['in 3 weeks', '2026-12-14'],
    ['4 March', '2027-03-04'],
    ['2027-01-10', '2027-01-10'],
  ])('%s', (text, day) => expect(read(text)).toBe(day));

  it.each([
    ['demain', '2026-11-24'],
    ['après-demain', '2026-11-25'],
    ['mardi prochain', '2026-12-01'],
    ['la semaine prochaine', '2026-11-30'],
    ['lundi', '2026-11-30'],
    ['dans 10 jours', '2026-12-03'],
    ['le 4 mars', '2027-03-04'],
  ])('%s', (text, day) => expect(read(text, 'fr')).toBe(day));

  it('is understood in the other language too, and never means what is past', () => {
    expect(read('mardi prochain', 'en')).toBe('2026-12-01');
    expect(read('next Tuesday', 'fr')).toBe('2026-12-01');
    expect([read('yesterday'), read('some day'), read(''), read('in 40 years')]).toEqual([null, null, null, null]);
  });
});
