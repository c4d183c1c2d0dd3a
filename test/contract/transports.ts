import { MessageChannel } from 'node:worker_threads';
import { startBridge } from '../../electron/bridge/start-bridge.ts';
import type { Backend } from '../../electron/backend/create-backend.ts';
import { threadPort } from '../../electron/worker/message-port.ts';
import { portClient } from '../../electron/worker/port-client.ts';
import { servePort } from '../../electron/worker/serve-port.ts';
import { createBridgeHost } from '../../renderer/transport/bridge-host.ts';
import { createElectronHost } from '../../renderer/transport/electron-host.ts';
import type { BorderClient, Client } from '../../shared/contract/client.ts';
import type { MethodName } from '../../shared/contract/methods.ts';

export interface Transport {
  readonly client: BorderClient;
  /** The process with the backend is gone, without a word. */
  die(): Promise<void>;
  close(): Promise<void>;
}

/** The page's clients are typed; the suite also sends what has no type. */
const untyped = (client: Client): BorderClient => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- on purpose: what the types forbid must be answered too
  call: (method, input) => client.call(method as MethodName, input as never),
  subscribe: listener => client.subscribe(listener),
});

const inProcess = async (backend: Backend): Promise<Transport> => ({
  client: backend,
  die: () => backend.close(),
  close: async () => {},
});

/** As in Electron, with a MessageChannel for the utilityProcess and the page's own end of preload. */
const messagePort = async (backend: Backend): Promise<Transport> => {
  const { port1, port2 } = new MessageChannel();
  const stop = servePort(threadPort(port1), backend);
  const client = portClient(threadPort(port2));
  const page = createElectronHost({
    call: (method, input) => client.call(method, input),
    onEvent: listener => client.subscribe(listener),
    pathOf: file => `/picked/${file.name}`,
  });
  const close = async () => {
    stop();
    client.stop();
    port1.close();
    port2.close();
  };
  return { client: untyped(page), die: close, close };
};

/** The page's end of the bridge, over real HTTP. */
const bridge = async (backend: Backend): Promise<Transport> => {
  const server = await startBridge({ client: backend, rendererFolder: '/nonexistent' });
  const page = createBridgeHost(server.token, `http://127.0.0.1:${server.port}`);
  return { client: untyped(page), die: () => server.close(), close: () => server.close() };
};

export const TRANSPORTS = [
  ['in process', inProcess],
  ['over a MessagePort', messagePort],
  ['over the bridge', bridge],
] as const;
