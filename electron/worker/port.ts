import type { Failure, Result } from '../../shared/contract/errors.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';

/** What Electron's parentPort and UtilityProcess, and a MessagePort of worker_threads, have in common. */
export interface Port {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** What the host sends to the backend's process. Calls are `unknown` on arrival and parsed. */
export type ToWorker =
  | { readonly type: 'start'; readonly start: WorkerStart }
  | { readonly type: 'call'; readonly id: number; readonly call: unknown }
  | { readonly type: 'close' }
  | { readonly type: 'keyring'; readonly id: number; readonly result: KeyringResult };

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'event'; readonly event: FilRougeEvent }
  | { readonly type: 'keyring'; readonly id: number; readonly request: KeyringRequest }
  | { readonly type: 'closed' };

export interface WorkerStart {
  readonly dataFolder: string;
  readonly version: string;
  readonly systemLanguage: 'en' | 'fr';
}

/** safeStorage lives in the main process only, so the worker asks over its port. `data` is base64 of what safeStorage made. */
export type KeyringRequest =
  | { readonly operation: 'available' }
  | { readonly operation: 'encrypt'; readonly text: string }
  | { readonly operation: 'decrypt'; readonly data: string };
export type KeyringResult = { readonly ok: true; readonly value: string | boolean } | { readonly ok: false; readonly error: Failure };
