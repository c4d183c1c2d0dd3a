import { describe, expect, it } from 'vitest';
import { TACT_CONTACTS, type TactContact } from './contacts.ts';
import { developmentLetters, GESTURES, GUARDS, heldOutLetters, type TactLetter, tactLetters } from './tact-letters.ts';

const triggersNothing = ({ expect: { gestures, need, promise, thanksDue, guards } }: TactLetter): boolean =>
  gestures.length === 0 && guards.length === 0 && !need && !promise && !thanksDue;

describe('the letters tact is judged by', () => {
  const letters = tactLetters();

  it('are at least six hundred, in both languages, each once', () => {
    expect(letters.length).toBeGreaterThanOrEqual(600);
    expect(letters.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(280);
    expect(letters.filter(({ lang }) => lang === 'fr').length).toBeGreaterThanOrEqual(280);
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
    expect(new Set(letters.map(({ text }) => text)).size).toBe(letters.length);
    for (const { id, lang, text } of letters) {
      expect(text.length, id).toBeGreaterThan(3);
      expect(id.startsWith(lang.slice(0, 1))).toBe(true);
    }
  });

  it('trigger nothing in about half the cases', () => {
    for (const part of [developmentLetters(), heldOutLetters()]) {
      const quiet = part.filter(triggersNothing).length / part.length;
      expect(quiet).toBeGreaterThan(0.45);
      expect(quiet).toBeLessThan(0.6);
    }
  });

  it('hold enough of every label, in the part measured on, for a share to mean something', () => {
    const heldOut = heldOutLetters();
    expect(heldOut.length).toBeGreaterThanOrEqual(300);
    const labels = heldOut.flatMap(({ expect: { gestures, need, promise, thanksDue, guards } }) => [
      ...gestures.map(({ kind }) => kind),
      ...guards,
      ...(need ? ['need'] : []),
      ...(promise ? ['promise'] : []),
      ...(thanksDue ? ['thanks-due'] : []),
    ]);
    for (const label of [...GESTURES, ...GUARDS, 'need', 'promise', 'thanks-due'])
      expect(labels.filter(one => one === label).length, label).toBeGreaterThanOrEqual(12);
  });

  it('are in two parts that share neither an id nor a text', () => {
    for (const { id } of developmentLetters()) expect(Number(id.slice(1)), id).toBeLessThan(FIRST_HELD_OUT);
    for (const { id } of heldOutLetters()) expect(Number(id.slice(1)), id).toBeGreaterThanOrEqual(FIRST_HELD_OUT);
    const plain = (letter: TactLetter): string =>
      letter.text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const known = new Set(developmentLetters().map(plain));
    expect(
      heldOutLetters()
        .filter(letter => known.has(plain(letter)))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('pass on details of the contacts where they are said to, and nowhere else', () => {
    for (const letter of letters) {
      if (letter.direction === 'from-them' || OTHER_NUMBERS.has(letter.id)) continue;
      expect(letter.expect.guards.includes('discretion'), letter.id).toBe(TACT_CONTACTS.some(contact => passesOn(letter.text, contact)));
    }
  });

  it('speak of guards only where the owner writes', () => {
    expect(letters.filter(letter => letter.direction === 'from-them' && letter.expect.guards.length > 0)).toEqual([]);
  });
});

const digits = (text: string): string => text.replaceAll(/\D/g, '');
const passesOn = (text: string, { email, phone, postal }: TactContact): boolean =>
  text.includes(email) ||
  digits(text).includes(digits(phone).slice(-9)) ||
  (postal !== null && text.includes(postal.split(',')[0] ?? postal));

/** Numbers of other things that stand in the order of a telephone number. */
const OTHER_NUMBERS: ReadonlySet<string> = new Set(['f323', 'e426']);

/** The number held-out ids begin with. */
const FIRST_HELD_OUT = 8001;
