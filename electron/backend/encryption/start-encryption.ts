import type { EncryptionState } from '../../../shared/contract/encryption.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';
import { throttle } from '../throttle.ts';

/** Progress is told no more often. */
const TELL_EVERY_MS = 500;

export interface RunningEncryption {
  readonly handlers: Pick<Handlers, 'encryption.get' | 'encryption.set'>;
  /** The vault was opened: its keys can be had, and kept. Resolves once texts can be read; what is to be rewritten goes on. */
  unlocked(): Promise<void>;
  /** What is being written ends; the rest goes on at the next start. */
  stop(): Promise<void>;
}

/** @param watching whether to turn it on, and to go on with what was cut off, by itself */
export function startEncryption({ ports, events }: Pick<Context, 'ports' | 'events'>, watching: boolean): RunningEncryption {
  const { encryption, preferences } = ports;
  // On unless the user said otherwise: where there is no place for the key, it stays off and says so.
  const isWanted = (): boolean => preferences.get().encryptsTexts ?? true;
  const tell = throttle(
    TELL_EVERY_MS,
    () => ports.clock.now(),
    () => events.emit({ type: 'preferences.changed' }),
  );
  const settle = async (): Promise<void> => {
    const before = encryption.state().state;
    await encryption.settle(isWanted(), () => tell.trigger());
    if (before === encryption.state().state) return;
    events.emit({ type: 'preferences.changed' });
    if (before !== 'locked') return;
    // What could not be read can be now.
    events.emit({ type: 'writing.changed' });
    events.emit({ type: 'people.changed' });
    events.emit({ type: 'outbox.changed' });
  };
  const state = (): EncryptionState => ({ wanted: isWanted(), ...encryption.state() });
  if (watching) void settle();
  return {
    handlers: {
      'encryption.get': state,
      'encryption.set': async ({ wanted }) => {
        preferences.set({ encryptsTexts: wanted });
        await settle();
        return state();
      },
    },
    unlocked: settle,
    stop: async () => {
      tell.stop();
      await encryption.close();
    },
  };
}
