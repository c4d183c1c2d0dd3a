import { failed } from '../../shared/contract/call.ts';
import type { Client } from '../../shared/contract/client.ts';
import type { Failure, Result } from '../../shared/contract/errors.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import { answerCall } from './answer-call.ts';
import { createEvents } from './events.ts';
import { ExpectedError } from './expected-error.ts';
import type { Ports } from './ports/index.ts';
import { startFeatures, type Features } from './start-features.ts';
import { whereItBroke } from './where-it-broke.ts';

export interface Backend extends Client {
  /** Untyped callers (a process border) may send anything: what is not in the contract is answered with a failure, never an exception. */
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>>;
  call(method: string, input: unknown): Promise<Result<unknown>>;
  subscribe(listener: (event: FilRougeEvent) => void): () => void;
  /** Stops scans and watches, closes the store. Later calls answer worker-stopped. Resolves when nothing runs any more; never rejects. */
  close(): Promise<void>;
}

export interface BackendOptions {
  /** Stay connected and read what arrives, until `close`. For hosts that stay; never for one command. Default false. */
  readonly watch?: boolean;
}

interface Started {
  readonly ports: Ports;
  readonly features: Features;
}

const failureOf = (error: unknown): Failure =>
  error instanceof ExpectedError ? error.failure : { code: 'internal', params: { ...whereItBroke(error) }, retryable: false };

/**
 * The whole of Fil Rouge behind one `call` and one `subscribe`. `ports` may be a promise: calls wait for it, and if it rejects every
 * call answers with that failure, so a window can say why instead of hanging.
 */
export function createBackend(ports: Ports | PromiseLike<Ports>, { watch = false }: BackendOptions = {}): Backend {
  let log: Ports['log'] | null = null;
  let closing: Promise<void> | null = null;
  const events = createEvents(error => log?.warn('a listener broke', whereItBroke(error)));

  const start = async (): Promise<Result<Started>> => {
    try {
      const opened = await ports;
      log = opened.log;
      return { ok: true, value: { ports: opened, features: startFeatures(opened, events, watch) } };
    } catch (error) {
      return { ok: false, error: failureOf(error) };
    }
  };
  const started = start();

  const call = async (method: string, input: unknown): Promise<Result<unknown>> => {
    if (closing) return failed('worker-stopped', {}, true);
    const backend = await started;
    if (!backend.ok) return backend;
    // Read again: it may have been closed while the ports were opening.
    if (isClosing()) return failed('worker-stopped', {}, true);
    return answerCall(backend.value.features.handlers, backend.value.ports.log, method, input);
  };
  const isClosing = () => closing !== null;

  const close = async (): Promise<void> => {
    const backend = await started;
    if (!backend.ok) return;
    const { features, ports } = backend.value;
    // One that breaks, on a full disk say, keeps none of the others from closing.
    const ends: (() => Promise<void> | void)[] = [
      () => features.stop(),
      () => ports.writing.close(),
      () => ports.outbox.close(),
      () => ports.store.close(),
    ];
    for (const end of ends) {
      try {
        await end();
      } catch (error) {
        ports.log.warn('closing broke', whereItBroke(error));
      }
    }
  };

  return {
    call,
    subscribe: listener => events.subscribe(listener),
    close: () => (closing ??= close()),
  };
}
