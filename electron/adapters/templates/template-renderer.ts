// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
import { Worker } from 'node:worker_threads';
import type { Rendered, RenderJob, TemplateRenderer } from '../../backend/ports/template-renderer.ts';

/** A letter renders in under a millisecond; what takes this long was written to. */
const KILL_AFTER_MS = 250;

/** Beside this file in the sources; in a packaged app everything here is one bundle, and the thread's is the next to it. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? 'render-worker.ts' : '../render/render-worker.js', import.meta.url);

/**
 * Renders in a thread of its own, one job at a time: liquidjs' limits are promises of the template language, a terminated thread is a fact.
 */
export function createTemplateRenderer(entry: URL = ENTRY): TemplateRenderer {
  let ready: Promise<Worker> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const start = (): Promise<Worker> => {
    // No environment, no arguments: what runs in there has nothing to find. Memory bounded by V8 itself.
    const thread = new Worker(entry, {
      env: {},
      argv: [],
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16, stackSizeMb: 2 },
    });
    thread.unref();
    return new Promise((resolve, reject) => {
      thread.once('message', () => resolve(thread));
      thread.once('error', reject);
    });
  };
  /** The thread in use, or a fresh one; after a kill the next is started at once, so that a preview does not wait for it. */
  const renew = (): Promise<Worker> => {
    ready = start();
    ready.catch(() => {
      ready = null;
    });
    return ready;
  };

  const one = async (job: RenderJob): Promise<Rendered> => {
    const thread = await (ready ?? renew());
    return new Promise(resolve => {
      const answered = (result: Rendered): void => end(result);
      const broke = (): void => {
        thread.on('error', () => {});
        void thread.terminate();
        void renew();
        end({ ok: false, problem: 'too-much', message: 'the template took too long', line: null });
      };
      const timer = setTimeout(broke, KILL_AFTER_MS);
      const end = (result: Rendered): void => {
        clearTimeout(timer);
        thread.off('message', answered).off('error', broke).off('exit', broke);
        resolve(result);
      };
      thread.once('message', answered).once('error', broke).once('exit', broke);
      thread.postMessage(job);
    });
  };

  return {
    render(job) {
      const result = queue.then(
        () => one(job),
        () => one(job),
      );
      queue = result;
      return result;
    },
    async close() {
      await (await ready)?.terminate();
      ready = null;
    },
  };
}
