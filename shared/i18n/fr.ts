import type { Messages } from './en.ts';
import { evidence } from './fr/evidence.ts';

export const fr: Messages = { evidence };
