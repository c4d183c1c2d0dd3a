import { cli } from './en/cli.ts';
import { errors } from './en/errors.ts';
import { evidence } from './en/evidence.ts';
import { menu } from './en/menu.ts';
import { outbox } from './en/outbox.ts';
import { providers } from './en/providers.ts';
import { rules } from './en/rules.ts';
import { window } from './en/window.ts';

/** Every sentence a user can read, in English. fr.ts must have the same keys and parameters: a missing one does not compile. */
export const en = { cli, errors, evidence, menu, outbox, providers, rules, window };
export type Messages = typeof en;
