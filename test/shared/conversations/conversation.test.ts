import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationsOf, type ConversationLetter } from '../../../shared/domain/conversations/conversation.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 12);
const ANA = 1;
const BEN = 2;
const LUNCH = 77;

const letter = (id: number, more: Partial<ConversationLetter> = {}): ConversationLetter => ({
  id,
  parent: null,
  root: null,
  subject: null,
  at: NOW - (100 - id) * DAY,
  direction: id % 2 === 0 ? 'sent' : 'received',
  people: [ANA],
  ...more,
});
const groups = (letters: readonly ConversationLetter[]): number[][] =>
  conversationsOf(letters).map(({ letters: group }) => group.map(({ id }) => id));

describe('letters are one conversation', () => {
  it('where one names the other', () => {
    expect(groups([letter(1), letter(2, { parent: 1 }), letter(3, { parent: 2 }), letter(4)])).toEqual([[4], [1, 2, 3]]);
  });

  it('where both name a third that is not held', () => {
    expect(groups([letter(2, { parent: 90 }), letter(3, { parent: 90 })])).toEqual([[2, 3]]);
  });

  it('where the first of their References is the same, though what lies between is gone', () => {
    expect(groups([letter(1), letter(4, { parent: 80, root: 1 }), letter(5, { parent: 81, root: 1 })])).toEqual([[1, 4, 5]]);
  });

  it('where a "Re:" names nothing and the subject and a person are the same (Exchange)', () => {
    expect(groups([letter(1, { subject: LUNCH }), letter(2, { subject: -LUNCH })])).toEqual([[1, 2]]);
  });

  it('where a "Re:" names only an id that the server changed', () => {
    expect(groups([letter(1, { subject: LUNCH }), letter(2, { subject: -LUNCH, parent: 90 })])).toEqual([[1, 2]]);
  });
});

describe('letters are not one conversation', () => {
  it('for the same subject alone, without a "Re:"', () => {
    expect(groups([letter(1, { subject: LUNCH }), letter(2, { subject: LUNCH })])).toEqual([[2], [1]]);
  });

  it('for a "Re:" to somebody else', () => {
    expect(groups([letter(1, { subject: LUNCH }), letter(2, { subject: -LUNCH, people: [BEN] })])).toEqual([[2], [1]]);
  });

  it('for a "Re:" more than 30 days later', () => {
    expect(groups([letter(1, { subject: LUNCH }), letter(32, { subject: -LUNCH })])).toEqual([[32], [1]]);
    expect(groups([letter(1, { subject: LUNCH }), letter(31, { subject: -LUNCH })])).toEqual([[1, 31]]);
  });

  it('where a "Re:" names another letter that is held', () => {
    const all = [letter(1, { subject: LUNCH }), letter(2, { subject: 5 }), letter(3, { subject: -LUNCH, parent: 2 })];
    expect(groups(all)).toEqual([[2, 3], [1]]);
  });
});

const anyLetter = fc.record({
  id: fc.integer({ min: 1, max: 12 }),
  parent: fc.option(fc.integer({ min: 1, max: 14 })),
  root: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 8 }),
  subject: fc.option(fc.constantFrom(LUNCH, -LUNCH, 5, -5)),
  at: fc.integer({ min: 0, max: 8 }).map(weeks => NOW - weeks * 7 * DAY),
  direction: fc.constantFrom('received' as const, 'sent' as const),
  people: fc.uniqueArray(fc.constantFrom(ANA, BEN, 3), { minLength: 1, maxLength: 2 }),
});
const mailbox = fc.uniqueArray(anyLetter, { selector: ({ id }) => id, maxLength: 12 });

describe('whatever the letters', () => {
  it('their order makes no difference', () => {
    fc.assert(
      fc.property(
        mailbox.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, other]) => {
          expect(conversationsOf(other)).toEqual(conversationsOf(all));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('each is in one conversation, oldest first, and an answer is with what it names', () => {
    fc.assert(
      fc.property(mailbox, all => {
        const found = conversationsOf(all);
        const ids = found.flatMap(({ letters }) => letters.map(({ id }) => id));
        expect(ids.toSorted((a, b) => a - b)).toEqual(all.map(({ id }) => id).toSorted((a, b) => a - b));
        for (const { letters, last } of found) {
          expect(letters.map(({ at }) => at)).toEqual(letters.map(({ at }) => at).toSorted((a, b) => a - b));
          expect(letters.at(-1)).toBe(last);
          const inside = new Set(letters.map(({ id }) => id));
          for (const { parent } of letters) if (parent !== null && ids.includes(parent)) expect(inside.has(parent)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('ten thousand of one subject take no time to speak of', () => {
    const all = Array.from({ length: 10_000 }, (_, n) => letter(n + 1, { subject: -LUNCH, at: NOW + n, people: [n % 100] }));
    expect(conversationsOf(all)).toHaveLength(100);
  });
});
