import { createBridgeHost } from './bridge-host.ts';
import { takeBridgeToken } from './bridge-token.ts';
import { createElectronHost } from './electron-host.ts';
import type { Host } from './host.ts';

/** The host this page lives in: Electron where the preload script spoke first, else the bridge that served it. */
export function connect(): Host {
  return window.filRouge ? createElectronHost(window.filRouge) : createBridgeHost(takeBridgeToken());
}
