import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { fileFailure } from './file-failure.ts';

/**
 * Replaces a file so that after a crash it is either the old one or the new one, whole; readable by its owner alone. The temporary file
 * is made beside it, since rename is atomic only within a file system. Throws `ExpectedError` disk-full, disk-failing, folder-not-writable.
 */
export function writeWhole(path: string, content: string): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      // One write may take only what there was room for, and say nothing: this goes on until all is written, or fails.
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fileFailure(error, path);
  }
  syncFolder(dirname(path));
}

/** Makes the rename itself durable, where the system can sync a folder (Windows cannot). */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
