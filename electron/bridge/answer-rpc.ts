import type { IncomingMessage } from 'node:http';
import { failed, MAX_CALL_BYTES, parseCall, type Call } from '../../shared/contract/call.ts';
import type { BorderClient } from '../../shared/contract/client.ts';
import type { Result } from '../../shared/contract/errors.ts';
import { readBody } from './read-body.ts';

export interface RpcAnswer {
  readonly status: 200 | 400 | 413 | 415;
  readonly result: Result<unknown>;
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The client's answer, or `worker-stopped` as soon as the host stops: nobody is left waiting. */
const callUntil = (signal: AbortSignal, client: BorderClient, call: Call): Promise<Result<unknown>> =>
  new Promise(resolve => {
    const stop = () => resolve(failed('worker-stopped', {}, true));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    const answer = async () => {
      resolve(await client.call(call.method, call.input).catch(() => failed('internal')));
      signal.removeEventListener('abort', stop);
    };
    void answer();
  });

/** One POST /rpc to its answer. `stopping` aborts when the bridge stops. */
export const answerRpc = async (request: IncomingMessage, client: BorderClient, stopping: AbortSignal): Promise<RpcAnswer> => {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')) {
    return { status: 415, result: failed('invalid-input', { reason: 'content-type' }) };
  }
  const body = await readBody(request, MAX_CALL_BYTES);
  if (body === 413) return { status: body, result: failed('invalid-input', { reason: 'too-large' }) };
  if (body === 400) return { status: body, result: failed('invalid-input', { reason: 'malformed' }) };
  const call = parseCall(parseJson(body));
  if (!call.ok) return { status: 400, result: call };
  return { status: 200, result: await callUntil(stopping, client, call.value) };
};
