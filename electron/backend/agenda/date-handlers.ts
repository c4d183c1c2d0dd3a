import type { AgendaMethod } from '../../../shared/contract/agenda.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { personOf } from './person-of.ts';

type DateMethod = Extract<AgendaMethod, `date.${string}`>;

/** Birthdays, name days and other dates that come back each year. */
export function dateHandlers({ ports, events }: Pick<Context, 'ports' | 'events'>): Pick<Handlers, DateMethod> {
  const { dates } = ports.writing.store.agenda;
  const changed = (): void => events.emit({ type: 'people.changed' });
  return {
    'date.list': ({ personId }) => [...dates.of(personOf(ports, personId).addresses)],
    'date.save': ({ personId, date }) => {
      const saved = dates.save(personOf(ports, personId).address, date);
      if (!saved) throw new ExpectedError('date-unknown');
      changed();
      return saved;
    },
    'date.remove': ({ dateId }) => {
      if (!dates.remove(dateId)) throw new ExpectedError('date-unknown');
      changed();
      return {};
    },
  };
}
