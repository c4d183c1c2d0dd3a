import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { preferences, type Preferences } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { Log, PreferencesFile } from '../../backend/ports/index.ts';
import { fileFailure } from '../file-failure.ts';
import { setAside } from '../set-aside.ts';

const NAME = 'preferences';
const DEFAULTS: Preferences = { language: 'system', theme: 'system' };

const goOn = (): void => {};

/**
 * electron-store imports 'electron', which outside Electron wants to download itself; a folder it may believe in stops that, and nothing
 * there is ever run. Inside Electron the variable is not looked at.
 */
async function electronStore(dataFolder: string) {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= dataFolder;
  // when-exit, which it brings, would end the process at the signal of a limit on files; the write that failed says it better.
  if (process.platform !== 'win32' && !process.listeners('SIGXFSZ').includes(goOn)) process.on('SIGXFSZ', goOn);
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

/**
 * Small choices of the user in `preferences.json`. A file that cannot be read is set aside, now or whenever that happens, and one bad value
 * does not cost the others. Where it cannot even be set aside, the defaults are used and `set` says why nothing can be kept.
 */
export async function openPreferences(dataFolder: string, log: Log, now: () => number = Date.now): Promise<OpenedPreferences> {
  const path = join(dataFolder, `${NAME}.json`);
  let aside: string | null = null;
  /** False where something unreadable stands there and cannot be moved. */
  const isReady = (): boolean => {
    if (!existsSync(path) || isReadable(path)) return true;
    try {
      aside = basename(setAside(path, now()));
      log.warn('the preferences could not be read; the file was set aside and the defaults are used');
      return true;
    } catch {
      return false;
    }
  };
  isReady();
  const ElectronStore = await electronStore(dataFolder);
  let opened: InstanceType<typeof ElectronStore<Record<string, unknown>>> | null = null;
  /** Null where nothing can be read or kept. */
  const file = () =>
    isReady()
      ? (opened ??= new ElectronStore<Record<string, unknown>>({
          name: NAME,
          cwd: dataFolder,
          configFileMode: 0o600,
          clearInvalidConfig: false,
        }))
      : null;

  /** Each value by itself: what does not fit is as if it had never been chosen. */
  const get = (): Preferences => {
    const stored = file()?.store ?? {};
    const chosen = Object.entries(preferences.shape).flatMap(([key, shape]) => {
      const { data } = shape.safeParse(stored[key]);
      return data === undefined ? [] : [[key, data] as const];
    });
    return preferences.parse({ ...DEFAULTS, ...Object.fromEntries(chosen) });
  };
  return {
    setAside: aside,
    get,
    set: change => {
      const there = file();
      if (!there) throw new ExpectedError('folder-not-writable', { file: path, folder: path });
      try {
        there.set({ ...get(), ...change });
      } catch (cause) {
        throw fileFailure(cause, path);
      }
      return get();
    },
  };
}
