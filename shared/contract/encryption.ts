import { errorCode } from './errors.ts';
import { z } from './zod.ts';

const nothing = z.object({});
const count = z.int().nonnegative();

/** Whether what the user writes is encrypted in the database of this computer. */
export const encryptionState = z.object({
  wanted: z.boolean(),
  /** `locked`: texts are encrypted, and the key cannot be had here. */
  state: z.enum(['on', 'off', 'turning-on', 'turning-off', 'locked']),
  /** Why it is locked, or not as wanted; `no-place-for-key`: neither a keyring nor an open vault. Null where all is as wanted. */
  why: z.enum(['no-place-for-key', 'vault-locked', 'keyring-unavailable', 'key-missing']).nullable(),
  /** Rows written anew, while it is being turned on or off. */
  done: count,
  total: count,
  /** What went wrong the last time, in this run; it is tried again at the next start. */
  problem: errorCode.nullable(),
});
export type EncryptionState = z.infer<typeof encryptionState>;

export const ENCRYPTION_METHODS = {
  'encryption.get': { input: nothing, output: encryptionState },
  /** Resolves when every text is as wanted, or when nothing more can be done for it now; `encryption.get` tells how far it is. */
  'encryption.set': { input: z.object({ wanted: z.boolean() }), output: encryptionState },
} as const;
