import type { Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';

export function preferencesHandlers({ ports, events }: Context): Pick<Handlers, 'preferences.get' | 'preferences.set'> {
  return {
    'preferences.get': () => ports.preferences.get(),
    'preferences.set': change => {
      // An absent key and one that is undefined are the same wish: no change.
      const wanted = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const preferences = ports.preferences.set(wanted);
      events.emit({ type: 'preferences.changed' });
      return preferences;
    },
  };
}
