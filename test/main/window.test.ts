import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chosenDataFolder } from '../../electron/main/chosen-data-folder.ts';
import { languageOf } from '../../electron/main/looks.ts';
import { menuTemplate } from '../../electron/main/menu-template.ts';
import { windowOptions } from '../../electron/main/window-options.ts';
import { FIRST_PLACE, onScreen, readPlace, writePlace } from '../../electron/main/window-place.ts';
import { messages } from '../../shared/i18n/index.ts';

const options = (more = {}) =>
  windowOptions({ preload: '/p.cjs', icon: null, dark: false, isPackaged: true, platform: 'linux', place: FIRST_PLACE, ...more });

describe('the window', () => {
  test('is hardened in every way Electron has', () => {
    expect(options().webPreferences).toEqual({
      preload: '/p.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      disableDialogs: true,
    });
  });
  test('has developer tools for developers only', () => expect(options({ isPackaged: false }).webPreferences?.devTools).toBe(true));
  test('checks spelling where the system does so by itself, and fetches no dictionary', () => {
    expect(options({ platform: 'darwin' }).webPreferences?.spellcheck).toBe(true);
    expect(options({ platform: 'win32' }).webPreferences?.spellcheck).toBe(false);
  });
  test('waits on paper of the right colour, never white', () => {
    expect(options()).toMatchObject({ show: false, backgroundColor: '#fbf9f5' });
    expect(options({ dark: true }).backgroundColor).toBe('#15120f');
  });
});

describe('its place', () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
  test('is where it was left', () => {
    const bounds = { x: 100, y: 50, width: 900, height: 700 };
    expect(onScreen(bounds, screens)).toEqual(bounds);
  });
  test('is a new one of the same size once its screen is gone', () => {
    expect(onScreen({ x: 3000, y: 50, width: 900, height: 700 }, screens)).toEqual({ width: 900, height: 700 });
    expect(onScreen({ x: 1900, y: 1060, width: 900, height: 700 }, screens)).toEqual({ width: 900, height: 700 });
  });
  test('is a new one where its title bar could not be taken hold of', () => {
    expect(onScreen({ x: 100, y: -300, width: 900, height: 700 }, screens)).toEqual({ width: 900, height: 700 });
  });
  test('of several screens may be any, left and above included', () => {
    const left = { x: -1500, y: -200, width: 900, height: 700 };
    expect(onScreen(left, [...screens, { x: -1600, y: -300, width: 1600, height: 1200 }])).toEqual(left);
  });
  test('is no larger than the largest screen left', () => {
    expect(onScreen({ x: 4000, y: 0, width: 3800, height: 2100 }, [...screens, { x: 0, y: 1080, width: 800, height: 600 }])).toEqual({
      width: 1920,
      height: 1080,
    });
  });

  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fil-rouge-place-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  test('survives a restart', () => {
    const file = join(folder, 'window.json');
    const place = {
      bounds: { x: 1, y: 2, width: 800, height: 600 },
      maximized: true,
      zoom: 1.5,
      looks: { language: 'fr', theme: 'dark' },
    } as const;
    writePlace(file, place);
    expect(readPlace(file)).toEqual(place);
  });
  test.each(['', '{', '[]', '{"bounds":{"width":1,"height":1},"maximized":false}'])('of a file that holds %j is the first one', content => {
    writeFileSync(join(folder, 'window.json'), content);
    expect(readPlace(join(folder, 'window.json'))).toEqual(FIRST_PLACE);
  });
  test('is not worth failing for', () => expect(() => writePlace(join(folder, 'no', 'such', 'folder.json'), FIRST_PLACE)).not.toThrow());
});

describe('the menu', () => {
  const labels = (template: ReturnType<typeof menuTemplate>): string[] =>
    template.flatMap(item => [item.label ?? '', ...(Array.isArray(item.submenu) ? labels(item.submenu) : [])]).filter(Boolean);
  const template = (lang: 'en' | 'fr', platform: NodeJS.Platform, isPackaged = true) =>
    menuTemplate({ words: messages(lang).menu, platform, isPackaged, go: () => {}, print: () => {}, find: () => {} });

  test('speaks French in French', () => {
    expect(labels(template('fr', 'linux'))).toEqual(expect.arrayContaining(['Fichier', 'Édition', 'Réglages…', 'Quitter Fil Rouge']));
    const english = new Set(labels(template('en', 'darwin')));
    expect(labels(template('fr', 'darwin')).filter(label => english.has(label))).toEqual(['Fil Rouge', 'Services']);
  });
  test('has the application menu on macOS only', () => {
    expect(template('en', 'darwin')[0]?.label).toBe('Fil Rouge');
    expect(template('en', 'win32')[0]?.label).toBe('File');
  });
  test('reloads nothing and shows no developer tools once packaged', () => {
    const roles = JSON.stringify(template('en', 'linux'));
    expect(roles).not.toMatch(/reload|toggleDevTools/i);
    expect(JSON.stringify(template('en', 'linux', false))).toContain('toggleDevTools');
  });
  test('has the usual keys for settings, finding and printing', () => {
    const keys = (items: ReturnType<typeof menuTemplate>): unknown[] =>
      items.flatMap(item => [item.accelerator, ...(Array.isArray(item.submenu) ? keys(item.submenu) : [])]);
    for (const platform of ['linux', 'darwin'] as const) {
      expect(keys(template('fr', platform))).toEqual(expect.arrayContaining(['CmdOrCtrl+,', 'CmdOrCtrl+K', 'CmdOrCtrl+P']));
    }
  });
  test('leads to the screens', () => {
    const went: string[] = [];
    const items = menuTemplate({
      words: messages('en').menu,
      platform: 'linux',
      isPackaged: true,
      go: screen => went.push(screen),
      print: () => went.push('(print)'),
      find: () => went.push('(find)'),
    });
    for (const menu of items) {
      for (const item of Array.isArray(menu.submenu) ? menu.submenu : []) if (item.click) Reflect.apply(item.click, undefined, []);
    }
    expect(went).toEqual(['(print)', 'settings', 'today', 'people', 'sync', '(find)', 'help']);
  });
});

test('the language is the user’s choice, else the system’s', () => {
  expect(languageOf({ language: 'en', theme: 'system' }, 'fr-FR')).toBe('en');
  expect(languageOf({ language: 'system', theme: 'system' }, 'fr-CA')).toBe('fr');
  expect(languageOf({ language: 'system', theme: 'system' }, 'frr')).toBe('en');
});

test('--data is found among Chromium’s own switches', () => {
  expect(chosenDataFolder(['electron', '.', '--no-sandbox', '--data=/tmp/x', '--disable-gpu'])).toBe('/tmp/x');
  expect(chosenDataFolder(['electron', '--data='])).toBeUndefined();
});
