import { useMemo } from 'react';
import { useAsk } from '../../transport/ask.tsx';

/** Names by address, of those the mailbox knows. */
export function useNames(): ReadonlyMap<string, string> {
  const people = useAsk('people.list', { hidden: false });
  return useMemo(
    () => new Map(people.data?.flatMap(({ name, addresses }) => addresses.map(address => [address, name] as const))),
    [people.data],
  );
}
