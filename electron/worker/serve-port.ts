import { dispatch, failed, parseCall } from '../../shared/contract/call.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { Result } from '../../shared/contract/errors.ts';
import type { FromWorker, Port, ToWorker } from './port.ts';

const answer = async (client: Promise<Client>, message: unknown): Promise<Result<unknown>> => {
  const call = parseCall(message);
  if (!call.ok) return call;
  try {
    return await dispatch(await client, call.value);
  } catch {
    // Backends answer with values; should one throw all the same, the caller must not wait for ever.
    return failed('internal');
  }
};

/** Answers the calls that arrive at `port`, also those that come before the backend is up, and sends its events out. Returns the way to stop. */
export const servePort = (port: Port, client: Promise<Client>): (() => void) => {
  const post = (message: FromWorker) => port.post(message);
  let stopped = false;
  let unsubscribe = () => {};
  const subscribe = async () => {
    const backend = await client;
    if (!stopped) unsubscribe = backend.subscribe(event => post({ type: 'event', event }));
  };
  void subscribe();

  port.onMessage(raw => {
    const message = raw as ToWorker;
    if (stopped || message.type !== 'call') return;
    void answer(client, message.call).then(result => {
      if (!stopped) post({ type: 'answer', id: message.id, result });
    });
  });
  return () => {
    stopped = true;
    unsubscribe();
  };
};
