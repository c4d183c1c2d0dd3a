import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAsk } from '../../transport/ask.tsx';

/**
 * Has the user's last letters to somebody read for their manner while one writes to them, so that a draft can be held against it. What
 * stands on the paper does not change under the hand; where the mailbox cannot be reached, nothing is compared.
 */
export function useMannerOfLetters(personId: number): void {
  const queries = useQueryClient();
  const { data } = useAsk('person.manner', { personId, read: true });
  const asOf = data?.asOf;
  useEffect(() => {
    if (asOf !== undefined && asOf !== null) void queries.invalidateQueries({ queryKey: ['draft.check'] });
  }, [queries, asOf]);
}
