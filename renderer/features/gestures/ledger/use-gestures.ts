import type { GestureRow } from '../../../../shared/contract/tact.ts';
import { useTell } from '../../../transport/ask.tsx';
import { useAgain } from '../use-again.ts';

export interface GestureActs {
  readonly decide: (gesture: GestureRow, standing: GestureRow['standing']) => void;
  readonly correct: (gesture: GestureRow, change: Partial<Pick<GestureRow, 'kind' | 'direction' | 'subject' | 'state'>>) => void;
  readonly error: Error | null;
}

/** What the user says of a gesture. */
export function useGestures(): GestureActs {
  const decide = useTell('gesture.decide');
  const correct = useTell('gesture.correct');
  const onSuccess = useAgain('gesture.list', 'person.gestures', 'thanks.list');
  return {
    decide: ({ id }, standing) => decide.mutate({ id, standing }, { onSuccess }),
    correct: ({ id }, change) => correct.mutate({ id, change }, { onSuccess }),
    error: decide.error ?? correct.error,
  };
}
