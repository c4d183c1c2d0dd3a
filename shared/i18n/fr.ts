import type { Messages } from './en.ts';
import { cli } from './fr/cli.ts';
import { errors } from './fr/errors.ts';
import { evidence } from './fr/evidence.ts';
import { menu } from './fr/menu.ts';
import { outbox } from './fr/outbox.ts';
import { providers } from './fr/providers.ts';
import { rules } from './fr/rules.ts';
import { window } from './fr/window.ts';

export const fr: Messages = { cli, errors, evidence, menu, outbox, providers, rules, window };
