import { once } from 'node:events';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { Display } from './electron-runtime-display.ts';
import type { InstalledApp } from './electron-runtime-app.ts';

export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
}

/** Starts the installed app on a data folder, and waits for its window. */
export const launchApp = async (
  app: InstalledApp,
  { display, dataFolder, env = {} }: { display: Display; dataFolder: string; env?: Record<string, string> },
): Promise<RunningApp> => {
  const electron = await _electron.launch({
    executablePath: app.executable,
    args: [
      ...app.args,
      `--data=${dataFolder}`,
      // As root, and without a graphics card, Chromium starts in no other way.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--lang=en',
    ],
    env: { ...definedOnly(process.env), ...(display.name === undefined ? {} : { DISPLAY: display.name }), ...env },
    timeout: 30_000,
  });
  return { electron, page: await electron.firstWindow() };
};

/** Quits as a user does, and waits for the process to be gone: its lock on the data folder goes last. */
export const quitApp = async ({ electron }: RunningApp): Promise<void> => {
  const process = electron.process();
  const gone = process.exitCode === null && process.signalCode === null ? once(process, 'exit') : null;
  await electron.close();
  await gone;
};

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
