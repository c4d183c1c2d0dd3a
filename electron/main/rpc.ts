import { ipcMain, type WebContents } from 'electron';
import { parseCall } from '../../shared/contract/call.ts';
import type { BorderClient } from '../../shared/contract/client.ts';
import { isOwnSender } from './sender-check.ts';

/** The one channel of the page: calls come in by `rpc`, events go out by `event`. */
export const serveRpc = (client: BorderClient, ownContents: () => WebContents | null): void => {
  ipcMain.handle('rpc', async (event, message: unknown) => {
    if (!isOwnSender(event, ownContents()?.id ?? null)) throw new Error('Not from our page');
    const call = parseCall(message);
    return call.ok ? client.call(call.value.method, call.value.input) : call;
  });
  client.subscribe(event => {
    const contents = ownContents();
    if (contents && !contents.isDestroyed()) contents.send('event', event);
  });
};
