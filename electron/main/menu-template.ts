import type { MenuItemConstructorOptions } from 'electron';
import type { Messages } from '../../shared/i18n/index.ts';

interface MenuOptions {
  readonly words: Messages['menu'];
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  /** Shows a screen of the page: `today`, `people`, … */
  readonly go: (screen: string) => void;
  readonly print: () => void;
  /** Opens the palette of the page. */
  readonly find: () => void;
}

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

/** A real application menu: roles for what the system knows how to do, our words for all of it, one language at a time. */
export const menuTemplate = ({ words, platform, isPackaged, go, print, find }: MenuOptions): Item[] => {
  const isMac = platform === 'darwin';
  const screen = (label: string, name: string, accelerator: string): Item => ({ label, accelerator, click: () => go(name) });
  const settings = screen(words.settings, 'settings', 'CmdOrCtrl+,');
  const printing: Item = { label: words.print, accelerator: 'CmdOrCtrl+P', click: () => print() };
  const quit: Item = { role: 'quit', label: words.quit };

  const application: Item = {
    label: 'Fil Rouge',
    submenu: [
      { role: 'about', label: words.about },
      separator,
      settings,
      separator,
      { role: 'services', label: words.services },
      separator,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      separator,
      quit,
    ],
  };
  return [
    ...(isMac ? [application] : []),
    {
      label: words.file,
      submenu: isMac ? [printing, separator, { role: 'close', label: words.close }] : [printing, separator, settings, separator, quit],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.actualSize },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(isPackaged ? [] : [{ role: 'toggleDevTools', label: words.developerTools } satisfies Item]),
      ],
    },
    {
      label: words.go,
      submenu: [
        screen(words.today, 'today', 'CmdOrCtrl+1'),
        screen(words.people, 'people', 'CmdOrCtrl+2'),
        screen(words.sync, 'sync', 'CmdOrCtrl+3'),
        separator,
        // The page hears the keys itself, in every field and sheet.
        { label: words.find, accelerator: 'CmdOrCtrl+K', registerAccelerator: false, click: () => find() },
      ],
    },
    {
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimize },
        ...(isMac
          ? ([{ role: 'zoom', label: words.zoom }, separator, { role: 'front', label: words.toFront }] satisfies Item[])
          : [{ role: 'close', label: words.close } satisfies Item]),
      ],
    },
    { role: 'help', label: words.help, submenu: [screen(words.guide, 'help', 'F1')] },
  ];
};
