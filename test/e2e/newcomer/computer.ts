import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPorts, openRescue } from '../../../electron/adapters/assemble.ts';
import { LEAST_COST } from '../../../electron/adapters/backup/sealed-stream.ts';
import { createRestartingBackend } from '../../../electron/backend/restarting-backend.ts';
import { type Bridge, startBridge } from '../../../electron/bridge/start-bridge.ts';
import { outboxWith } from '../../support/outbox/outbox-with.ts';
import { RENDERER } from '../support/open-window.ts';

export interface Computer {
  readonly bridge: Bridge;
  readonly dataFolder: string;
  /** Stops it and removes its data folder. */
  close(): Promise<void>;
}

/** Long enough to be seen, short enough to wait for. */
const UNDO_MS = 1500;

/** The product as a host starts it, on an empty data folder: only the moment for second thoughts and the pace of a wave are shortened. */
export async function startComputer(): Promise<Computer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-newcomer-'));
  const options = { dataFolder, env: {}, host: 'bridge', version: '0.0.0', systemLanguage: 'en', backupCost: LEAST_COST } as const;
  const ports = async () => {
    const opened = await openPorts(options);
    return { ...opened, outbox: outboxWith(dataFolder, { capsOf: () => null, undoMs: UNDO_MS }) };
  };
  const backend = createRestartingBackend({ ports, rescue: () => openRescue(options) }, { watch: true });
  const bridge = await startBridge({ client: backend, rendererFolder: RENDERER });
  return {
    bridge,
    dataFolder,
    close: async () => {
      await bridge.close();
      await backend.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
