import { openPorts, openRescue } from '../adapters/assemble.ts';
import { createRestartingBackend } from '../backend/restarting-backend.ts';
import { keyringOverPort } from './keyring-over-port.ts';
import { childPort } from './message-port.ts';
import { readToWorker, type FromWorker, type Port, type WorkerStart } from './port.ts';
import { servePort } from './serve-port.ts';

const run = (port: Port, start: WorkerStart): void => {
  const options = { ...start, host: 'electron' as const, env: process.env, keyring: keyringOverPort(port) };
  const backend = createRestartingBackend({ ports: () => openPorts(options), rescue: () => openRescue(options) }, { watch: true });
  servePort(port, backend);
  port.onMessage(raw => {
    if (readToWorker(raw)?.type !== 'close') return;
    void backend.close().then(() => port.post({ type: 'closed' } satisfies FromWorker));
  });
};

/** The utilityProcess: the backend lives here, so that neither the window nor its host ever waits for the parser or the database. */
const port = childPort(process.parentPort);
let started = false;
port.onMessage(raw => {
  const message = readToWorker(raw);
  if (message?.type !== 'start' || started) return;
  started = true;
  run(port, message.start);
});
