import { CONTROLS } from './controls.tsx';
import { LETTERS } from './letters.tsx';
import { NOTICES } from './notices.tsx';
import { OVERLAYS } from './overlays.tsx';
import type { Part } from './specimen.ts';
import { TIES } from './ties.tsx';
import { WORDS } from './words.tsx';

/** The pages of the gallery. */
export const PARTS: readonly Part[] = [CONTROLS, WORDS, NOTICES, TIES, LETTERS, OVERLAYS];
