import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Failure, Result } from '../../shared/contract/errors.ts';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import { rpc } from './bridge-request.ts';
import { valueOf } from './real-backend.ts';

const MAIN = resolve(import.meta.dirname, '../../electron/cli/main.ts');

export interface ServingOptions {
  readonly dataFolder: string;
  /** Nothing of this process's own surroundings is passed on but PATH. */
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as this user instead of the test's own. */
  readonly uid?: number;
}

export interface ServingProcess {
  readonly pid: number;
  readonly port: number;
  readonly token: string;
  /** Standard output and standard error so far. */
  output(): string;
  call(method: string, input: unknown): Promise<Result<unknown>>;
  /** The value, or a test failure that names the error. */
  ask<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>>;
  /** The failure, or a test failure that shows the value. */
  refused(method: string, input: unknown): Promise<Failure>;
  /** The polite end; its exit code. */
  stop(): Promise<number | null>;
  /** As a power cut: nothing is closed. */
  kill(): Promise<void>;
}

/** `fil-rouge serve` as a process of its own, as a user starts it. Rejects with what it said where it does not come up. */
export async function startServing({ dataFolder, env = {}, uid }: ServingOptions): Promise<ServingProcess> {
  const child: ChildProcess = spawn(process.execPath, [MAIN, 'serve', '--json', '--data', dataFolder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let said = '';
  const ended = once(child, 'exit');
  const url = await new Promise<URL>((found, failed) => {
    const hear = (chunk: unknown): void => {
      said += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(said)?.[0];
      if (address !== undefined) found(new URL(address));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', failed);
    child.once('close', code => failed(new Error(`ended with ${String(code)}: ${said}`)));
  });
  const port = Number(url.port);
  const token = url.hash.slice('#token='.length);
  const call = async (method: string, input: unknown): Promise<Result<unknown>> =>
    JSON.parse((await rpc(port, token, method, input)).body) as Result<unknown>;
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    pid: child.pid ?? 0,
    port,
    token,
    output: () => said,
    call,
    ask: async <M extends MethodName>(method: M, input: Input<M>) => valueOf((await call(method, input)) as Result<Output<M>>),
    refused: async (method, input) => {
      const result = await call(method, input);
      if (result.ok) throw new Error(`expected a failure, got ${JSON.stringify(result.value)}`);
      return result.error;
    },
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  };
}
