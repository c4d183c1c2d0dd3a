import { rmSync } from 'node:fs';
import { appendFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../../backend/expected-error.ts';
import { fileFailure } from '../file-failure.ts';

const broughtFolder = (dataFolder: string): string => join(dataFolder, 'brought');

/**
 * Keeps a part of the one backup that is being handed over, `at` bytes in, for its owner alone; gives its path. Throws backup-unreadable
 * where a part before it is missing, disk-full, folder-not-writable.
 */
export async function bringBackup(dataFolder: string, upload: string, at: number, part: Uint8Array): Promise<string> {
  const folder = broughtFolder(dataFolder);
  const path = join(folder, `${upload}.backup`);
  try {
    if (at === 0) {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(path, part, { mode: 0o600 });
    } else {
      const present = await stat(path).catch(() => null);
      // A part that came twice or not at all would make another file of it.
      if (present?.size !== at) throw new ExpectedError('backup-unreadable', { file: path });
      await appendFile(path, part);
    }
    return path;
  } catch (error) {
    throw fileFailure(error, path);
  }
}

/** Removes what was handed over, put back or not. */
export function dropBrought(dataFolder: string): void {
  rmSync(broughtFolder(dataFolder), { recursive: true, force: true });
}
