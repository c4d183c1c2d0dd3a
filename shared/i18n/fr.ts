import type { Messages } from './en.ts';
import { evidence } from './fr/evidence.ts';
import { menu } from './fr/menu.ts';
import { window } from './fr/window.ts';

export const fr: Messages = { evidence, menu, window };
