import type { Register } from './template-values.ts';
import { PLURAL, sentencesSpoken, TU, VOUS } from './tu-and-vous.ts';

type Spoken = 'tu' | 'vous';

/** French knows two ways to say "you"; the other registers stand for the one their texts are written in. */
export const spokenIn = (register: Register): Spoken => (register === 'tu' || register === 'first-name' ? 'tu' : 'vous');

const firstOf = (patterns: readonly RegExp[], sentence: string): string | null =>
  patterns.map(pattern => pattern.exec(sentence)?.[0]).find(found => found !== undefined) ?? null;

/**
 * The words of a French letter that speak to its reader in the other register, or null. Few false alarms rather than every slip: a « vous »
 * that may be plural is passed over.
 * @param register how the user speaks to them; null where nobody said, and then only a mixture is wrong
 */
export function otherRegister(text: string, register: Register | null): string | null {
  const sentences = sentencesSpoken(text);
  // The greeting is a name's, and « Salut » says nothing the letter does not.
  const tu = (): string | null => sentences.map(sentence => firstOf(TU, sentence)).find(found => found !== null) ?? null;
  const vous = (): string | null =>
    sentences
      .map((sentence, at) => (PLURAL.test(`${sentences[at - 1] ?? ''} ${sentence}`) ? null : firstOf(VOUS, sentence)))
      .find(found => found !== null) ?? null;
  if (register === null) return vous() === null ? null : tu();
  return spokenIn(register) === 'vous' ? tu() : vous();
}
