import { useQueryClient } from '@tanstack/react-query';
import type { Output } from '../../../shared/contract/methods.ts';
import type { Preferences } from '../../../shared/contract/shapes.ts';
import { useAsk, useTell } from '../../transport/ask.tsx';

/** The preferences, and the way to change one: seen at once, and taken back where that failed. Null until they are known. */
export function usePreferenceChoice(): {
  readonly now: Preferences;
  readonly choose: (change: Partial<Preferences>) => void;
  readonly error: Error | null;
} | null {
  const preferences = useAsk('preferences.get', {});
  const set = useTell('preferences.set');
  const queries = useQueryClient();
  if (!preferences.data) return null;
  const now = preferences.data;
  return {
    now,
    choose: change => {
      queries.setQueryData<Output<'preferences.get'>>(['preferences.get', {}], { ...now, ...change });
      set.mutate(change, { onError: () => void queries.invalidateQueries({ queryKey: ['preferences.get'] }) });
    },
    error: set.error,
  };
}
