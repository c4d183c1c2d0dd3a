import { failed } from '../../shared/contract/call.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { Result } from '../../shared/contract/errors.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';
import type { FromWorker, Port, ToWorker } from './port.ts';

export interface PortClient extends Client {
  /** The other side is gone: every pending and later call is answered `worker-stopped`, so nobody waits for ever. */
  stop(): void;
}

/** The backend at the other end of `port`. */
export const portClient = (port: Port): PortClient => {
  const pending = new Map<number, (result: Result<never>) => void>();
  const listeners = new Set<(event: FilRougeEvent) => void>();
  const post = (message: ToWorker) => port.post(message);
  let lastId = 0;
  let stopped = false;

  port.onMessage(raw => {
    const message = raw as FromWorker;
    if (stopped) return;
    if (message.type === 'event') for (const listener of listeners) listener(message.event);
    if (message.type !== 'answer') return;
    // The backend has parsed its own output, so it has the method's type.
    pending.get(message.id)?.(message.result as Result<never>);
    pending.delete(message.id);
  });

  return {
    call: (method, input) => {
      if (stopped) return Promise.resolve(failed('worker-stopped', {}, true));
      const id = ++lastId;
      return new Promise(resolve => {
        pending.set(id, resolve);
        post({ type: 'call', id, call: { method, input } });
      });
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => {
      stopped = true;
      for (const resolve of pending.values()) resolve(failed('worker-stopped', {}, true));
      pending.clear();
      listeners.clear();
    },
  };
};
