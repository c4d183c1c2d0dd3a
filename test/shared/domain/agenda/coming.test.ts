import { describe, expect, it } from 'vitest';
import { reminderFor } from '../../../../shared/domain/agenda/agenda.ts';
import { comingFor, comingOf, nextDays } from '../../../../shared/domain/agenda/coming.ts';
import { calendarAt, DAY, every, letters, NOW, someone } from './agenda-people.ts';

const calendar = calendarAt(NOW);
const days = nextDays(calendar);
const soon = (id: number, said: Parameters<typeof someone>[2] = {}) => someone(id, letters(every(14, 20, 15)), said);
const birthday = (inDays: number) => {
  const date = new Date((calendar.today + inDays) * DAY);
  return { kind: 'birthday' as const, month: date.getUTCMonth() + 1, day: date.getUTCDate(), year: null, label: '' };
};

describe('who comes up in the next days', () => {
  it('is somebody with a date in them, on its day', () => {
    const person = soon(1, { dates: [birthday(3)] });
    expect(reminderFor(person, calendar)).toBeNull();
    expect(comingFor(person, calendar, days)).toMatchObject({ kind: 'date', dueDay: calendar.today + 3 });
  });

  it('is nobody who is on the list today, rests, was left out, or comes later than that', () => {
    for (const person of [
      soon(1, { dates: [birthday(0)] }),
      soon(2, { dates: [birthday(3)], resting: true }),
      soon(3, { dates: [birthday(3)], left: true }),
      soon(4, { dates: [birthday(7)] }),
    ]) {
      expect(comingFor(person, calendar, days)).toBeNull();
    }
  });

  it('is whoever was put off, on the day the snooze ends', () => {
    const person = someone(1, letters(every(14, 20, 120)), { snoozes: { 'going-quiet': NOW + 2.5 * DAY } });
    expect(comingFor(person, calendar, days)).toMatchObject({ kind: 'going-quiet', dueDay: calendar.today + 3 });
  });

  it('is told soonest first, twenty at most', () => {
    const entries = Array.from({ length: 30 }, (_, id) => {
      const person = soon(id, { dates: [birthday(1 + (id % 6))] });
      const reminder = comingFor(person, calendar, days);
      return reminder ? [{ person, reminder }] : [];
    }).flat();
    const told = comingOf(entries);
    expect(told).toHaveLength(20);
    expect(told.map(({ reminder }) => reminder.dueDay)).toEqual(told.map(({ reminder }) => reminder.dueDay).toSorted((a, b) => a - b));
  });
});
