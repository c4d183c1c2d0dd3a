import type { Failure, Result } from '../../shared/contract/errors.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import { readEventLines } from './event-lines.ts';
import { createState, type Host } from './host.ts';
import { trusted } from './trusted.ts';

/** Two missed heartbeats (one is due every 15 s) and the line is taken for dead. */
const SILENCE_MS = 35_000;
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 8_000;

const failed = (code: Failure['code'], retryable: boolean): Result<never> => ({ ok: false, error: { code, params: {}, retryable } });

/** The window in a browser: calls by POST /rpc, events by GET /events, both with the token of this run. Reconnects by itself. */
export function createBridgeHost(token: string | null, base = ''): Host {
  const state = createState();
  const listeners = new Set<(event: FilRougeEvent) => void>();
  const headers = { Authorization: `Bearer ${token ?? ''}` };
  if (token === null) state.set('refused');
  else void listen();

  async function listen(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    let wasLost = false;
    while (state.get() !== 'refused' && state.get() !== 'stopped') {
      const silence = new AbortController();
      let timer = setTimeout(() => silence.abort(), SILENCE_MS);
      try {
        const response = await fetch(`${base}/events`, { headers, signal: silence.signal });
        if (response.status === 401) state.set('refused');
        else if (response.ok && response.body) {
          state.set('connected');
          wait = FIRST_WAIT_MS;
          // What happened meanwhile is unknown, as after a restart: ask everything again.
          if (wasLost) tell({ type: 'backend.restarted', seq: -1 });
          await readEventLines(response.body, tell, () => {
            clearTimeout(timer);
            timer = setTimeout(() => silence.abort(), SILENCE_MS);
          });
        }
      } catch {
        // The host is away: said by the state below, tried again.
      } finally {
        clearTimeout(timer);
      }
      if (state.get() === 'refused' || state.get() === 'stopped') return;
      wasLost = true;
      state.set('reconnecting');
      await new Promise(resolve => setTimeout(resolve, wait));
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }

  function tell(event: FilRougeEvent): void {
    if (event.type === 'backend.stopped') state.set('stopped');
    for (const listener of listeners) listener(event);
  }

  return {
    async call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
      try {
        const response = await fetch(`${base}/rpc`, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify({ method, input }),
        });
        // A refused body (too large, malformed) comes with its failure as JSON too; other refusals are no Result.
        if (response.headers.get('Content-Type')?.startsWith('application/json')) return trusted<Result<Output<M>>>(await response.json());
        if (response.status === 401) state.set('refused');
        return failed('internal', false);
      } catch {
        return failed('worker-stopped', true);
      }
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: state.get,
    watch: state.watch,
  };
}
