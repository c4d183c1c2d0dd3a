import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Failure, Result } from '../../shared/contract/errors.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import type { AccountSettings } from '../../shared/contract/shapes.ts';
import { openPorts, type OpenOptions } from '../../electron/adapters/assemble.ts';
import { createBackend, type Backend, type BackendOptions } from '../../electron/backend/create-backend.ts';
import type { Ports } from '../../electron/backend/ports/index.ts';

export interface RealBackend {
  readonly dataFolder: string;
  /** As the hosts see it. */
  readonly backend: Backend;
  /** Everything that was told, in order. */
  readonly events: readonly FilRougeEvent[];
  /** The value, or a test failure that names the error. */
  ask<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>;
  /** The failure, or a test failure that shows the value. */
  refused(method: string, input: unknown): Promise<Failure>;
  /** Closes and opens again on the same data, as after a restart. Secrets that were only in memory are gone. */
  reopen(options?: Omit<RealBackendOptions, 'dataFolder'>): Promise<RealBackend>;
  /** Closes and removes the data folder. */
  stop(): Promise<void>;
}

export interface RealBackendOptions extends Partial<Omit<OpenOptions, 'dataFolder'>>, BackendOptions {
  /** Left in place by `stop` if given. */
  readonly dataFolder?: string;
  /** Puts something else in place of a real port. */
  readonly replace?: Partial<Ports>;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The product's own backend on its own adapters, in a temporary data folder. */
export function realBackend({ dataFolder, ...options }: RealBackendOptions = {}): Promise<RealBackend> {
  return start(dataFolder ?? mkdtempSync(join(tmpdir(), 'fil-rouge-test-')), dataFolder === undefined, options);
}

async function start(dataFolder: string, temporary: boolean, options: Omit<RealBackendOptions, 'dataFolder'>): Promise<RealBackend> {
  const { replace = {}, watch = false, ...open } = options;
  const opening = openPorts({ host: 'test', version: '0.0.0', systemLanguage: 'en', timeZone: 'Europe/Paris', ...open, dataFolder });
  const backend = createBackend({ ...(await opening), ...replace }, { watch });
  const events: FilRougeEvent[] = [];
  backend.subscribe(event => events.push(event));
  return {
    dataFolder,
    backend,
    events,
    ask: async (method, input) => valueOf(await backend.call(method, input)),
    refused: async (method, input) => {
      const result: Result<unknown> = await backend.call(method, input);
      if (result.ok) throw new Error(`expected a failure, got ${JSON.stringify(result.value)}`);
      return result.error;
    },
    reopen: async more => {
      await backend.close();
      return start(dataFolder, temporary, { ...options, ...more });
    },
    stop: async () => {
      await backend.close();
      if (temporary) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Settings of an account on a server of this machine, in the clear. */
export const loopbackSettings = (email: string, imapPort: number, more: Partial<AccountSettings> = {}): AccountSettings => ({
  email,
  user: email,
  imap: { host: '127.0.0.1', port: imapPort, security: 'plain' },
  smtp: { host: '127.0.0.1', port: 25, security: 'plain' },
  trustedFingerprint: null,
  ...more,
});
