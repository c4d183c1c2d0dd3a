import { app, type BrowserWindow } from 'electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Preferences } from '../../shared/contract/shapes.ts';
import { PAGE } from './own-page.ts';
import { openWindow } from './window.ts';
import { readPlace, writePlace } from './window-place.ts';

export interface MainWindow {
  readonly current: () => BrowserWindow | null;
  /** As it was left, before the backend can be asked. */
  readonly looks: () => Preferences;
  readonly keepLooks: (looks: Preferences) => void;
  /** Shows the window, opening it where it was if need be; with a screen of the page if one is named. */
  readonly show: (screen?: string) => void;
}

/** The one window there is, or is not. `dist` holds preload and icon, `placeFile` where it was left. */
export const mainWindow = (dist: string, placeFile: string): MainWindow => {
  const icon = join(dist, 'icon.png');
  let window: BrowserWindow | null = null;
  let place = readPlace(placeFile);
  const keep = (change: Partial<typeof place>): void => {
    place = { ...place, ...change };
    writePlace(placeFile, place);
  };
  return {
    current: () => window,
    looks: () => place.looks,
    keepLooks: looks => keep({ looks }),
    show: screen => {
      const url = screen === undefined ? PAGE : `${PAGE}#/${screen}`;
      if (window) {
        if (window.isMinimized()) window.restore();
        window.focus();
        // The same page with another fragment: the window does not reload.
        if (screen !== undefined) void window.loadURL(url);
        return;
      }
      window = openWindow({
        preload: join(dist, 'preload', 'preload.cjs'),
        icon: existsSync(icon) ? icon : null,
        isPackaged: app.isPackaged,
        place,
        url,
        onPlace: keep,
      });
      window.on('closed', () => (window = null));
    },
  };
};
