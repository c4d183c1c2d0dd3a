import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { failure } from '../../shared/contract/errors.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import { METHODS } from '../../shared/contract/methods.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { portOf } from '../support/dovecot/free-port.ts';
import { whyNoDovecot } from '../support/dovecot/available.ts';
import { installApp, type InstalledApp } from '../support/electron-runtime-app.ts';
import { openDisplay, whyNoDisplay, type Display } from '../support/electron-runtime-display.ts';
import { launchApp, quitApp, type RunningApp } from '../support/electron-runtime-launch.ts';
import { findElectron, type ElectronRuntime } from '../support/electron-runtime.ts';
import { letterMail, letterMails } from '../support/letter-mail.ts';

const found = await findElectron();
const missing = 'missing' in found ? found.missing : (whyNoDisplay() ?? whyNoDovecot());
if (missing !== null) process.stderr.write(`\nNot tested here, the window in a real Electron: ${missing}.\n`);

describe.skipIf(missing !== null)('the window in a real Electron', () => {
  let electron: ElectronRuntime;
  let dataFolder: string;
  let server: Dovecot;
  let display: Display;
  let app: InstalledApp;
  let running: RunningApp;

  beforeAll(async () => {
    if ('missing' in found) throw new Error(found.missing);
    electron = found;
    dataFolder = await mkdtemp(join(tmpdir(), 'fil-rouge-electron-data-'));
    server = await startDovecot();
    server.fill('INBOX', letterMails(200));
    server.fill('Sent', [letterMail({ to: 'Person 1 <person1@friends.test>', id: 's1', daysAgo: 5 })]);
    display = await openDisplay();
    app = await installApp(electron);
    running = await launchApp(app, { display, dataFolder });
    const { node, chrome } = await running.electron.evaluate(() => process.versions);
    process.stderr.write(
      `\nElectron ${electron.version} (Node ${node}, Chromium ${chrome})${electron.isStandIn ? ', the stand-in for tests' : ''}\n`,
    );
  });
  afterAll(async () => {
    if (running) await quitApp(running);
    await app?.remove();
    await display?.stop();
    await server?.stop();
    if (dataFolder) await rm(dataFolder, { recursive: true, force: true });
  });

  const shot = async (name: string) => {
    const folder = join(tmpdir(), 'fil-rouge-screenshots');
    await running.page.screenshot({ path: join(folder, `electron-${name}.png`) });
  };
  /** A call as the page makes it, through preload and IPC to the worker. */
  const call = (method: string, input: unknown): Promise<unknown> =>
    running.page.evaluate(([method, input]) => window.filRouge?.call(method, input), [method, input] as const);
  const ask = async <M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> => {
    const result = await call(method, input);
    if (typeof result !== 'object' || result === null || !('value' in result)) throw new Error(JSON.stringify(result));
    const { output } = METHODS[method];
    return output.parse(result.value) as Output<M>;
  };
  const refusal = async (method: string, input: unknown) => {
    const result = await call(method, input);
    return failure.parse(typeof result === 'object' && result !== null && 'error' in result ? result.error : result);
  };
  const settings = (port: number) => ({
    email: 'anna@example.test',
    user: server.user,
    imap: { host: '127.0.0.1', port, security: 'plain' as const },
    smtp: { host: '127.0.0.1', port: 25, security: 'plain' as const },
    trustedFingerprint: null,
  });

  test('opens on the first run, sandboxed, with three functions and nothing of Node', async () => {
    await running.page.getByRole('heading').first().waitFor();
    expect(running.page.url()).toMatch(/^app:\/\/app\//);
    const seen = await running.page.evaluate(() => ({
      filRouge: Object.keys(window.filRouge ?? {}).toSorted(),
      frozen: Object.isFrozen(window.filRouge),
      node: typeof (globalThis as { require?: unknown }).require + typeof (globalThis as { process?: unknown }).process,
    }));
    expect(seen).toEqual({ filRouge: ['call', 'onEvent', 'pathOf'], frozen: true, node: 'undefinedundefined' });
    expect(await ask('app.info', {})).toMatchObject({ host: 'electron' });
    await shot('first-run');
  });

  test('without a keyring it says so, and keeps no password', async () => {
    const status = await ask('secrets.status', {});
    if (status.kind === 'keyring') return;
    expect(status).toEqual({ kind: 'ask', locked: false, ready: true });
  });

  test('reads a mailbox and shows a person', async () => {
    const account = await ask('account.add', { settings: settings(server.port), password: server.password });
    const report = await ask('scan.run', { accountId: account.id });
    expect(report).toMatchObject({ messages: 201, skipped: 0 });
    const person = await ask('person.get', { address: 'person1@friends.test' });
    await running.page.evaluate(id => (location.hash = `#/person/${id}`), person.id);
    await running.page.getByRole('heading', { name: 'Person 1', exact: true }).waitFor();
    await shot('person');
    await running.page.evaluate(() => (location.hash = '#/people'));
    await running.page.getByText('Person 2', { exact: true }).first().waitFor();
    await shot('people');
    const names = await readdir(dataFolder);
    expect(names).toContain('fil-rouge.sqlite');
  });

  test('takes the morning by keys alone: a birthday, a call noted, and the way back', async () => {
    const { id: personId } = await ask('person.get', { address: 'person1@friends.test' });
    const today = new Date();
    const date = { id: null, kind: 'birthday' as const, month: today.getMonth() + 1, day: today.getDate(), year: null, label: '' };
    await ask('date.save', { personId, date });
    await running.page.evaluate(() => (location.hash = '#/today'));
    const { page } = running;
    const card = page.locator(`[data-card="${personId}"]`);
    await card.waitFor();
    await card.focus();
    await page.keyboard.press('d');
    await page.getByRole('dialog').getByRole('textbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('forty years, already');
    await page.keyboard.press('Enter');
    await card.waitFor({ state: 'detached' });
    expect(await ask('touch.list', { personId })).toMatchObject([{ channel: 'call', note: 'forty years, already' }]);
    await page.keyboard.press('Control+z');
    await card.waitFor();
    expect(await ask('touch.list', { personId })).toEqual([]);
    await shot('today');
  });

  test('opens no other window', async () => {
    const opened = await running.page.evaluate(() => [
      window.open('http://evil.example/'),
      window.open('file:///etc/passwd'),
      window.open(''),
    ]);
    expect(opened).toEqual([null, null, null]);
    expect(await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('grants no permission, reaches no network, runs no code from text', async () => {
    const refused = await running.page.evaluate(async () => {
      const geolocation = new Promise<number>(resolve => {
        navigator.geolocation.getCurrentPosition(
          () => resolve(0),
          ({ code }) => resolve(code),
        );
      });
      const outcome = (attempt: () => unknown) =>
        Promise.resolve()
          .then(attempt)
          .then(
            () => 'allowed',
            () => 'refused',
          );
      return {
        notifications: await Notification.requestPermission(),
        geolocation: await geolocation,
        camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
        clipboard: await outcome(() => navigator.clipboard.readText()),
        network: await outcome(() => fetch('https://example.org/')),
        ownServer: await outcome(() => fetch('app://app/index.html')),
        // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- that it is refused is the point
        code: await outcome(() => new Function('return 1')()),
        html: await outcome(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      };
    });
    expect(refused).toEqual({
      notifications: 'denied',
      geolocation: 1,
      camera: 'refused',
      clipboard: 'refused',
      network: 'refused',
      ownServer: 'refused',
      code: 'refused',
      html: 'refused',
    });
  });

  test('hears no other page, even with the same preload script', async () => {
    const answer = await running.electron.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/dist/preload/preload.cjs`;
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true },
      });
      const said: string[] = [];
      for (const url of ['data:text/html,evil', 'app://app/']) {
        await other.loadURL(url);
        said.push(
          String(
            await other.webContents.executeJavaScript(
              `filRouge.call('app.info', {}).then(() => 'answered', error => String(error.message))`,
            ),
          ),
        );
      }
      other.destroy();
      return said;
    });
    for (const said of answer) expect(said).toContain('Not from our page');
  });

  test('refuses what is too large or malformed before the worker sees it', async () => {
    expect(await refusal('account.guess', { email: 'x'.repeat(2_000_000) })).toMatchObject({
      code: 'invalid-input',
      params: { reason: 'too-large' },
    });
    expect(await refusal('', {})).toMatchObject({ code: 'invalid-input' });
    expect(await refusal('no.such', {})).toMatchObject({ code: 'unknown-method' });
  });

  describe('when the worker dies', () => {
    let silent: Server;
    beforeAll(async () => {
      silent = createServer(() => {});
      await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
    });
    afterAll(() => silent.close());

    /** As the system would when memory is short. */
    const killWorker = async () => {
      const pid = await running.electron.evaluate(({ app }) => app.getAppMetrics().find(({ name }) => name === 'Fil Rouge')?.pid);
      if (pid === undefined) throw new Error('no worker runs');
      process.kill(pid, 'SIGKILL');
      await vi.waitFor(
        async () => {
          const now = await running.electron.evaluate(({ app }) => app.getAppMetrics().find(({ name }) => name === 'Fil Rouge')?.pid);
          expect(now).not.toBe(pid);
        },
        { timeout: 10_000 },
      );
    };

    test('pending calls are answered, it is restarted, and the window says so', async () => {
      const pending = refusal('account.test', { settings: settings(portOf(silent)), password: 'x' });
      await running.page.waitForTimeout(500);
      await killWorker();
      expect(await pending).toMatchObject({ code: 'worker-stopped', retryable: true });
      await running.page.getByText('Fil Rouge’s engine was restarted', { exact: false }).waitFor({ timeout: 10_000 });
      await shot('restarted');
      expect(await ask('people.list', { hidden: false })).not.toHaveLength(0);
    });

    test('the third time is the last one: then the window says that it stopped', async () => {
      for (let death = 2; death <= 4; death++) {
        await killWorker();
        if (death < 4) await ask('app.info', {});
      }
      await running.page.getByText('Fil Rouge’s engine has stopped', { exact: false }).waitFor({ timeout: 10_000 });
      await shot('stopped');
      expect(await refusal('app.info', {})).toMatchObject({ code: 'worker-stopped' });
    });
  });

  // Near the end: Playwright goes on waiting for a navigation that was refused.
  test('goes nowhere else: links, redirects and frames stay on our page', async () => {
    for (const url of ['https://evil.example/', 'file:///etc/passwd', 'data:text/html,hello', 'app://app.evil/', 'http://127.0.0.1:1/']) {
      await running.page.evaluate(url => {
        const link = document.createElement('a');
        link.href = url;
        document.body.append(link);
        link.click();
        link.remove();
      }, url);
      await running.page.waitForTimeout(100);
      expect(running.page.url()).toMatch(/^app:\/\/app\//);
    }
    expect(await running.page.evaluate(() => document.querySelectorAll('iframe, webview').length)).toBe(0);
  });

  test('started again, it is as it was left: the data, its place, its language, its paper', async () => {
    const restart = async () => {
      await quitApp(running);
      running = await launchApp(app, { display, dataFolder });
      await running.page.getByRole('heading').first().waitFor();
    };
    const seen = () =>
      running.electron.evaluate(({ BrowserWindow, Menu, nativeTheme }) => {
        const [window] = BrowserWindow.getAllWindows();
        return {
          size: window?.getSize(),
          paper: window?.getBackgroundColor().toLowerCase(),
          theme: nativeTheme.themeSource,
          menu: Menu.getApplicationMenu()?.items.map(({ label }) => label),
        };
      });
    const left = {
      size: [900, 640],
      paper: '#15120f',
      theme: 'dark',
      menu: ['Fichier', 'Édition', 'Affichage', 'Aller à', 'Fenêtre'].slice(process.platform === 'darwin' ? 1 : 0),
    };
    await restart();
    await ask('preferences.set', { language: 'fr', theme: 'dark' });
    await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 640));
    await vi.waitFor(async () => expect(await seen()).toMatchObject({ theme: 'dark', menu: expect.arrayContaining(left.menu) }));
    await running.page.waitForTimeout(800);
    await restart();
    expect(await seen()).toMatchObject({ ...left, menu: expect.arrayContaining(left.menu) });
    expect((await ask('people.list', { hidden: false })).length).toBeGreaterThan(30);
    await shot('restarted-dark-fr');
  });

  test('a second start on the same data shows the first one’s window and ends', async () => {
    await expect(launchApp(app, { display, dataFolder })).rejects.toThrow(/closed|exited|launch/i);
    expect(await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});
