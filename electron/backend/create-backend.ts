import type { Client } from '../../shared/contract/client.ts';
import type { Result } from '../../shared/contract/errors.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';

export interface Backend extends Client {
  /** Untyped callers (a process border) may send anything: what is not in the contract is answered with a failure, never an exception. */
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>>;
  call(method: string, input: unknown): Promise<Result<unknown>>;
  subscribe(listener: (event: FilRougeEvent) => void): () => void;
  /** Stops scans and watches, closes the store. Later calls answer worker-stopped. Resolves when nothing runs any more; never rejects. */
  close(): Promise<void>;
}
