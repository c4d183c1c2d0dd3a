import type { Result } from '../../shared/contract/errors.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import { createState, type Host } from './host.ts';
import { trusted } from './trusted.ts';

/** What the preload script exposes, frozen. */
export interface PreloadApi {
  call(method: string, input: unknown): Promise<unknown>;
  onEvent(listener: (event: FilRougeEvent) => void): () => void;
  pathOf(file: File): string;
}

declare global {
  interface Window {
    readonly filRouge?: PreloadApi;
  }
}

export function createElectronHost(preload: PreloadApi): Host {
  const state = createState();
  preload.onEvent(event => {
    if (event.type === 'backend.stopped') state.set('stopped');
  });
  return {
    call: async <M extends MethodName>(method: M, input: Input<M>) => trusted<Result<Output<M>>>(await preload.call(method, input)),
    subscribe: listener => preload.onEvent(listener),
    state: state.get,
    watch: state.watch,
    pathOf: file => preload.pathOf(file),
  };
}
