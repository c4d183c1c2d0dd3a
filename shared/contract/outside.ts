import { outboxRow } from './outbox.ts';
import { z } from './zod.ts';

const nothing = z.object({});
const instant = z.iso.datetime();

/** What happens outside of the window: the morning's list, and news of Fil Rouge itself. Part of METHODS. */
export const OUTSIDE_METHODS = {
  /**
   * Whom the day's list names, the first time this is asked after the morning hour; null at every other time. It is remembered on the disk before
   * it is answered: a crash may cost the telling, never tell twice.
   */
  'digest.take': {
    input: nothing,
    output: z.object({
      names: z.array(z.string()).nullable(),
      /** When to ask again; null where there is no morning hour, or no morning that is not quiet. */
      nextAt: instant.nullable(),
    }),
  },
  /** Today's list as a mail to the account's own address, once a day by the outbox; null where the list is empty. The first account where null. */
  'digest.toSelf': { input: z.object({ accountId: z.int().nullable() }), output: z.object({ delivery: outboxRow.nullable() }) },
  /** A newer version's number, asked for on the network where the user said where; null where there is none, or nobody to ask. */
  'updates.check': { input: nothing, output: z.object({ newer: z.string().nullable() }) },
} as const;
