import { keepPreviousData, QueryClient, useMutation, useQuery, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Input, MethodName, Output } from '../../shared/contract/methods.ts';
import { CallFailure } from './call-failure.ts';
import type { Host, HostState } from './host.ts';

export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('No host above this component');
  return host;
}

export function useHostState(): HostState {
  const host = useHost();
  return useSyncExternalStore(host.watch, host.state);
}

/** Answers never go stale by age: events say when to ask again (invalidation.ts). */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, gcTime: 5 * 60_000, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

async function answer<M extends MethodName>(host: Host, method: M, input: Input<M>): Promise<Output<M>> {
  const result = await host.call(method, input);
  if (result.ok) return result.value;
  throw new CallFailure(result.error);
}

interface AskOptions {
  readonly enabled?: boolean;
  /** Keep showing the former answer while the input changes, so that nothing jumps. */
  readonly keep?: boolean;
}

/** The answer to a question of the contract, kept fresh by events. */
export function useAsk<M extends MethodName>(method: M, input: Input<M>, options: AskOptions = {}): UseQueryResult<Output<M>> {
  const host = useHost();
  return useQuery<Output<M>>({
    queryKey: [method, input],
    queryFn: () => answer(host, method, input),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  } as Parameters<typeof useQuery<Output<M>>>[0]);
}

/** A command of the contract: `mutate(input)`, and its failure as a value to show. */
export function useTell<M extends MethodName>(method: M): UseMutationResult<Output<M>, Error, Input<M>> {
  const host = useHost();
  return useMutation<Output<M>, Error, Input<M>>({ mutationKey: [method], mutationFn: input => answer(host, method, input) });
}
