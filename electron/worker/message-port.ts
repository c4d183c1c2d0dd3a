/* oxlint-disable unicorn/require-post-message-target-origin -- these are not windows */
import type { ParentPort } from 'electron';
import type { MessagePort } from 'node:worker_threads';
import type { Port } from './port.ts';

/** Electron's two ends of a utilityProcess hand over messages differently: parentPort inside an event, UtilityProcess bare. */
export const childPort = (parentPort: Pick<ParentPort, 'postMessage' | 'on'>): Port => ({
  post: message => parentPort.postMessage(message),
  onMessage: listener => void parentPort.on('message', ({ data }: { data: unknown }) => listener(data)),
});

/** The part of Electron's UtilityProcess that is used. */
export interface WorkerProcess {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

export const processPort = (child: WorkerProcess): Port => ({
  post: message => child.postMessage(message),
  onMessage: listener => void child.on('message', listener),
});

export const threadPort = (port: MessagePort): Port => ({
  post: message => port.postMessage(message),
  onMessage: listener => void port.on('message', listener),
});
