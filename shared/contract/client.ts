import type { Result } from './errors.ts';
import type { FilRougeEvent } from './events.ts';
import type { Input, MethodName, Output } from './methods.ts';

/** What every transport gives: in process, over a MessagePort, over the bridge. `call` never rejects for an expected failure. */
export interface Client {
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Result<Output<M>>>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: FilRougeEvent) => void): () => void;
}

/** The same at a process border, where nothing has a type yet: what is not in the contract is answered with a failure, never an exception. */
export interface BorderClient {
  call(method: string, input: unknown): Promise<Result<unknown>>;
  subscribe(listener: (event: FilRougeEvent) => void): () => void;
}
