import { app, Menu, nativeTheme, powerMonitor, safeStorage, session, utilityProcess } from 'electron';
import { join } from 'node:path';
import type { Preferences } from '../../shared/contract/shapes.ts';
import { messages } from '../../shared/i18n/index.ts';
import { offerContextMenu } from './context-menu.ts';
import { guardContents } from './guard-contents.ts';
import { guardSession } from './guard-session.ts';
import { startAtLogin } from './login-item.ts';
import { followLooks, languageOf, systemLanguage } from './looks.ts';
import { mainWindow } from './main-window.ts';
import { menuTemplate } from './menu-template.ts';
import { startMorning } from './morning.ts';
import { morningWords } from './morning-words.ts';
import { HIDDEN, intentOfArguments, intentOfFile, intentOfLink, screenOfIntent, type Intent } from './open-intent.ts';
import { linkOpener } from './open-link.ts';
import { ownDataFolder } from './own-data-folder.ts';
import { registerScheme, serveApp } from './protocol.ts';
import { serveRpc } from './rpc.ts';
import { safeStorageKeyring } from './safe-storage-keyring.ts';
import { followWishes } from './system-wishes.ts';
import { tell } from './tell.ts';
import { createTray } from './tray.ts';
import { watchVersions } from './watch-versions.ts';
import { startWorkerHost } from './worker-host.ts';

/** dist, wherever the app is installed: this file is dist/main/main.js. */
const dist = join(import.meta.dirname, '..');
const dataFolder = ownDataFolder(process.argv);

// Root has no sandbox to enable, and says so by --no-sandbox: containers and test machines. Every window asks for its own all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
// Chromium's own files beside ours, so that one data folder is one user, one lock, one thing to remove.
app.setPath('userData', join(dataFolder, 'window'));

const window = mainWindow(dist, join(dataFolder, 'window.json'));
const lang = () => languageOf(window.looks(), app.getLocale());
const words = () => messages(lang());

const screenOf = (intent: Intent | null): string | undefined => (intent === null ? undefined : screenOfIntent(intent));
let firstScreen = screenOf(intentOfArguments(process.argv));
/** Shows what somebody outside asks for; for anything else, the window. Before `ready`, the first window begins there. */
const open = (intent: Intent | null): void => {
  const screen = screenOf(intent);
  if (app.isReady()) window.show(screen);
  else firstScreen = screen;
};

const dress = (): void => {
  nativeTheme.themeSource = window.looks().theme;
  const press = (keyCode: string): void => {
    const modifiers: ('meta' | 'control')[] = [process.platform === 'darwin' ? 'meta' : 'control'];
    window.current()?.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
  };
  const template = menuTemplate({
    words: words().menu,
    platform: process.platform,
    isPackaged: app.isPackaged,
    go: window.show,
    print: () => window.current()?.webContents.print(),
    find: () => press('K'),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
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
  serveRpc(host, () => window.current()?.webContents ?? null);
  app.on('web-contents-created', (_, contents) => offerContextMenu(contents, host, words, window.show));
  const tray = createTray({
    client: host,
    icon: join(dist, 'icon.png'),
    open: () => window.show(),
    go: window.show,
    quit: () => app.quit(),
  });
  const wish = followWishes({ startAtLogin: wanted => app.isPackaged && startAtLogin(wanted), openMailLinks }, window.looks());
  const follow = (looks: Preferences): void => {
    wish(looks);
    window.keepLooks(looks);
    dress();
    tray.show(looks.tray === true, lang());
  };
  followLooks(host, follow);
  const endMorning = startMorning({
    client: host,
    tell: names => tell(morningWords(words(), names), () => window.show('today')),
    onWake: listener => powerMonitor.on('resume', listener),
  });
  const endVersions = watchVersions(host, version => {
    const { updateTitle, updateBody } = words().outside;
    tell({ title: updateTitle, body: updateBody(version) }, () => window.show('settings'));
  });
  app.on('will-quit', event => {
    event.preventDefault();
    endMorning();
    endVersions();
    void host.close().then(() => app.exit());
  });
  follow(window.looks());
  // At login, behind its icon; where the icon is no longer wanted there would be no other way in.
  if (!(process.argv.includes(HIDDEN) && window.looks().tray === true)) window.show(firstScreen);
  app.on('activate', () => window.show());
};

/** Offers itself for mail links, or takes that back. Links to people are ours alone and declared by the package. */
const openMailLinks = (wanted: boolean): void => {
  if (!app.isPackaged) return;
  if (wanted) app.setAsDefaultProtocolClient('mailto');
  else app.removeAsDefaultProtocolClient('mailto');
};

if (app.requestSingleInstanceLock()) {
  const openInBrowser = linkOpener(window.current, () => words().menu);
  app.on('web-contents-created', (_, contents) => guardContents(contents, link => void openInBrowser(link)));
  app.on('second-instance', (_, argv) => open(intentOfArguments(argv)));
  app.on('open-url', (event, link) => {
    event.preventDefault();
    open(intentOfLink(link));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(intentOfFile(path));
  });
  app.on('window-all-closed', () => process.platform === 'darwin' || window.looks().tray === true || app.quit());
  void start();
} else {
  app.quit();
}
