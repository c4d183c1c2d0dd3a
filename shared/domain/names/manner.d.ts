import type { Register, TemplateLanguage } from '../templates/template-values.ts';
/** A conclusion and how sure it is, 0 to 1. Never anybody's gender. */
export interface Concluded<T> {
  readonly value: T;
  readonly confidence: number;
}
/** How the user writes to somebody, as their own letters show it; null where they do not. */
export interface Manner {
  readonly language: Concluded<TemplateLanguage> | null;
  readonly register: Concluded<Register> | null;
  /** The first line as the user writes it, comma included. */
  readonly greeting: Concluded<string> | null;
  /** How many letters were read. */
  readonly letters: number;
}
/** From here on a conclusion is used without asking. */
export declare const SURE = 0.75;
/**
 * How the user writes to somebody, from the new text of their last letters to them, newest first. What quotes and forwards say is not theirs
 * and must be gone.
 */
export declare function readManner(texts: readonly string[]): Manner;
/** The value, where one may rely on it. */
export declare const sureOf: <T>(concluded: Concluded<T> | null) => T | null;
