import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowPlace } from './window-place.ts';

/** The page's paper (renderer/styles/tokens.css) as hex, so that the window never flashes white before the page is there. */
export const PAPER = { light: '#fbf9f5', dark: '#15120f' } as const;

interface Surroundings {
  readonly preload: string;
  readonly icon: string | null;
  readonly dark: boolean;
  readonly isPackaged: boolean;
  readonly platform: NodeJS.Platform;
  readonly place: WindowPlace;
}

/** Sandboxed, isolated, without Node, webview, spell-checker downloads, nor developer tools once packaged (security rules 2 to 4). */
export const windowOptions = ({ preload, icon, dark, isPackaged, platform, place }: Surroundings): BrowserWindowConstructorOptions => ({
  ...place.bounds,
  minWidth: 480,
  minHeight: 400,
  show: false,
  title: 'Fil Rouge',
  backgroundColor: dark ? PAPER.dark : PAPER.light,
  ...(icon === null ? {} : { icon }),
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: platform === 'darwin',
    devTools: !isPackaged,
    disableDialogs: true,
  },
});
