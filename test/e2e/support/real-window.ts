import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPorts } from '../../../electron/adapters/assemble.ts';
import { createBackend } from '../../../electron/backend/create-backend.ts';
import { type Bridge, startBridge } from '../../../electron/bridge/start-bridge.ts';
import { type DemoServers, startDemoServers } from '../../demo/servers.ts';
import { RENDERER } from './open-window.ts';

export interface RealWindow {
  readonly bridge: Bridge;
  readonly servers: DemoServers;
  close(): Promise<void>;
}

/** Nothing scripted: the backend over its real ports and an empty data folder, and the sample mailbox on real IMAP and SMTP servers. */
export async function startRealWindow(): Promise<RealWindow> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'fil-rouge-e2e-'));
  const servers = await startDemoServers();
  const backend = createBackend(openPorts({ dataFolder, env: {}, host: 'bridge', version: '0.0.0', systemLanguage: 'en' }), {
    watch: true,
  });
  const bridge = await startBridge({ client: backend, rendererFolder: RENDERER });
  return {
    bridge,
    servers,
    close: async () => {
      await bridge.close();
      await backend.close();
      await servers.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
