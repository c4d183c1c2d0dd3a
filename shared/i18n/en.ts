import { evidence } from './en/evidence.ts';
import { menu } from './en/menu.ts';
import { window } from './en/window.ts';

/** Every sentence a user can read, in English. fr.ts must have the same keys and parameters: a missing one does not compile. */
export const en = { evidence, menu, window };
export type Messages = typeof en;
