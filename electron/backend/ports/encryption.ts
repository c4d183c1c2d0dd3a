import type { EncryptionState } from '../../../shared/contract/encryption.ts';

/** The encryption of what the user writes, in the database of this computer. Rejects with nothing: what goes wrong stands in the state. */
export interface Encryption {
  state(): Omit<EncryptionState, 'wanted'>;
  isLocked(): boolean;
  /**
   * Gets the key where it can be had, makes one where there is a place for it, and writes all texts as wanted; what was cut off before goes on.
   * One at a time.
   */
  settle(wanted: boolean, onProgress: () => void): Promise<void>;
  /** What is being written ends first; the rest is left to the next start. */
  close(): Promise<void>;
}
