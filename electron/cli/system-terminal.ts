import { askHidden } from './ask-hidden.ts';
import type { Terminal } from './terminal.ts';

export const systemTerminal = (): Terminal => {
  const interrupt = new AbortController();
  // Once: a second Ctrl-C ends the process whatever it does.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interrupt.abort());
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return {
    env: process.env,
    isInteractive: process.stderr.isTTY,
    columns: process.stderr.columns || 80,
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    askHidden,
    interrupted: interrupt.signal,
  };
};
