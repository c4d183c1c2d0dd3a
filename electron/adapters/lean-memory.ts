import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const MB = 1024 * 1024;
/** The young generation, one half of it: enough for what is done between scans. */
const USUAL_BYTES = 4 * MB;
/** While a mailbox is read: what a batch of headers makes is dead before the next look. */
const BULK_BYTES = 8 * MB;
/** Of what it is said to hold, some is V8's own. */
const NEARLY = 0.9;
/** More than enough survivors for it to double a few times. */
const MOST_SURVIVORS = 400_000;

/**
 * Keeps the memory of this process small; before anything else is loaded, since loading makes the young generation large for good. A scan makes
 * much garbage and keeps little: V8 would grow the young generation to some 100 MB for it, and let the old one reach three times what is alive before
 * it looks (docs/performance.md). Headers die young however many were alive at one look: V8 must not conclude that they are to be made in the old
 * generation, where they keep what they point to alive until all of it is marked. At run time, because neither a utility process of Electron nor a
 * user's `node` can be given V8's own flags.
 */
export function keepMemoryLean(): void {
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--no-allocation-site-pretenuring');
  holdYoungGeneration(USUAL_BYTES);
}

/** Before much is read: a program that was idle may have shrunk. */
export function makeRoomForGarbage(): void {
  holdYoungGeneration(BULK_BYTES);
}

/** It grows by survivors alone, and no further than this from then on. */
function holdYoungGeneration(bytes: number): void {
  setFlagsFromString('--semi-space-growth-factor=2');
  const survivors: number[][] = [];
  while (survivors.length < MOST_SURVIVORS && youngBytes() < bytes * NEARLY) {
    for (let count = 0; count < 1_000; count += 1) survivors.push([count, count, count, count, count, count, count, count]);
  }
  setFlagsFromString('--semi-space-growth-factor=1');
}

function youngBytes(): number {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  return young ? young.space_used_size + young.space_available_size : bytesUnknown;
}

/** Where V8 does not say, nothing is grown. */
const bytesUnknown = Number.POSITIVE_INFINITY;
