import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { ExpectedError } from '../backend/expected-error.ts';
import { fileFailure } from './file-failure.ts';

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** `--data`, else FIL_ROUGE_DATA, else where the platform keeps an application's data. Absolute. */
export function dataFolderPath(
  chosen: string | undefined,
  { env, platform, home }: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): string {
  if (chosen) return resolve(chosen);
  if (env['FIL_ROUGE_DATA']) return resolve(env['FIL_ROUGE_DATA']);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Fil Rouge');
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Fil Rouge');
  // A relative one is to be ignored (XDG Base Directory Specification).
  const xdg = env['XDG_DATA_HOME'];
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.local', 'share'), 'fil-rouge');
}

/** Creates the folder for its owner alone. Throws folder-not-writable, disk-full. */
export function openDataFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK | constants.X_OK);
    // A folder made before by a careless hand; Windows has no such bits.
    if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o700);
  } catch (cause) {
    const failure = fileFailure(cause, path);
    // What is in the way is the folder itself, not the one it lies in.
    throw failure instanceof ExpectedError && failure.failure.code !== 'folder-not-writable'
      ? failure
      : new ExpectedError('folder-not-writable', { folder: path }, { cause });
  }
  return path;
}
