import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { messages } from '../../shared/i18n/index.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { whyNoDovecot } from '../support/dovecot/available.ts';
import { installApp, type InstalledApp } from '../support/electron-runtime-app.ts';
import { openDisplay, whyNoDisplay, type Display } from '../support/electron-runtime-display.ts';
import { launchApp, quitApp, type RunningApp } from '../support/electron-runtime-launch.ts';
import { findElectron } from '../support/electron-runtime.ts';
import { letterMail } from '../support/letter-mail.ts';

const found = await findElectron();
const missing = 'missing' in found ? found.missing : (whyNoDisplay() ?? whyNoDovecot());
if (missing !== null) process.stderr.write(`\nNot tested here, what is outside of the window: ${missing}.\n`);

const ANNA = 'anna@friends.test';

describe.skipIf(missing !== null)('outside of the window, in a real Electron', () => {
  let dataFolder: string;
  let server: Dovecot;
  let display: Display;
  let app: InstalledApp;
  let running: RunningApp;

  const start = async (): Promise<void> => {
    running = await launchApp(app, { display, dataFolder });
    await running.page.getByRole('heading').first().waitFor();
  };
  beforeAll(async () => {
    if ('missing' in found) throw new Error(found.missing);
    dataFolder = await mkdtemp(join(tmpdir(), 'fil-rouge-outside-data-'));
    server = await startDovecot();
    server.fill('INBOX', [letterMail({ from: `Anna Test <${ANNA}>`, id: 'in1', daysAgo: 8 })]);
    server.fill('Sent', [letterMail({ to: `Anna Test <${ANNA}>`, id: 'out1', daysAgo: 5 })]);
    display = await openDisplay();
    app = await installApp(found);
    // Left on a screen that is gone, zoomed in.
    const place = {
      bounds: { x: 5000, y: 4000, width: 1000, height: 700 },
      maximized: false,
      zoom: 1,
      looks: { language: 'en', theme: 'system' },
    };
    await writeFile(join(dataFolder, 'window.json'), JSON.stringify(place));
    await start();
    const settings = {
      email: 'me@example.test',
      user: server.user,
      imap: { host: '127.0.0.1', port: server.port, security: 'plain' },
      smtp: { host: '127.0.0.1', port: 25, security: 'plain' },
      trustedFingerprint: null,
    };
    const account = await call('account.add', { settings, password: server.password });
    await call('scan.run', { accountId: Number(Reflect.get(Object(account), 'id')) });
  });
  afterAll(async () => {
    if (running) await quitApp(running);
    await app?.remove();
    await display?.stop();
    await server?.stop();
    if (dataFolder) await rm(dataFolder, { recursive: true, force: true });
  });

  const call = async (method: string, input: unknown): Promise<unknown> => {
    const result = await running.page.evaluate(([method, input]) => window.filRouge?.call(method, input), [method, input] as const);
    if (typeof result !== 'object' || result === null || !('value' in result)) throw new Error(JSON.stringify(result));
    return result.value;
  };
  /** As the system starts the program for a link: another process, which hands its arguments over and ends. */
  const open = async (...links: string[]): Promise<void> => {
    const second = spawn(
      app.executable,
      [...app.args, `--data=${dataFolder}`, '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...links],
      { stdio: 'ignore', env: { ...process.env, ...(display.name === undefined ? {} : { DISPLAY: display.name }) } },
    );
    await once(second, 'exit');
  };
  const hash = () => running.page.evaluate(() => location.hash);
  const menus = () =>
    running.electron.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => [label, ...(submenu?.items ?? []).map(item => item.label)]),
    );

  test('a window left on a screen that is gone is where it can be seen, as large and as zoomed as it was', async () => {
    const seen = await running.electron.evaluate(({ BrowserWindow, screen }) => {
      const [window] = BrowserWindow.getAllWindows();
      return { bounds: window?.getBounds(), area: screen.getPrimaryDisplay().workArea, zoom: window?.webContents.getZoomLevel() };
    });
    expect(seen).toMatchObject({ bounds: { width: 1000, height: 700 }, zoom: 1 });
    expect(seen.bounds?.x).toBeLessThan(seen.area.width);
    expect(seen.bounds?.y).toBeLessThan(seen.area.height);
  });

  test.each(['en', 'fr'] as const)('the menus speak %s', async lang => {
    await call('preferences.set', { language: lang });
    const { menu } = messages(lang);
    await vi.waitFor(async () => expect((await menus()).map(([label]) => label)).toContain(menu.file), { timeout: 10_000 });
    const labels = (await menus()).flat();
    expect(labels).toEqual(expect.arrayContaining([menu.print, menu.settings, menu.find, menu.zoomIn, menu.today, menu.quit, menu.copy]));
  });

  test('Find or Do in the menu opens the palette', async () => {
    await call('preferences.set', { language: 'en' });
    await vi.waitFor(async () => expect((await menus()).flat()).toContain('Find or Do…'), { timeout: 10_000 });
    await running.electron.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      items.find(({ label }) => label === 'Find or Do…')?.click();
    });
    await running.page.getByRole('dialog').waitFor({ timeout: 10_000 });
    await running.page.keyboard.press('Escape');
  });

  test('a link to a person opens their page', async () => {
    await open(`fil-rouge://person/${ANNA}`);
    await running.page.getByRole('heading', { name: 'Anna Test', exact: true }).waitFor({ timeout: 15_000 });
    expect(await hash()).toMatch(/^#\/person\/\d+$/);
  });

  test('links that are none change nothing', async () => {
    await running.page.evaluate(() => (location.hash = '#/people'));
    for (const link of ['fil-rouge://person/../settings', 'app://app/#/settings']) await open(link);
    expect(await hash()).toBe('#/people');
    expect(await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('a mail link begins a letter, with its subject and text and nothing else', async () => {
    await open(`mailto:${ANNA}?subject=Lunch%20on%20Friday%3F&body=Hello%20Anna&attach=/etc/passwd&bcc=x@y.test`);
    await expect
      .poll(() => running.page.getByRole('textbox').evaluateAll(fields => fields.map(field => (field as HTMLInputElement).value)), {
        timeout: 15_000,
      })
      .toEqual(expect.arrayContaining(['Lunch on Friday?', 'Hello Anna']));
    expect(await running.page.getByText('passwd').count()).toBe(0);
    expect(await call('outbox.list', {})).toEqual([]);
  });

  test('a card file opened with it is looked at, and nobody is taken in by that', async () => {
    const card = join(dataFolder, 'Béa.vcf');
    await writeFile(card, 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Béa Neuve\r\nEMAIL:bea@new.test\r\nEND:VCARD\r\n');
    await open(card);
    await running.page.getByText('Béa Neuve').first().waitFor({ timeout: 15_000 });
    expect(await call('import.list', {})).toEqual([]);
  });

  test('the morning is told once its hour is chosen, and not again', async () => {
    const told = async (): Promise<string> => readFile(join(dataFolder, 'digest.json'), 'utf8').catch(() => '');
    expect(await told()).toBe('');
    await call('preferences.set', { morningHour: 0 });
    await vi.waitFor(async () => expect(JSON.parse(await told())).toEqual({ day: expect.any(Number) }), { timeout: 15_000 });
    expect(await call('digest.take', {})).toMatchObject({ names: null, nextAt: expect.any(String) });
  });

  test('with its icon in the notification area it stays when the window is closed, and comes back', async () => {
    await call('preferences.set', { tray: true });
    await vi.waitFor(async () => expect(await readFile(join(dataFolder, 'window.json'), 'utf8')).toContain('"tray":true'), {
      timeout: 10_000,
    });
    const closed = running.page.waitForEvent('close');
    await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await closed;
    const again = running.electron.waitForEvent('window');
    await open();
    running = { ...running, page: await again };
    await running.page.getByRole('heading').first().waitFor();
    expect(await call('preferences.get', {})).toMatchObject({ tray: true, morningHour: 0 });
  });
});
