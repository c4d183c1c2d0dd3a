import type { Lang } from '../contract/shapes.ts';
import { en, type Messages } from './en.ts';
import { fr } from './fr.ts';

export type { Messages };

export const messages = (lang: Lang): Messages => (lang === 'fr' ? fr : en);
