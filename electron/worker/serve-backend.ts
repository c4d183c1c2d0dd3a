import { openRescue, type OpenOptions } from '../adapters/assemble.ts';
import type { Ports } from '../backend/ports/index.ts';
import { createRestartingBackend } from '../backend/restarting-backend.ts';
import { keyringOverPort } from './keyring-over-port.ts';
import { readToWorker, type FromWorker, type Port, type WorkerStart } from './port.ts';
import { servePort } from './serve-port.ts';

type Open = (options: OpenOptions) => PromiseLike<Ports>;

const run = (port: Port, start: WorkerStart, openPorts: Open): void => {
  const options = { ...start, host: 'electron' as const, env: process.env, keyring: keyringOverPort(port) };
  const backend = createRestartingBackend({ ports: () => openPorts(options), rescue: () => openRescue(options) }, { watch: true });
  servePort(port, backend);
  port.onMessage(raw => {
    if (readToWorker(raw)?.type !== 'close') return;
    void backend.close().then(() => port.post({ type: 'closed' } satisfies FromWorker));
  });
};

/** Waits to be told where the data is, then is the backend over these ports until it is told to close. */
export const serveBackend = (port: Port, openPorts: Open): void => {
  let started = false;
  port.onMessage(raw => {
    const message = readToWorker(raw);
    if (message?.type !== 'start' || started) return;
    started = true;
    run(port, message.start, openPorts);
  });
};
