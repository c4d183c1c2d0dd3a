import { getCurrentFuseWire, FuseState, FuseV1Options } from '@electron/fuses';
import { extractFile, listPackage } from '@electron/asar';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from '../../shared/contract/zod.ts';
import { openDisplay, whyNoDisplay, type Display } from '../support/electron-runtime-display.ts';
import { findElectron, type ElectronRuntime } from '../support/electron-runtime.ts';
import { packageApp, type PackagedApp } from '../support/packaged-app.ts';

const found = await findElectron();
const missing = 'missing' in found ? found.missing : process.platform === 'linux' ? whyNoDisplay() : 'it is assembled on Linux only';
if (missing !== null) process.stderr.write(`\nNot tested here, the package: ${missing}.\n`);

const inventory = z.object({
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      licenses: z.array(z.object({ license: z.object({ id: z.string() }).optional(), expression: z.string().optional() })),
    }),
  ),
});
const ENDPOINT = /DevTools listening on (ws:\/\/127\.0\.0\.1:\d+\/\S+)/;

/** Chromium's own debugging, asked for on the command line by whoever owns the session; Node's is fused shut. */
const debuggingAddress = (app: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    app.stderr?.on('data', chunk => {
      said += String(chunk);
      const address = ENDPOINT.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    app.once('exit', code => reject(new Error(`The packaged app ended with ${String(code)}: ${said}`)));
  });

/** A page attached to in mid-navigation is never seen as loaded: Chromium itself is asked first. */
const windowLoaded = async (address: string): Promise<void> => {
  const list = `${address.replace(/^ws:/, 'http:').replace(/\/devtools\/.*$/, '')}/json/list`;
  const pages = z.array(z.looseObject({ url: z.string(), title: z.string() }));
  for (;;) {
    const open = pages.parse(await (await fetch(list)).json());
    if (open.some(({ url, title }) => url.startsWith('app://app/') && title !== '' && !title.startsWith('app://'))) return;
    await sleep(100);
  }
};

describe.skipIf(missing !== null)('the package', () => {
  let electron: ElectronRuntime;
  let packaged: PackagedApp;
  let display: Display;
  let dataFolder: string;

  beforeAll(async () => {
    if ('missing' in found) throw new Error(found.missing);
    electron = found;
    dataFolder = await mkdtemp(join(tmpdir(), 'fil-rouge-packaged-data-'));
    display = await openDisplay();
    packaged = await packageApp(electron);
  });
  afterAll(async () => {
    await packaged?.remove();
    await display?.stop();
    if (dataFolder) await rm(dataFolder, { recursive: true, force: true });
  });

  const archive = () => join(packaged.folder, 'resources', 'app.asar');

  test('holds the bundles, the page and the licence: no source, no test, no bridge, no map', () => {
    const files = listPackage(archive(), { isPack: false }).filter(path => !path.startsWith('/dist/node_modules'));
    for (const wanted of [
      '/dist/main/main.js',
      '/dist/worker/worker.js',
      '/dist/preload/preload.cjs',
      '/dist/renderer/index.html',
      '/LICENSE',
    ]) {
      expect(files).toContain(wanted);
    }
    expect(files.filter(path => /\.tsx?$|\.map$|\.test\.|bridge|(^|\/)test(\/|$)|\/cli\//.test(path))).toEqual([]);
    expect(files.filter(path => !/^\/(dist|LICENSE|package\.json)/.test(path))).toEqual([]);
  });

  test('names everybody whose code is in it, with a licence that goes with MIT, for people and for tools', () => {
    const read = (path: string) => extractFile(archive(), path).toString('utf8');
    const { components } = inventory.parse(JSON.parse(read('dist/sbom.cdx.json')));
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['imapflow', 'nodemailer', 'react', 'zod', 'liquidjs', '@fontsource-variable/inter']));
    expect(names).not.toContain('vitest');
    const notices = read('dist/THIRD-PARTY.txt');
    for (const { name, version, licenses } of components) {
      expect(notices).toContain(`${name} ${version} (`);
      expect(licenses[0]?.license?.id ?? licenses[0]?.expression).toBeTruthy();
    }
    expect(notices).toContain('Permission is hereby granted, free of charge');
  });

  test('adds less than twelve megabytes to Electron', () => {
    const size = statSync(archive()).size;
    expect(size).toBeGreaterThan(500_000);
    expect(size).toBeLessThan(12 << 20);
    expect(readdirSync(join(packaged.folder, 'resources')).filter(name => /^(app|default_app)$/.test(name))).toEqual([]);
  });

  test('has its fuses set in the binary itself', async () => {
    const wire = await getCurrentFuseWire(packaged.executable);
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ];
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    for (const fuse of on) expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.ENABLE);
    for (const fuse of off) expect(wire[fuse], FuseV1Options[fuse]).toBe(FuseState.DISABLE);
  });

  test('starts, shows its window, and hears neither NODE_OPTIONS nor ELECTRON_RUN_AS_NODE', async () => {
    const app = spawn(
      packaged.executable,
      [
        `--data=${dataFolder}`,
        '--remote-debugging-port=0',
        '--disable-gpu',
        '--lang=fr',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          ...(display.name === undefined ? {} : { DISPLAY: display.name }),
          NODE_OPTIONS: '--require=/nowhere/that-would-fail.cjs',
          ELECTRON_RUN_AS_NODE: '1',
        },
      },
    );
    const gone = once(app, 'exit');
    let browser: Browser | null = null;
    try {
      const address = await debuggingAddress(app);
      await windowLoaded(address);
      browser = await chromium.connectOverCDP(address);
      const [context] = browser.contexts();
      const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
      if (!page) throw new Error('no window');
      await page.getByRole('heading').first().waitFor();
      expect(page.url()).toMatch(/^app:\/\/app\//);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
      // The worker and its database answer from inside the archive.
      expect(await page.evaluate(() => window.filRouge?.call('account.list', {}))).toEqual({ ok: true, value: [] });
    } finally {
      await browser?.close();
      app.kill();
      await gone;
    }
  });
});
