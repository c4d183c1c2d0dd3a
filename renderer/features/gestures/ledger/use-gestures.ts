import type { GestureRow } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';
import { offerBack } from '../../outbox/undo-offer.ts';
import { useAgain } from '../use-again.ts';

export interface GestureActs {
  readonly decide: (gesture: GestureRow, standing: GestureRow['standing']) => void;
  readonly correct: (gesture: GestureRow, change: Partial<Pick<GestureRow, 'kind' | 'direction' | 'subject' | 'state'>>) => void;
  readonly error: Error | null;
}

/** What the user says of a gesture; a word on a proposal may be taken back. */
export function useGestures(): GestureActs {
  const { all } = useLanguage();
  const words = all.manners.gestures;
  const decide = useTell('gesture.decide');
  const correct = useTell('gesture.correct');
  const onSuccess = useAgain('gesture.list', 'person.gestures', 'thanks.list');
  return {
    decide: ({ id, who, standing: former }, standing) => {
      const said = all.writing.ties.said.of(printable(who.name), standing === 'dismissed' ? words.dismissed : words.confirmed);
      const back = (): Promise<unknown> => decide.mutateAsync({ id, standing: former }).then(onSuccess);
      decide.mutate({ id, standing }, { onSuccess: () => (onSuccess(), offerBack(said, back)) });
    },
    correct: ({ id }, change) => correct.mutate({ id, change }, { onSuccess }),
    error: decide.error ?? correct.error,
  };
}
