import { failed } from '../../shared/contract/call.ts';
import type { BorderClient } from '../../shared/contract/client.ts';
import type { Result } from '../../shared/contract/errors.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';
import { readFromWorker, type Port, type ToWorker } from './port.ts';

export interface PortClient extends BorderClient {
  /** The other side is gone: every pending and later call is answered `worker-stopped`, so nobody waits for ever. */
  stop(): void;
}

/** The backend at the other end of `port`. */
export const portClient = (port: Port): PortClient => {
  const pending = new Map<number, (result: Result<unknown>) => void>();
  const listeners = new Set<(event: FilRougeEvent) => void>();
  const post = (message: ToWorker) => port.post(message);
  let lastId = 0;
  let stopped = false;

  port.onMessage(raw => {
    const message = stopped ? null : readFromWorker(raw);
    if (message?.type === 'event') for (const listener of listeners) listener(message.event);
    if (message?.type !== 'answer') return;
    pending.get(message.id)?.(message.result);
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
