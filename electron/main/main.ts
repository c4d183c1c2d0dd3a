import { app, Menu, nativeTheme, safeStorage, session, utilityProcess, type BrowserWindow } from 'electron';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../../shared/i18n/index.ts';
import { guardContents } from './guard-contents.ts';
import { guardSession } from './guard-session.ts';
import { followLooks, languageOf, systemLanguage } from './looks.ts';
import { menuTemplate } from './menu-template.ts';
import { linkOpener } from './open-link.ts';
import { ownDataFolder } from './own-data-folder.ts';
import { PAGE } from './own-page.ts';
import { registerScheme, serveApp } from './protocol.ts';
import { serveRpc } from './rpc.ts';
import { safeStorageKeyring } from './safe-storage-keyring.ts';
import { openWindow } from './window.ts';
import { readPlace, writePlace } from './window-place.ts';
import { startWorkerHost } from './worker-host.ts';

/** dist, wherever the app is installed: this file is dist/main/main.js. */
const dist = join(import.meta.dirname, '..');
const dataFolder = ownDataFolder(process.argv);

// Root has no sandbox to enable, and says so by --no-sandbox: containers and test machines. Every window asks for its own all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
// Chromium's own files beside ours, so that one data folder is one user, one lock, one thing to remove.
app.setPath('userData', join(dataFolder, 'window'));

let window: BrowserWindow | null = null;
const placeFile = join(dataFolder, 'window.json');
let place = readPlace(placeFile);
const words = () => messages(languageOf(place.looks, app.getLocale())).menu;

const show = (): void => {
  if (window) {
    if (window.isMinimized()) window.restore();
    return window.focus();
  }
  const icon = join(dist, 'icon.png');
  window = openWindow({
    preload: join(dist, 'preload', 'preload.cjs'),
    icon: existsSync(icon) ? icon : null,
    isPackaged: app.isPackaged,
    place,
    onPlace: left => {
      place = { ...place, ...left };
      writePlace(placeFile, place);
    },
  });
  window.on('closed', () => (window = null));
};

const dress = (): void => {
  nativeTheme.themeSource = place.looks.theme;
  // The same page with another fragment: the window does not reload.
  const go = (screen: string) => void window?.loadURL(`${PAGE}#/${screen}`);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ words: words(), platform: process.platform, isPackaged: app.isPackaged, go })),
  );
};

const start = async (): Promise<void> => {
  await app.whenReady();
  guardSession(session.defaultSession);
  serveApp(session.defaultSession, join(dist, 'renderer'));
  const host = startWorkerHost({
    fork: () => utilityProcess.fork(join(dist, 'worker', 'worker.js'), [], { serviceName: 'Fil Rouge' }),
    start: { dataFolder, version: app.getVersion(), systemLanguage: systemLanguage(app.getLocale()) },
    keyring: safeStorageKeyring(safeStorage, process.platform),
  });
  serveRpc(host, () => window?.webContents ?? null);
  followLooks(host, looks => {
    place = { ...place, looks };
    writePlace(placeFile, place);
    dress();
  });
  app.on('will-quit', event => {
    event.preventDefault();
    void host.close().then(() => app.exit());
  });
  dress();
  show();
  app.on('activate', show);
};

if (app.requestSingleInstanceLock()) {
  const openLink = linkOpener(() => window, words);
  app.on('web-contents-created', (_, contents) => guardContents(contents, link => void openLink(link)));
  app.on('second-instance', show);
  app.on('window-all-closed', () => process.platform === 'darwin' || app.quit());
  void start();
} else {
  app.quit();
}
