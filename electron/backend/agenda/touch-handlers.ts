import type { AgendaMethod, Touch } from '../../../shared/contract/agenda.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredTouch } from '../ports/store.ts';
import { personOf } from './person-of.ts';

type TouchMethod = Extract<AgendaMethod, `touch.${string}`>;

const touchRow = ({ id, channel, at, note, invitation }: StoredTouch): Touch => ({
  id,
  channel,
  at: new Date(at).toISOString(),
  note,
  fromInvitation: invitation !== null,
});

/** Contacts beyond mail, as the user tells them. */
export function touchHandlers({ ports, events }: Pick<Context, 'ports' | 'events'>): Pick<Handlers, TouchMethod> {
  const { touches } = ports.store;
  const changed = (): void => events.emit({ type: 'people.changed' });
  return {
    'touch.log': ({ personId, channel, at, note }) => {
      const now = ports.clock.now();
      const { address } = personOf(ports, personId);
      // What is to come is no contact yet.
      const touch = touches.log({ address, channel, at: at === null ? now : Math.min(now, Date.parse(at)), note, invitation: null });
      if (!touch) throw new RangeError('a contact the user tells of has no invitation to be known by');
      changed();
      return touchRow(touch);
    },
    'touch.list': ({ personId }) => touches.of(personOf(ports, personId).addresses).map(touchRow),
    'touch.remove': ({ touchId }) => {
      if (!touches.remove(touchId, ports.clock.now())) throw new ExpectedError('touch-unknown');
      changed();
      return {};
    },
  };
}
