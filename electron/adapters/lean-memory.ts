import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the young generation of this process small. A scan makes much short-lived garbage, for which V8 would grow the young generation to
 * some 100 MB and keep it; collected more often in a small one it costs no more CPU and a quarter less memory (docs/performance.md). At run
 * time, because neither a utility process of Electron nor a user's `node` can be given V8's own flags.
 */
export function keepMemoryLean(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
