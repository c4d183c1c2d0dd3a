import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRescue } from '../../../electron/adapters/assemble.ts';
import { createRestartingBackend } from '../../../electron/backend/restarting-backend.ts';
import { startBridge } from '../../../electron/bridge/start-bridge.ts';
import { launchBrowser, RENDERER } from '../support/open-window.ts';
import { attend, type Computer, type Shop } from './computer.ts';
import { hasty, openHastyPorts } from './hasty-ports.ts';

/** Fil Rouge in a browser, over the bridge. */
export async function openBrowserShop(): Promise<Shop> {
  const browser = await launchBrowser();
  const complaints: string[] = [];
  const start = async (): Promise<Computer> => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-newcomer-'));
    const options = hasty({ dataFolder, env: {}, host: 'bridge', version: '0.0.0', systemLanguage: 'en' });
    const backend = createRestartingBackend({ ports: () => openHastyPorts(options), rescue: () => openRescue(options) }, { watch: true });
    const bridge = await startBridge({ client: backend, rendererFolder: RENDERER });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'Europe/Paris' });
    attend(page, complaints);
    await page.goto(bridge.url);
    return {
      page,
      dataFolder,
      close: async () => {
        await page.close();
        await bridge.close();
        await backend.close();
        rmSync(dataFolder, { recursive: true, force: true });
      },
    };
  };
  return { start, complaints, close: () => browser.close() };
}
