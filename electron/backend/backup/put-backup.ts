import { Buffer } from 'node:buffer';
import type { Handlers } from '../handlers.ts';
import type { Backups } from '../ports/backups.ts';

/** Takes a backup over from a window that has bytes and no path. */
export const putBackup =
  (backups: () => Pick<Backups, 'bring'>): Handlers['backup.put'] =>
  async ({ upload, at, part }) => {
    const bytes = Buffer.from(part, 'base64');
    return { path: await backups().bring(upload, at, bytes), bytes: at + bytes.length };
  };
