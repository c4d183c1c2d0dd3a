// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
import { parentPort } from 'node:worker_threads';
import { render } from './render.ts';
import type { RenderJob } from '../../backend/ports/template-renderer.ts';

parentPort?.on('message', (job: RenderJob) => parentPort?.postMessage(render(job)));
// The engine is loaded: from now on a job's time is its own.
parentPort?.postMessage('ready');
