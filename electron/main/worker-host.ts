import { failed } from '../../shared/contract/call.ts';
import type { BorderClient } from '../../shared/contract/client.ts';
import type { EventBody, FilRougeEvent } from '../../shared/contract/events.ts';
import type { Keyring } from '../adapters/secrets/keyring.ts';
import { processPort, type WorkerProcess } from '../worker/message-port.ts';
import { readFromWorker, type ToWorker, type WorkerStart } from '../worker/port.ts';
import { portClient, type PortClient } from '../worker/port-client.ts';
import { answerKeyring } from './answer-keyring.ts';

const MOST_RESTARTS = 3;
const CLOSING_MS = 5_000;

export interface WorkerHostOptions {
  readonly fork: () => WorkerProcess;
  readonly start: WorkerStart;
  readonly keyring: Keyring;
}

export interface WorkerHost extends BorderClient {
  /** Lets the backend close its files, then ends its process. */
  close(): Promise<void>;
}

/**
 * The backend in its own process, whatever becomes of that. If it dies, what was pending is answered `worker-stopped`, a new one is
 * started and `backend.restarted` says so; after three deaths `backend.stopped`. Events are numbered here, across all of them.
 */
export const startWorkerHost = ({ fork, start, keyring }: WorkerHostOptions): WorkerHost => {
  const listeners = new Set<(event: FilRougeEvent) => void>();
  let seq = 0;
  let restarts = 0;
  let closing = false;
  let closed: () => void = () => {};
  const isClosed = new Promise<void>(resolve => (closed = resolve));

  const emit = (body: EventBody): void => {
    seq += 1;
    for (const listener of listeners) listener({ ...body, seq });
  };

  const run = (): { client: PortClient; post: (message: ToWorker) => void; kill: () => void } => {
    const process = fork();
    const port = processPort(process);
    const post = (message: ToWorker) => port.post(message);
    const client = portClient(port);
    client.subscribe(emit);
    port.onMessage(raw => {
      const message = readFromWorker(raw);
      if (message?.type === 'keyring') {
        const { id } = message;
        void answerKeyring(keyring, message.request).then(result => post({ type: 'keyring', id, result }));
      }
      if (message?.type === 'closed') process.kill();
    });
    process.on('exit', () => {
      client.stop();
      const isLast = restarts === MOST_RESTARTS;
      if (closing || isLast) closed();
      if (closing) return;
      if (isLast) return emit({ type: 'backend.stopped' });
      restarts += 1;
      current = run();
      emit({ type: 'backend.restarted' });
    });
    post({ type: 'start', start });
    return { client, post, kill: () => void process.kill() };
  };
  let current = run();

  return {
    call: (method, input) => (closing ? Promise.resolve(failed('worker-stopped', {}, true)) : current.client.call(method, input)),
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      if (!closing) {
        closing = true;
        current.post({ type: 'close' });
        setTimeout(() => {
          current.kill();
          closed();
        }, CLOSING_MS).unref();
      }
      await isClosed;
    },
  };
};
