import type { FilRougeEvent } from '../../shared/contract/events.ts';
import type { Result } from '../../shared/contract/errors.ts';
import { createBackend, type Backend, type BackendOptions } from './create-backend.ts';
import type { Ports } from './ports/index.ts';

/**
 * A backend that closes and opens its ports anew once a backup was made ready, so that no host needs to know how a restore ends. Events are
 * numbered across both.
 */
export function createRestartingBackend(open: () => PromiseLike<Ports>, options?: BackendOptions): Backend {
  const listeners = new Set<(event: FilRougeEvent) => void>();
  let seq = 0;
  const tell = (event: FilRougeEvent): void => {
    seq += 1;
    for (const listener of listeners) listener({ ...event, seq });
  };
  const start = (): Backend => {
    const backend = createBackend(open(), options);
    backend.subscribe(tell);
    return backend;
  };
  let current = start();

  return {
    call: async (method: string, input: unknown): Promise<Result<unknown>> => {
      const backend = current;
      const result: Result<unknown> = await backend.call(method, input);
      if (method === 'backup.restore' && result.ok && backend === current) {
        await backend.close();
        current = start();
        tell({ type: 'backend.restarted', seq: 0 });
      }
      return result;
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => current.close(),
  };
}
