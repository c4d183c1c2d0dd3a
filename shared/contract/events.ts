import { scanProgress } from './shapes.ts';
import { z } from './zod.ts';

const seq = z.int().nonnegative();

/** Progress and hints that something should be asked again; never data. `seq` grows by one per event, so a gap says one was missed. */
export const event = z.discriminatedUnion('type', [
  z.object({ seq, type: z.literal('scan.progress'), progress: scanProgress }),
  z.object({ seq, type: z.literal('people.changed') }),
  z.object({ seq, type: z.literal('accounts.changed') }),
  z.object({ seq, type: z.literal('preferences.changed') }),
  z.object({ seq, type: z.literal('outbox.changed') }),
  /** Circles, marks, templates or campaigns. */
  z.object({ seq, type: z.literal('writing.changed') }),
  /** The host restarted the backend: everything should be asked again. */
  z.object({
    seq,
    type: z.literal('backend.restarted'),
    /** On purpose, on other data: left out where it died. */ on: z.enum(['backup', 'repaired']).optional(),
  }),
  /** The backend is gone and will not come back by itself. */
  z.object({ seq, type: z.literal('backend.stopped') }),
]);
export type FilRougeEvent = z.infer<typeof event>;
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type EventBody = Without<FilRougeEvent, 'seq'>;
