import { evidence } from './en/evidence.ts';

/** Every sentence a user can read, in English. fr.ts must have the same keys and parameters: a missing one does not compile. */
export const en = { evidence };
export type Messages = typeof en;
