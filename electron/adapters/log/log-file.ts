import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../../backend/ports/index.ts';
import { redact } from './redact.ts';

const NAME = 'fil-rouge.log';
/** Two files of this size at most. */
const LARGEST_BYTES = 1_000_000;
const LONGEST_LINE = 4_000;

type Fields = Parameters<Log['info']>[1];

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** JSON lines in the data folder, for whoever looks for a bug. A log that cannot be written stops nothing. */
export function openLog(dataFolder: string, now: () => number = Date.now): Log {
  const path = join(dataFolder, NAME);
  const write = (level: 'info' | 'warn', message: string, fields: Fields = {}) => {
    const safe = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? redact(value) : value]));
    const line = JSON.stringify({ at: new Date(now()).toISOString(), level, message: redact(message), ...safe });
    try {
      if (sizeOf(path) > LARGEST_BYTES) renameSync(path, `${path}.1`);
      appendFileSync(path, `${line.slice(0, LONGEST_LINE)}\n`, { mode: 0o600 });
    } catch {
      // A full disk shows where it matters: in the store.
    }
  };
  return {
    info: (message, fields) => write('info', message, fields),
    warn: (message, fields) => write('warn', message, fields),
    newest: lines => {
      try {
        // Redacted again: the file may have been written by a version that knew less.
        return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).map(redact);
      } catch {
        return [];
      }
    },
  };
}
