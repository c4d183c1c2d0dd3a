import type { SensitiveSubject } from '../finding.ts';
import type { TactLanguage } from '../gesture.ts';
import type { PlainText, Sentence } from '../reading/plain-text.ts';
import type { Lexicon } from './classes.ts';
import { WORDS_EN } from './classes-en.ts';
import { WORDS_FR } from './classes-fr.ts';
import { combined } from './combinations.ts';

export interface SensitiveHit {
  readonly subject: SensitiveSubject;
  readonly rule: string;
  readonly sentence: Sentence;
}

const WORDS: Record<TactLanguage, Lexicon> = { en: WORDS_EN, fr: WORDS_FR };

/** The sensitive subject of each sentence that has one. A rule is no judge: it only points at a sentence. */
export function sensitiveIn(text: PlainText, sentences: readonly Sentence[], language: TactLanguage): SensitiveHit[] {
  return sentences.flatMap((sentence, at) => {
    const hit = combined(text, sentence, sentences[at - 1] ?? null, WORDS[language]);
    return hit ? [{ ...hit, sentence }] : [];
  });
}
