import type { SensitiveSubject } from '../finding.ts';
import type { TactLanguage } from '../gesture.ts';
import type { Sentence } from '../reading/plain-text.ts';
import { type Hit, hitIn, type RuleSet } from '../reading/rule.ts';
import { SENSITIVE_EN } from './sensitive-en.ts';
import { SENSITIVE_FR } from './sensitive-fr.ts';

export interface SensitiveHit extends Hit {
  readonly subject: SensitiveSubject;
}

const RULES: Record<TactLanguage, ReadonlyMap<SensitiveSubject, RuleSet>> = { en: SENSITIVE_EN, fr: SENSITIVE_FR };

/** The first sensitive subject of each sentence. A rule is no judge: it only points at a sentence. */
export function sensitiveIn(sentences: readonly Sentence[], language: TactLanguage): SensitiveHit[] {
  return sentences.flatMap(sentence => {
    for (const [subject, rules] of RULES[language]) {
      const hit = hitIn(sentence, rules);
      if (hit) return [{ ...hit, subject }];
    }
    return [];
  });
}
