import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reminderFor } from '../../../../shared/domain/agenda/agenda.ts';
import type { AgendaPerson, Snoozes } from '../../../../shared/domain/agenda/agenda-person.ts';
import { REMINDER_KINDS } from '../../../../shared/domain/agenda/reminder.ts';
import type { Contact } from '../../../../shared/domain/tie-summary.ts';
import { calendarAt, DAY, NOW, someone, utc } from './agenda-people.ts';

const TODAY = utc.dayOf(NOW);
/** Before now: what a contact answers comes before it. */
const age = fc.integer({ min: 1, max: 1500 });
const past = age.map(days => NOW - days * DAY);
const contact: fc.Arbitrary<Contact> = fc.record({ date: past, direction: fc.constantFrom('received', 'sent') });
const debt = fc.record({ since: past, dueDay: fc.integer({ min: TODAY - 30, max: TODAY + 5 }), label: fc.constant('') });
const said: fc.Arbitrary<Partial<AgendaPerson>> = fc.record({
  starred: fc.boolean(),
  cadence: fc.option(
    fc.integer({ min: 1, max: 200 }).map(idealDays => ({ idealDays, maxDays: 2 * idealDays })),
    { nil: null },
  ),
  conversations: fc.array(fc.record({ awaiting: fc.constantFrom('me', 'them'), since: past, asked: fc.constantFrom(true, false, null) }), {
    maxLength: 3,
  }),
  answerHours: fc.option(fc.integer({ min: 1, max: 400 }), { nil: null }),
  facts: fc.array(fc.record({ reason: fc.constantFrom('back-from-leave', 'may-have-changed-job'), at: past, label: fc.constant('') }), {
    maxLength: 2,
  }),
  dates: fc.array(
    fc.record({
      kind: fc.constantFrom('birthday', 'custom'),
      month: fc.constant(11),
      day: fc.integer({ min: 18, max: 24 }),
      year: fc.constant(null),
      label: fc.constant(''),
    }),
    { maxLength: 2 },
  ),
  promises: fc.array(debt, { maxLength: 2 }),
  thanks: fc.array(debt, { maxLength: 2 }),
});
const story = fc.record({ letters: fc.array(contact, { maxLength: 40 }), touches: fc.array(past, { maxLength: 4 }), said });

const score = (person: AgendaPerson, now = NOW): number => reminderFor(person, calendarAt(now))?.score ?? 0;

describe('laws of the agenda', () => {
  it('a contact never makes a tie more urgent', () => {
    fc.assert(
      fc.property(story, fc.constantFrom('call', 'sent'), ({ letters, touches, said: words }, how) => {
        const before = score(someone(1, letters, { ...words, touches }));
        const after =
          how === 'call'
            ? someone(1, letters, { ...words, touches: [...touches, NOW] })
            : someone(1, [...letters, { date: NOW, direction: 'sent' }], { ...words, touches });
        expect(score(after)).toBeLessThanOrEqual(before);
      }),
      { numRuns: 400 },
    );
  });

  it('snoozing longer, or a stronger kind, never brings anything back', () => {
    const snoozes: fc.Arbitrary<Snoozes> = fc.dictionary(
      fc.constantFrom(...REMINDER_KINDS),
      fc.integer({ min: NOW - DAY, max: NOW + DAY }),
    );
    fc.assert(
      fc.property(
        story,
        snoozes,
        fc.constantFrom(...REMINDER_KINDS),
        fc.nat({ max: 10 }),
        ({ letters, touches, said: words }, some, kind, days) => {
          const shorter = someone(1, letters, { ...words, touches, snoozes: some });
          const until = Math.max(some[kind] ?? NOW, NOW) + days * DAY;
          const longer = { ...shorter, snoozes: { ...some, [kind]: until } };
          expect(score(longer)).toBeLessThanOrEqual(score(shorter));
          if (days > 0) expect(reminderFor(longer, calendarAt())?.kind).not.toBe(kind);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the order in which things happened to be told makes no difference', () => {
    fc.assert(
      fc.property(story, fc.infiniteStream(fc.nat()), ({ letters, touches, said: words }, random) => {
        const shuffled = <T>(all: readonly T[] = []): T[] =>
          all
            .map(each => ({ each, place: random.next().value ?? 0 }))
            .toSorted((a, b) => a.place - b.place)
            .map(({ each }) => each);
        const { conversations, facts, dates, promises, thanks } = words;
        const other = someone(1, shuffled(letters), {
          ...words,
          touches: shuffled(touches),
          conversations: shuffled(conversations),
          facts: shuffled(facts),
          dates: shuffled(dates),
          promises: shuffled(promises),
          thanks: shuffled(thanks),
        });
        const { kind, dueDay, score: worth } = reminderFor(someone(1, letters, { ...words, touches }), calendarAt()) ?? {};
        const same = reminderFor(other, calendarAt());
        expect([same?.kind, same?.dueDay, same?.score]).toEqual([kind, dueDay, worth]);
      }),
      { numRuns: 300 },
    );
  });
});
