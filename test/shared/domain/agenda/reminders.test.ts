import { describe, expect, it } from 'vitest';
import { agendaOf, reminderFor } from '../../../../shared/domain/agenda/agenda.ts';
import type { AgendaPerson } from '../../../../shared/domain/agenda/agenda-person.ts';
import type { AnnualDate } from '../../../../shared/domain/agenda/annual-date.ts';
import { calendarAt, DAY, entriesOf, every, letters, NOW, someone, utc } from './agenda-people.ts';

const TODAY = utc.dayOf(NOW);
const ago = (days: number): number => NOW - days * DAY;
/** A tie that holds: nothing of its own to remind of. */
const holds = (said: Parameters<typeof someone>[2] = {}): AgendaPerson => someone(1, letters(every(7, 40, 20)), said);
const kindOf = (person: AgendaPerson, calendar = calendarAt()): string | undefined => reminderFor(person, calendar)?.reason;

describe('each reason', () => {
  it('past the ideal gently, past the maximum firmly', () => {
    expect(kindOf(holds({ cadence: { idealDays: 60, maxDays: 90 } }))).toBeUndefined();
    const gentle = reminderFor(holds({ cadence: { idealDays: 15, maxDays: 40 } }), calendarAt());
    const firm = reminderFor(holds({ cadence: { idealDays: 10, maxDays: 20 } }), calendarAt());
    expect([gentle?.reason, firm?.reason]).toEqual(['past-ideal', 'past-max']);
    expect(firm?.score).toBeGreaterThan(gentle?.score ?? 1);
    expect(firm?.about).toMatchObject({ days: 27, every: 20 });
  });

  it('they asked, and nothing of the user’s came since: a call is an answer too', () => {
    const conversations = [{ awaiting: 'me', since: ago(4), asked: true }] as const;
    expect(kindOf(holds({ conversations }))).toBe('asked-you');
    expect(kindOf(holds({ conversations, touches: [ago(1)] }))).toBeUndefined();
    expect(kindOf(holds({ conversations: [{ awaiting: 'me', since: ago(4), asked: false }] }))).toBeUndefined();
    expect(kindOf(holds({ conversations: [{ awaiting: 'me', since: ago(0), asked: true }] }))).toBeUndefined();
  });

  it('no answer after three working days, or after the time they usually take', () => {
    // The question went on a Thursday: Monday is the second working day after it, Tuesday the third.
    const conversations = [{ awaiting: 'them', since: ago(4), asked: true }] as const;
    expect(kindOf(holds({ conversations }))).toBeUndefined();
    expect(kindOf(holds({ conversations }), calendarAt(NOW + DAY))).toBe('no-answer');
    expect(kindOf(holds({ conversations, answerHours: 24 * 9 }), calendarAt(NOW + 4 * DAY))).toBeUndefined();
    expect(kindOf(holds({ conversations, answerHours: 24 * 9 }), calendarAt(NOW + 5 * DAY))).toBe('no-answer');
    expect(kindOf(holds({ conversations, touches: [ago(1)] }), calendarAt(NOW + DAY))).toBeUndefined();
  });

  it('a promise and a thanks until the user turned to them', () => {
    const debt = { since: ago(8), dueDay: TODAY, label: 'the book' };
    expect(kindOf(holds({ promises: [debt] }))).toBe('promised');
    expect(kindOf(holds({ thanks: [debt] }))).toBe('thanks-owed');
    expect(kindOf(holds({ promises: [{ ...debt, dueDay: TODAY + 1 }] }))).toBeUndefined();
    expect(kindOf(holds({ promises: [debt], touches: [ago(2)] }))).toBeUndefined();
  });

  it('a date on its day and three days after, unless they were in touch by then', () => {
    const birthday: AnnualDate = { kind: 'birthday', month: 11, day: 22, year: 1980, label: '' };
    expect(reminderFor(holds({ dates: [birthday] }), calendarAt())).toMatchObject({ reason: 'birthday', about: { years: 46 } });
    expect(kindOf(holds({ dates: [{ ...birthday, day: 24 }] }))).toBeUndefined();
    expect(kindOf(holds({ dates: [{ ...birthday, day: 19 }] }))).toBeUndefined();
    expect(kindOf(holds({ dates: [birthday], touches: [ago(1)] }))).toBeUndefined();
  });

  it('news while they are news', () => {
    const back = { reason: 'back-from-leave', at: ago(1), label: '' } as const;
    expect(kindOf(holds({ facts: [back] }))).toBe('back-from-leave');
    expect(kindOf(holds({ facts: [{ ...back, at: NOW + 2 * DAY }] }))).toBeUndefined();
    expect(kindOf(holds({ facts: [{ ...back, at: ago(15) }] }))).toBeUndefined();
    expect(kindOf(holds({ facts: [{ ...back, reason: 'may-have-changed-job', at: ago(15) }] }))).toBe('may-have-changed-job');
  });

  it('an old thread only where there was one', () => {
    expect(kindOf(someone(1, letters(every(7, 60, 900))))).toBe('dormant');
    expect(kindOf(someone(1, letters([900, 901])))).toBeUndefined();
  });
});

describe('never nagging', () => {
  it('a contact of any kind gives two quiet weeks', () => {
    const quiet = letters(every(14, 20, 120));
    expect(kindOf(someone(1, quiet))).toBe('going-quiet');
    expect(kindOf(someone(1, quiet, { touches: [ago(13)] }))).toBeUndefined();
    expect(kindOf(someone(1, quiet, { touches: [ago(13)], cadence: { idealDays: 3, maxDays: 5 } }))).toBeUndefined();
  });

  it('quiet days leave only what comes on that very day', () => {
    const birthday: AnnualDate = { kind: 'birthday', month: 11, day: 23, year: null, label: '' };
    const quiet = calendarAt(NOW, [1]);
    expect(kindOf(someone(1, letters(every(14, 20, 120))), quiet)).toBeUndefined();
    expect(kindOf(someone(1, letters(every(14, 20, 120)), { dates: [birthday] }), quiet)).toBe('birthday');
  });

  it('whoever rests by silence makes room for the next', () => {
    const people = Array.from({ length: 9 }, (_, id) => someone(id, letters(every(14, 20, 110 + id))));
    const shown = agendaOf(entriesOf(people), ({ id }) => id < 3);
    expect(shown.map(({ person }) => person.id).toSorted((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('one kind does not fill the day while others wait', () => {
    const conversations = [{ awaiting: 'me', since: ago(20), asked: true }] as const;
    const waiting = Array.from({ length: 7 }, (_, id) => someone(id, letters(every(7, 40, 20)), { conversations }));
    const quiet = [20, 21].map(id => someone(id, letters(every(14, 20, 130))));
    const kinds = agendaOf(entriesOf([...waiting, ...quiet]), () => false).map(({ reminder }) => reminder.kind);
    expect(kinds.filter(kind => kind === 'going-quiet')).toHaveLength(2);
    expect(kinds).toHaveLength(7);
  });

  it('one person appears once, with the strongest reason', () => {
    const conversations = [{ awaiting: 'me', since: ago(20), asked: true }] as const;
    expect(entriesOf([someone(1, letters(every(14, 20, 120)), { conversations })])).toMatchObject([{ reminder: { kind: 'they-wait' } }]);
  });
});
