import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { installApp } from '../../support/electron-runtime-app.ts';
import { openDisplay, whyNoDisplay } from '../../support/electron-runtime-display.ts';
import { launchApp, quitApp } from '../../support/electron-runtime-launch.ts';
import { findElectron } from '../../support/electron-runtime.ts';
import { startServing } from '../../support/serving-process.ts';
import { launchBrowser, NO_CHROMIUM } from '../../e2e/support/open-window.ts';
import { spreadOf } from '../scan/statistics.ts';
import { fillStore } from '../store/fill-store.ts';
import { useWindow, watchInteractions } from './interactions.ts';
import { cpuOf, memoryOf, processesOf } from './process-tree.ts';

// `npm run bench -- app [people] [rounds]`: the program as a user has it, Electron with its worker and the bridge with a browser, over a mailbox of
// 5,000 people. From starting the process to Today's first card, input to next paint, CPU when nothing happens, memory of all processes, size.
// Exits 1 where a target is missed; absolute times are those of this machine, so nothing of it is asserted in a test.

const PEOPLE = Number(process.argv[2] ?? 5_000);
const ROUNDS = Number(process.argv[3] ?? 5);
const IDLE_SECONDS = 20;
const TARGETS = { startMs: 1_500, paintMs: 100, gzipKb: 400, idlePercent: 1, memoryMb: 350 };

interface Host {
  readonly name: string;
  /** Starts it on the data folder; resolves when the page is there. */
  start(dataFolder: string): Promise<{ page: Page; pids: () => number[]; stop: () => Promise<void> }>;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
let missed = false;
function tell(what: string, value: number, unit: string, target: number, more = ''): void {
  const kept = value <= target;
  missed ||= !kept;
  say(
    `  ${what.padEnd(34)}${value.toFixed(value < 10 ? 1 : 0).padStart(7)} ${unit.padEnd(5)} target ≤ ${target}${kept ? '' : '   MISSED'}${more}`,
  );
}
const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

const TODAY = '.today-card, .card';

async function measure(host: Host, dataFolder: string): Promise<void> {
  const starts: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const running = await host.start(dataFolder);
    await running.page.locator(TODAY).first().waitFor();
    starts.push(performance.now() - began);
    if (round < ROUNDS - 1) {
      await running.stop();
      continue;
    }
    const watched = await watchInteractions(running.page);
    const inputs = await useWindow(running.page);
    const slow = await watched();
    // The browser tells of no input that took less than 16 ms.
    const all = [...slow, ...Array.from({ length: Math.max(0, inputs - slow.length) }, () => 16)];
    await running.page.waitForTimeout(3_000);
    const pids = running.pids();
    const before = cpuOf(pids);
    await running.page.waitForTimeout(IDLE_SECONDS * 1_000);
    const idle = (100 * (cpuOf(pids) - before)) / IDLE_SECONDS;
    const memory = memoryOf(running.pids());
    const { median, low, high } = spreadOf(starts);
    say(host.name);
    tell('start to Today, median', median, 'ms', TARGETS.startMs, `   (${low.toFixed(0)}–${high.toFixed(0)}, ${ROUNDS} starts)`);
    tell('input to next paint, p95', percentile(all, 0.95), 'ms', TARGETS.paintMs, `   (${inputs} inputs, worst ${Math.max(...all)})`);
    tell('CPU when nothing happens', idle, '%', TARGETS.idlePercent, `   (of one core, over ${IDLE_SECONDS} s)`);
    const shared = `${memory.proportional.toFixed(0)} with their part of what is shared`;
    tell('memory of all processes', memory.own, 'MB', TARGETS.memoryMb, `   (${running.pids().length} processes; ${shared})`);
    await running.stop();
  }
}

async function bundleKb(): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'fil-rouge-bundle-'));
  try {
    const root = join(import.meta.dirname, '../../..');
    await build({
      root: join(root, 'renderer'),
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      mode: 'production',
      build: { outDir },
    });
    const assets = join(outDir, 'assets');
    return readdirSync(assets)
      .filter(name => /\.(?:js|css)$/.test(name))
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length / 1000, 0);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-app-bench-'));
try {
  // A fifth of the senders only send newsletters.
  const filled = fillStore(folder, PEOPLE * 20, Math.ceil(PEOPLE * 1.25));
  say(
    `${filled.people.toLocaleString('en')} people, ${filled.messages.toLocaleString('en')} messages; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
  );
  say('the page');
  tell('scripts and styles, gzip', await bundleKb(), 'kB', TARGETS.gzipKb);

  const electron = await findElectron();
  const why = 'missing' in electron ? electron.missing : whyNoDisplay();
  if ('missing' in electron || why !== null) say(`Electron: not measured, ${String(why)}`);
  else {
    const app = await installApp(electron);
    const display = await openDisplay();
    await measure(
      {
        name: `Electron ${electron.version}${electron.isStandIn ? ', the stand-in for tests' : ''}`,
        start: async dataFolder => {
          const running = await launchApp(app, { display, dataFolder });
          const pid = running.electron.process().pid ?? 0;
          return { page: running.page, pids: () => processesOf(pid), stop: () => quitApp(running) };
        },
      },
      folder,
    );
    await display.stop();
    await app.remove();
  }

  if (NO_CHROMIUM) say('Chromium: not measured, there is none');
  else {
    const browser = await launchBrowser();
    await measure(
      {
        name: `the bridge, and Chromium ${browser.version()} (already open)`,
        start: async dataFolder => {
          const serving = await startServing({ dataFolder });
          const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
          const page = await context.newPage();
          await page.goto(`http://127.0.0.1:${serving.port}/#token=${serving.token}`);
          const stop = async (): Promise<void> => {
            await context.close();
            await serving.stop();
          };
          return { page, pids: () => processesOf(serving.pid), stop };
        },
      },
      folder,
    );
    await browser.close();
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (missed) process.exitCode = 1;
