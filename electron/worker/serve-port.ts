import { failed, parseCall } from '../../shared/contract/call.ts';
import type { BorderClient } from '../../shared/contract/client.ts';
import type { Result } from '../../shared/contract/errors.ts';
import { readToWorker, type FromWorker, type Port } from './port.ts';

const answer = async (client: BorderClient, message: unknown): Promise<Result<unknown>> => {
  const call = parseCall(message);
  if (!call.ok) return call;
  try {
    return await client.call(call.value.method, call.value.input);
  } catch {
    // Backends answer with values; should one throw all the same, the caller must not wait for ever.
    return failed('internal');
  }
};

/** Answers the calls that arrive at `port` and sends the backend's events out. Returns the way to stop. */
export const servePort = (port: Port, client: BorderClient): (() => void) => {
  const post = (message: FromWorker): void => {
    if (!stopped) port.post(message);
  };
  let stopped = false;
  const unsubscribe = client.subscribe(event => post({ type: 'event', event }));
  port.onMessage(raw => {
    const message = readToWorker(raw);
    if (message?.type !== 'call') return;
    const { id } = message;
    void answer(client, message.call).then(result => post({ type: 'answer', id, result }));
  });
  return () => {
    stopped = true;
    unsubscribe();
  };
};
