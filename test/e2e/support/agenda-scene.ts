import type { DoneReminder, PersonDate, Touch } from '../../../shared/contract/agenda.ts';
import type { Result } from '../../../shared/contract/errors.ts';
import type { EventBody } from '../../../shared/contract/events.ts';
import type { Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import type { PersonPage, TodayRow } from '../../../shared/contract/shapes.ts';
import { UNDO_CLICK_MS, UNDO_HELD_MS } from '../../../shared/domain/undo-time.ts';
import { rowOf } from './people-of-a-mailbox.ts';

type Script = { [M in MethodName]?: (input: Input<M>) => Result<Output<M>> | Promise<Result<Output<M>>> };

const DAY = 86_400_000;

const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const failed = (code: 'undo-expired' | 'day-unclear' | 'touch-unknown', params: Record<string, string> = {}): Result<never> => ({
  ok: false,
  error: { code, params, retryable: false },
});

type Told = Pick<TodayRow, 'kind' | 'reason' | 'about' | 'suggestion'>;

/** A morning with reasons of several kinds, the rest going quiet. */
const kindsOf = (now: number): readonly Told[] => {
  const since = (days: number): string => new Date(now - days * DAY).toISOString();
  const quiet: Told = { kind: 'going-quiet', reason: 'going-quiet', about: {}, suggestion: 'write' };
  return [
    quiet,
    { kind: 'they-wait', reason: 'asked-you', about: { since: since(4), days: 4 }, suggestion: 'answer' },
    { kind: 'overdue', reason: 'past-max', about: { since: since(56), days: 56, every: 42 }, suggestion: 'call' },
    { ...quiet, suggestion: 'write' },
    { kind: 'date', reason: 'birthday', about: { years: 40 }, suggestion: 'wish' },
    {
      kind: 'thanks-owed',
      reason: 'thanks-owed',
      about: { since: since(11), days: 11, label: 'an introduction to Karim' },
      suggestion: 'thank',
    },
    quiet,
  ];
};

export interface AgendaScene {
  readonly rowsOf: (due: readonly PersonPage[]) => TodayRow[];
  readonly script: Script;
}

/** Reminders and what is done about them, kept as the backend keeps them; contacts beyond mail and dates of people. */
export function agendaScene(now: number, people: readonly PersonPage[], emit: (body: EventBody) => void): AgendaScene {
  const kinds = kindsOf(now);
  const settled = new Set<number>();
  const undos = new Map<string, { readonly at: number; readonly back: () => void }>();
  let touches: (Touch & { readonly personId: number })[] = [];
  let dates: (PersonDate & { readonly personId: number })[] = [
    { personId: 3, id: 1, kind: 'birthday', month: 3, day: 3, year: 1979, label: '' },
  ];
  let nextId = 100;

  const done = (back: () => void, until: string | null = null): Result<DoneReminder> => {
    emit({ type: 'people.changed' });
    const undo = `undo-${(nextId += 1)}`;
    undos.set(undo, { at: Date.now(), back });
    return ok({ undo, until });
  };
  const settle = (personId: number, until: string | null = null): Result<DoneReminder> => {
    settled.add(personId);
    return done(() => settled.delete(personId), until);
  };
  const inDays = (days: number): string => new Date(now + days * DAY).toISOString();
  const momentOf = (until: Input<'reminder.snooze'>['until'] | null): string | null | undefined => {
    if (until === null) return null;
    if (typeof until === 'string') return inDays({ tomorrow: 1, 'next-week': 7, 'next-month': 30 }[until]);
    if ('at' in until) return until.at;
    return /tuesday|mardi/i.test(until.typed) ? inDays(8) : undefined;
  };

  const script: Script = {
    'today.coming': () =>
      ok(
        people.slice(20, 23).map((page, index): TodayRow => ({
          person: rowOf(page),
          ...(kinds[0] ?? { kind: 'going-quiet', reason: 'going-quiet', about: {}, suggestion: 'write' }),
          due: inDays(index + 1),
          evidence: page.evidence,
          score: 0.3,
        })),
      ),
    'reminder.snooze': ({ personId, until }) => {
      const moment = momentOf(until);
      if (moment === undefined) return failed('day-unclear', { day: typeof until === 'object' && 'typed' in until ? until.typed : '' });
      return settle(personId, moment);
    },
    'reminder.rest': ({ personId, until }) => {
      const moment = momentOf(until);
      if (moment === undefined)
        return failed('day-unclear', { day: until !== null && typeof until === 'object' && 'typed' in until ? until.typed : '' });
      return settle(personId, moment);
    },
    'reminder.star': () => done(() => {}),
    'reminder.done': ({ personId }) => settle(personId),
    'reminder.dismiss': ({ personId }) => settle(personId),
    'reminder.undo': ({ undo }) => {
      const kept = undos.get(undo);
      undos.delete(undo);
      if (!kept || Date.now() - kept.at > UNDO_HELD_MS + UNDO_CLICK_MS) return failed('undo-expired');
      kept.back();
      emit({ type: 'people.changed' });
      return ok({});
    },
    'reminder.choices': ({ personId }) => ok({ dismissed: settled.has(personId), snoozed: [] }),
    'reminder.resume': ({ personId }) => {
      settled.delete(personId);
      emit({ type: 'people.changed' });
      return ok({});
    },
    'touch.list': ({ personId }) => ok(touches.filter(touch => touch.personId === personId).map(({ personId: _id, ...touch }) => touch)),
    'touch.log': ({ personId, channel, at, note }) => {
      const touch: Touch = { id: (nextId += 1), channel, at: at ?? new Date(now).toISOString(), note, fromInvitation: false };
      touches = [{ ...touch, personId }, ...touches];
      emit({ type: 'people.changed' });
      return ok(touch);
    },
    'touch.remove': ({ touchId }) => {
      if (!touches.some(({ id }) => id === touchId)) return failed('touch-unknown');
      touches = touches.filter(({ id }) => id !== touchId);
      emit({ type: 'people.changed' });
      return ok({});
    },
    'date.list': ({ personId }) => ok(dates.filter(date => date.personId === personId).map(({ personId: _id, ...date }) => date)),
    'date.save': ({ personId, date }) => {
      const saved: PersonDate = { ...date, id: date.id ?? (nextId += 1) };
      dates = [...dates.filter(({ id }) => id !== saved.id), { ...saved, personId }];
      emit({ type: 'people.changed' });
      return ok(saved);
    },
    'date.remove': ({ dateId }) => {
      dates = dates.filter(({ id }) => id !== dateId);
      emit({ type: 'people.changed' });
      return ok({});
    },
  };
  return {
    rowsOf: due =>
      due.flatMap((page, index): TodayRow[] => {
        const told = kinds[index];
        if (!told || settled.has(page.id)) return [];
        return [
          {
            person: rowOf(page),
            ...told,
            due: told.kind === 'date' ? new Date(now).toISOString() : (page.writeBy ?? ''),
            evidence: page.evidence,
            score: 0.9 - index / 10,
          },
        ];
      }),
    script,
  };
}
