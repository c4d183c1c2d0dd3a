import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { preferences, type Preferences } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { Log, PreferencesFile } from '../../backend/ports/index.ts';
import { setAside } from '../set-aside.ts';

const NAME = 'preferences';
const DEFAULTS: Preferences = { language: 'system', theme: 'system' };

/**
 * electron-store imports 'electron', which outside Electron wants to download itself; a folder it may believe in stops that, and nothing
 * there is ever run. Inside Electron the variable is not looked at.
 */
async function electronStore(dataFolder: string) {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= dataFolder;
  const { default: ElectronStore } = await import('electron-store');
  return ElectronStore;
}

/** False for anything that is not a JSON object; the values are looked at one by one. */
function isReadable(path: string): boolean {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof content === 'object' && content !== null && !Array.isArray(content);
  } catch {
    return false;
  }
}

export interface OpenedPreferences extends PreferencesFile {
  /** What the file is called that could not be read; null where it could. */
  readonly setAside: string | null;
}

/** Small choices of the user in `preferences.json`. A file that cannot be read is set aside, and one bad value does not cost the others. */
export async function openPreferences(dataFolder: string, log: Log, now: () => number = Date.now): Promise<OpenedPreferences> {
  const path = join(dataFolder, `${NAME}.json`);
  let aside: string | null = null;
  if (existsSync(path) && !isReadable(path)) {
    aside = basename(setAside(path, now()));
    log.warn('the preferences could not be read; the file was set aside and the defaults are used');
  }
  const ElectronStore = await electronStore(dataFolder);
  const file = new ElectronStore<Record<string, unknown>>({
    name: NAME,
    cwd: dataFolder,
    configFileMode: 0o600,
    clearInvalidConfig: false,
  });

  /** Each value by itself: what does not fit is as if it had never been chosen. */
  const get = (): Preferences => {
    const chosen = Object.entries(preferences.shape).flatMap(([key, shape]) => {
      const { data } = shape.safeParse(file.get(key));
      return data === undefined ? [] : [[key, data] as const];
    });
    return preferences.parse({ ...DEFAULTS, ...Object.fromEntries(chosen) });
  };
  return {
    setAside: aside,
    get,
    set: change => {
      try {
        file.set({ ...get(), ...change });
      } catch (cause) {
        throw new ExpectedError('folder-not-writable', { folder: dataFolder }, { cause });
      }
      return get();
    },
  };
}
