import { z } from './zod.ts';

export const repairReport = z.object({
  /** Where the damaged file is now. */
  setAside: z.string(),
  /** Rows that could be read. */
  kept: z.int().nonnegative(),
  /** Tables that could not be read whole. */
  damaged: z.array(z.string()),
  /** Whether the mailboxes are to be read again. */
  readAgain: z.boolean(),
});
export type RepairReport = z.infer<typeof repairReport>;

export const RESCUE_METHODS = {
  /** Answers where the data could not be opened (database-damaged): keeps what can be read and starts again on it. */
  'rescue.repair': { input: z.object({}), output: repairReport },
} as const;
