import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../shared/i18n/formats.ts';

const NOW = Date.parse('2026-11-23T10:00Z');
const en = createFormats('en', 'Europe/Paris', () => NOW);
const fr = createFormats('fr', 'Europe/Paris', () => NOW);
const N = '\u202f';

describe('dates', () => {
  it('today, a day of this week, of this year, of another', () => {
    expect([en.today(NOW), fr.today(NOW)]).toEqual(['Monday 23 November', 'Lundi 23 novembre']);
    expect([en.day('2026-11-26T12:00Z'), fr.day('2026-11-26T12:00Z')]).toEqual(['Thursday', 'jeudi']);
    expect([en.day('2026-10-02T12:00Z'), fr.day('2026-10-02T12:00Z')]).toEqual(['2 October', '2 octobre']);
    expect([en.day('2025-10-02T12:00Z'), fr.day('2025-10-02T12:00Z')]).toEqual(['2 October 2025', '2 octobre 2025']);
  });

  it('the first of a month is « 1er » in French only', () => {
    expect(fr.date('2025-05-01T12:00Z')).toBe('1er mai 2025');
    expect(fr.date('2025-05-11T12:00Z')).toBe('11 mai 2025');
    expect(en.date('2025-05-01T12:00Z')).toBe('1 May 2025');
  });

  it('times and exact instants, in the user’s zone', () => {
    expect([en.time('2026-11-23T08:41Z'), fr.time('2026-11-23T08:41Z')]).toEqual(['09:41', `9${N}h${N}41`]);
    expect(en.exact('2026-11-23T08:41Z')).toBe('23 November 2026 at 09:41');
    expect(fr.exact('2026-11-23T23:05Z')).toBe(`24 novembre 2026 à 0${N}h${N}05`);
  });

  it('the month that names the horizon', () => {
    const horizon = NOW + 90 * 86_400_000;
    expect([en.monthName(horizon), fr.monthName(horizon)]).toEqual(['February', 'février']);
  });

  it('days are counted from midnight to midnight', () => {
    expect(en.daysAgo('2026-11-22T23:30Z')).toBe(0);
    expect(en.daysAgo('2026-11-22T22:30Z')).toBe(1);
  });
});

describe('how long', () => {
  it.each([
    ['2026-11-23T09:00Z', 'today', 'aujourd’hui'],
    ['2026-11-22T09:00Z', 'yesterday', 'hier'],
    ['2026-11-12T09:00Z', '11 days ago', 'il y a 11 jours'],
    ['2026-09-28T09:00Z', '8 weeks ago', 'il y a 8 semaines'],
    ['2026-03-28T09:00Z', '8 months ago', 'il y a 8 mois'],
    ['2024-10-28T09:00Z', '2 years ago', 'il y a 2 ans'],
  ])('%s is %s, « %s »', (at, english, french) => {
    expect(en.ago(at)).toBe(english);
    expect(fr.ago(at)).toBe(french);
  });

  it('spans, with a space that does not break', () => {
    const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect([en.span(1), fr.span(1), en.span(240), fr.span(240)].map(plain)).toEqual(['1 day', '1 jour', '8 months', '8 mois']);
  });

  it('durations in the symbols both languages share', () => {
    expect([0, 2.34, 48.2, 60, 754, 3 * 3600 + 300].map(seconds => en.duration(seconds))).toEqual([
      `0${N}s`,
      `2.3${N}s`,
      `48${N}s`,
      `1${N}min`,
      `13${N}min`,
      `3${N}h${N}05`,
    ]);
    expect(fr.duration(2.34)).toBe(`2,3${N}s`);
  });
});

it('numbers are grouped as the language does', () => {
  expect(en.number(140_000)).toBe('140,000');
  expect(fr.number(140_000)).toBe(`140${N}000`);
});
