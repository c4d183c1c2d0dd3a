import type { Client } from '../../shared/contract/client.ts';

/**
 * How the window stands with its host. `reconnecting`: the host does not answer, we keep trying; `refused`: this page has no valid
 * token and needs a fresh address; `stopped`: the backend is gone for good.
 */
export type HostState = 'connected' | 'reconnecting' | 'refused' | 'stopped';

/** A transport: the contract's client and how it feels. */
export interface Host extends Client {
  readonly state: () => HostState;
  /** Calls back on every change of state; returns the function that stops it. */
  readonly watch: (listener: () => void) => () => void;
  /** Where a picked file lies on this computer; left out where the host cannot know, as in a browser. */
  readonly pathOf?: (file: File) => string;
}

/** A value that listeners are told of when it changes. */
export function createState(): { get: () => HostState; set: (next: HostState) => void; watch: Host['watch'] } {
  let current: HostState = 'connected';
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: next => {
      if (next === current || current === 'stopped') return;
      current = next;
      for (const listener of listeners) listener();
    },
    watch: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
