import { BrowserWindow, nativeTheme, screen } from 'electron';
import { PAPER, windowOptions } from './window-options.ts';
import { onScreen, type WindowPlace } from './window-place.ts';

interface OpenWindow {
  readonly preload: string;
  readonly icon: string | null;
  readonly isPackaged: boolean;
  readonly place: WindowPlace;
  /** The page's address with the screen to begin with. */
  readonly url: string;
  readonly onPlace: (place: Pick<WindowPlace, 'bounds' | 'maximized' | 'zoom'>) => void;
}

/** Shows itself when there is something to see, on paper of the right colour meanwhile. */
export const openWindow = ({ onPlace, url, ...options }: OpenWindow): BrowserWindow => {
  const screens = screen.getAllDisplays().map(display => display.workArea);
  const place = { ...options.place, bounds: onScreen(options.place.bounds, screens) };
  const window = new BrowserWindow(windowOptions({ ...options, place, platform: process.platform, dark: nativeTheme.shouldUseDarkColors }));
  if (place.maximized) window.maximize();

  const paper = () => window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light);
  nativeTheme.on('updated', paper);
  window.once('ready-to-show', () => window.show());
  // While it moves, too: a session that ends, or a crash, does not close windows first.
  let settling: NodeJS.Timeout | undefined;
  const keep = () => {
    onPlace({ bounds: window.getNormalBounds(), maximized: window.isMaximized(), zoom: window.webContents.getZoomLevel() });
  };
  const keepSoon = () => {
    clearTimeout(settling);
    settling = setTimeout(keep, 400);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('close', () => {
    clearTimeout(settling);
    keep();
  });
  window.on('closed', () => nativeTheme.off('updated', paper));
  window.webContents.once('did-finish-load', () => window.webContents.setZoomLevel(place.zoom ?? 0));
  void window.loadURL(url);
  return window;
};
