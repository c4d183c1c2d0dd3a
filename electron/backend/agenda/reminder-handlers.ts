import type { DoneReminder, Until } from '../../../shared/contract/agenda.ts';
import { snoozeDay } from '../../../shared/domain/agenda/snooze-day.ts';
import type { AgendaMethod } from '../../../shared/contract/agenda.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { instant } from '../people/present-person.ts';
import type { MarksChange } from '../ports/writing-store.ts';
import { personOf } from './person-of.ts';
import { calendarOf } from './todays-agenda.ts';
import { createUndoShelf } from './undo-shelf.ts';

type ReminderMethod = Extract<AgendaMethod, `reminder.${string}`>;

const HALF_DAY_MS = 43_200_000;

/** What one does about a reminder; each can be taken back for ten seconds. */
export function reminderHandlers({ ports, events }: Pick<Context, 'ports' | 'events'>): Pick<Handlers, ReminderMethod> {
  const { store, writing, clock, preferences, info } = ports;
  const shelf = createUndoShelf(() => clock.now());
  const changed = (): void => events.emit({ type: 'people.changed' });
  const done = (takeBack: () => void, until: number | null = null): DoneReminder => {
    changed();
    return { undo: shelf.keep(takeBack), until: instant(until) };
  };

  /** Epoch ms; the beginning of a local day for days. Throws day-unclear. */
  const momentOf = async (until: Until): Promise<number> => {
    const { now, today, days } = calendarOf(ports);
    const startOf = (day: number): number => days.noonOf(day) - HALF_DAY_MS;
    if (typeof until === 'string') return startOf(snoozeDay(until, today));
    if ('at' in until) {
      const at = Date.parse(until.at);
      if (at <= now) throw new ExpectedError('day-unclear', { day: until.at });
      return at;
    }
    const { language } = preferences.get();
    const day = await writing.readDay(until.typed, today, language === 'system' ? info.systemLanguage : language);
    if (day === null) throw new ExpectedError('day-unclear', { day: until.typed });
    return startOf(day);
  };

  /** Sets marks, and gives what sets them back. */
  const mark = (addresses: readonly string[], change: MarksChange): (() => void) => {
    const { starred, resting, restingUntil } = writing.store.marks.of(addresses);
    writing.store.marks.set(addresses, change, clock.now());
    return () => void writing.store.marks.set(addresses, { starred, resting, restingUntil }, clock.now());
  };

  const choose = (address: string, kind: Parameters<typeof choices.set>[1]['kind'], until: number | null): (() => void) => {
    const before = choices.of([address]).find(choice => choice.kind === kind);
    choices.set(address, { kind, until });
    return () => (before ? choices.set(address, before) : choices.remove([address], kind));
  };
  const { choices } = writing.store.agenda;

  return {
    'reminder.snooze': async ({ personId, kind, until }) => {
      const { address } = personOf(ports, personId);
      const moment = await momentOf(until);
      return done(choose(address, kind, moment), moment);
    },
    'reminder.rest': async ({ personId, until }) => {
      const { addresses } = personOf(ports, personId);
      const moment = until === null ? null : await momentOf(until);
      return done(mark(addresses, { resting: true, restingUntil: instant(moment) }), moment);
    },
    'reminder.star': ({ personId, starred }) => done(mark(personOf(ports, personId).addresses, { starred })),
    'reminder.done': ({ personId, channel, note }) => {
      const { address } = personOf(ports, personId);
      const touch = store.touches.log({ address, channel, at: clock.now(), note: note ?? '', invitation: null });
      return done(() => void (touch && store.touches.remove(touch.id, clock.now())));
    },
    'reminder.dismiss': ({ personId }) => done(choose(personOf(ports, personId).address, 'any', null)),
    'reminder.undo': ({ undo }) => {
      shelf.take(undo);
      changed();
      return {};
    },
    'reminder.choices': ({ personId }) => {
      const all = choices.of(personOf(ports, personId).addresses);
      return {
        dismissed: all.some(({ kind }) => kind === 'any'),
        snoozed: all.flatMap(({ kind, until }) => {
          const at = instant(until);
          return kind === 'any' || at === null || (until ?? 0) <= clock.now() ? [] : [{ kind, until: at }];
        }),
      };
    },
    'reminder.resume': ({ personId }) => {
      choices.remove(personOf(ports, personId).addresses);
      changed();
      return {};
    },
  };
}
