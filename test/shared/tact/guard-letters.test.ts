import { describe, expect, it } from 'vitest';
import { readings } from '../../bench/tact/judge.ts';
import { GUARDS, guardLetters, tactLetters } from '../../support/tact-letters/tact-letters.ts';

describe('letters written to break the guards', () => {
  const letters = guardLetters();
  const read = letters.map(letter => ({ id: letter.id, ...readings(letter) }));

  it('are none of those the other rules are measured on', () => {
    const others = new Set(tactLetters().map(({ id }) => id));
    expect(letters.length).toBeGreaterThan(400);
    expect(letters.filter(({ id }) => others.has(id))).toEqual([]);
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
  });

  it.each(GUARDS)('are read as they are meant, all but a few: %s', guard => {
    const right = read.filter(({ got, wanted }) => got.has(guard) && wanted.has(guard));
    const wrong = read.filter(({ got, wanted }) => got.has(guard) && !wanted.has(guard)).map(({ id }) => id);
    const missed = read.filter(({ got, wanted }) => !got.has(guard) && wanted.has(guard)).map(({ id }) => id);
    expect(wrong.length, `wrong: ${wrong.join(' ')}`).toBeLessThanOrEqual(right.length * 0.05 + 1);
    expect(missed.length, `missed: ${missed.join(' ')}`).toBeLessThanOrEqual(right.length * 0.05 + 1);
  });
});
