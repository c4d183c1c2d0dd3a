import type { Messages } from '../../shared/i18n/index.ts';
import type { Rule } from '../../shared/domain/letter.ts';

/** Why a sender is hidden, in the reader's language. */
export function ruleSentence(_all: Messages, rule: Rule): string {
  return rule;
}
