import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPorts } from '../../electron/adapters/assemble.ts';
import { createBackend, type Backend } from '../../electron/backend/create-backend.ts';
import type { Result } from '../../shared/contract/errors.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import type { Lang } from '../../shared/contract/shapes.ts';
import { startDemoServers, type DemoServers } from './servers.ts';

export interface Demo {
  readonly dataFolder: string;
  /** For another process that opens the same folder: the password of the sample account. */
  readonly env: Readonly<Record<string, string>>;
  readonly servers: DemoServers;
  readonly backend: Backend;
  readonly report: Output<'scan.run'>;
  /** Stops everything and removes the folder. */
  close(): Promise<void>;
}

/** The sample mailbox behind real servers, read into a new temporary folder exactly as a real account is: by calls of the contract. */
export async function openDemo(lang: Lang): Promise<Demo> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'fil-rouge-demo-'));
  const servers = await startDemoServers();
  const env = { FIL_ROUGE_PASSWORD: servers.password };
  const backend = createBackend(openPorts({ dataFolder, env, host: 'bridge', version: 'demo', systemLanguage: lang }), { watch: true });
  const close = async (): Promise<void> => {
    await backend.close();
    await servers.close();
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await ask(backend, 'preferences.set', { language: lang });
    const account = await ask(backend, 'account.add', { settings: servers.settings, password: servers.password });
    const report = await ask(backend, 'scan.run', { accountId: account.id });
    return { dataFolder, env, servers, backend, report, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The value of a call; its failure thrown, since the demo has no use for one. */
export async function ask<M extends MethodName>(backend: Backend, method: M, input: Input<M>): Promise<Output<M>> {
  const result: Result<Output<M>> = await backend.call(method, input);
  if (!result.ok) throw new Error(`${method}: ${result.error.code} ${JSON.stringify(result.error.params)}`);
  return result.value;
}
