import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sureOf } from '../../../shared/domain/names/manner.ts';
import type { Tone } from '../../../shared/domain/templates/tone.ts';
import { useAsk } from '../../transport/ask.tsx';

/** What letters show, where one may rely on it. */
type Shown = { readonly [K in 'language' | 'register']: Tone[K] | null };

/**
 * The language and manner of the user's last letters to somebody. They are read while one writes, if there are newer ones than those known;
 * then what the guards say is asked again. Where the mailbox cannot be reached, what is known stands. Null while that is asked for.
 */
export function useMannerOfLetters(personId: number): Shown | null {
  const queries = useQueryClient();
  const known = useAsk('person.manner', { personId, read: false });
  const { data: read } = useAsk('person.manner', { personId, read: true });
  const asOf = read?.asOf ?? null;
  useEffect(() => {
    if (asOf !== null) void queries.invalidateQueries({ queryKey: ['draft.check'] });
  }, [queries, asOf]);
  const manner = read ?? known.data;
  if (!manner && known.isPending) return null;
  return { language: sureOf(manner?.language ?? null), register: sureOf(manner?.register ?? null) };
}
