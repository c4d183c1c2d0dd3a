import { askHidden } from './ask-hidden.ts';
import type { Terminal } from './terminal.ts';

const PATIENCE_MS = 500;

/**
 * Aborts at the first signal; a second one ends the process whatever it does. Listens on, since a dependency (when-exit, of
 * electron-store) answers each signal by sending it again, which would be the end if nobody listened any more.
 */
const interruption = (): AbortSignal => {
  const interrupt = new AbortController();
  let firstAt: number | null = null;
  const onSignal = () => {
    firstAt ??= performance.now();
    if (performance.now() - firstAt > PATIENCE_MS) process.exit(130);
    interrupt.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  return interrupt.signal;
};

export const systemTerminal = (): Terminal => {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return {
    env: process.env,
    isInteractive: process.stderr.isTTY,
    columns: process.stderr.columns || 80,
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    askHidden,
    interrupted: interruption(),
  };
};
