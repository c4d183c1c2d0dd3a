import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installApp } from '../../support/electron-runtime-app.ts';
import { openDisplay } from '../../support/electron-runtime-display.ts';
import { launchApp, quitApp } from '../../support/electron-runtime-launch.ts';
import type { ElectronRuntime } from '../../support/electron-runtime.ts';
import { attend, type Computer, type Shop } from './computer.ts';

/** Fil Rouge as it is installed, on a screen nobody sees. */
export async function openElectronShop(electron: ElectronRuntime): Promise<Shop> {
  const display = await openDisplay();
  const app = await installApp(electron, 'test/e2e/newcomer/worker.ts');
  const complaints: string[] = [];
  const start = async (): Promise<Computer> => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-newcomer-'));
    const running = await launchApp(app, { display, dataFolder });
    const { page } = running;
    attend(page, complaints);
    // As large as in the browser: what is told at the bottom then lies over nothing that is pressed next.
    await running.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
    return {
      page,
      dataFolder,
      close: async () => {
        await quitApp(running);
        rmSync(dataFolder, { recursive: true, force: true });
      },
    };
  };
  const close = async (): Promise<void> => {
    await app.remove();
    await display.stop();
  };
  return { start, complaints, close };
}
