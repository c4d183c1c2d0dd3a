import type { LetterDraft } from '../../../shared/contract/tact.ts';
import type { IntroductionStep } from '../../../shared/domain/tact/introduction.ts';
import { messages } from '../../../shared/i18n/index.ts';
import type { StoredIntroduction } from '../ports/tact-store.ts';
import type { Correspondent } from '../writing/correspondent.ts';
import { letterOfKind, readerOf } from './letter-of-kind.ts';
import { known, personWith, type TactContext } from './tact-context.ts';

const readerWith = (context: TactContext, address: string): Correspondent => readerOf(context, known(personWith(context, address)).id);

/** The letters of one step. How to reach the other stands only in those that introduce. */
export async function introductionLetters(
  context: TactContext,
  { a, b, reason }: Pick<StoredIntroduction, 'a' | 'b' | 'reason'>,
  step: IntroductionStep,
): Promise<LetterDraft[]> {
  const [first, second] = [readerWith(context, a), readerWith(context, b)];
  const because = (to: Correspondent): string => reason || messages(to.tone.language).ledger.letters.noReason;
  switch (step) {
    case 'ask-a':
      return [await letterOfKind(context, first, 'introduction-ask-first', { reason: because(first) })];
    case 'ask-b':
      return [await letterOfKind(context, second, 'introduction-ask-second', { reason: because(second) })];
    case 'polite-no':
      return [await letterOfKind(context, first, 'introduction-not-now', {})];
    case 'introduce':
      return [await introducing(context, first, second, because(first)), await introducing(context, second, first, because(second))];
  }
}

function introducing(context: TactContext, to: Correspondent, other: Correspondent, reason: string): Promise<LetterDraft> {
  const { letters } = messages(to.tone.language).ledger;
  const contact = other.name || other.address;
  const fields = { contact, reason: letters.asSentence(reason) };
  return letterOfKind(context, to, 'introduction-introduce', fields, letters.reach(contact, other.address));
}
