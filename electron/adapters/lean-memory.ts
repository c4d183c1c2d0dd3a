import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the young generation of this process small. A scan makes much short-lived garbage, for which V8 would grow the young generation to
 * some 100 MB and keep it; in a small one a scan takes a third less memory and a fifth less time (docs/performance.md). At run time, because
 * neither a utility process of Electron nor a user's `node` can be given V8's own flags.
 */
export function keepMemoryLean(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
