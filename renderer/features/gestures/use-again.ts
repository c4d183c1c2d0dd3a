import { useQueryClient } from '@tanstack/react-query';
import type { MethodName } from '../../../shared/contract/methods.ts';

/** Asks these again: what a decision here changed. */
export function useAgain(...methods: readonly MethodName[]): () => void {
  const queries = useQueryClient();
  return () => {
    for (const method of methods) void queries.invalidateQueries({ queryKey: [method] });
  };
}
