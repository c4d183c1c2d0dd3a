import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileFailure } from '../file-failure.ts';
import { writeWhole } from '../write-whole.ts';
import { dropBrought } from './brought-backup.ts';

const STAGED = 'restore';
const READY = 'ready';

export interface DataFiles {
  readonly dataFolder: string;
  /** Names in the data folder. */
  readonly database: string;
  readonly preferences: string;
}

export const stagingFolder = (dataFolder: string): string => join(dataFolder, STAGED);

/** From here on the next start puts the staged files in place. */
export function markReady(dataFolder: string, setAside: string): void {
  writeWhole(join(stagingFolder(dataFolder), READY), setAside);
}

/**
 * Puts staged files in place, before anything opens them. Each step is a rename, and can be begun again after a crash: what was there goes
 * first to a folder of its own, and the mark goes last. Throws folder-not-writable, disk-full.
 */
export function restoreOnStart(files: DataFiles): void {
  try {
    putInPlace(files);
    dropBrought(files.dataFolder);
  } catch (error) {
    throw fileFailure(error, stagingFolder(files.dataFolder));
  }
}

function putInPlace({ dataFolder, database, preferences }: DataFiles): void {
  const staged = stagingFolder(dataFolder);
  const mark = join(staged, READY);
  // Without its mark it was never finished.
  const name = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
  // Nor where the mark is not as we write it: nothing may be put over what is there, nor anywhere else.
  if (!/^[\w.-]*\w$/.test(name)) return rmSync(staged, { recursive: true, force: true });
  const aside = join(dataFolder, name);
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  for (const name of [database, preferences]) {
    const next = join(staged, name);
    if (!existsSync(next)) continue;
    // The write-ahead log belongs to the file that goes: beside another it would be read into it.
    for (const part of [name, `${name}-wal`, `${name}-shm`]) {
      const present = join(dataFolder, part);
      if (existsSync(present)) renameSync(present, join(aside, part));
    }
    renameSync(next, join(dataFolder, name));
  }
  rmSync(staged, { recursive: true, force: true });
}
