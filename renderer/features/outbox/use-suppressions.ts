import { useQueryClient } from '@tanstack/react-query';
import type { Input, Output } from '../../../shared/contract/methods.ts';
import type { Suppressions } from '../../../shared/contract/returns.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { offerBack } from './undo-offer.ts';

type Method = 'suppression.confirm' | 'suppression.dismiss' | 'suppression.add' | 'suppression.remove' | 'suppression.reopen';

/** Who is not written to, and who may not want to be; every decision with its way back. */
export function useSuppressions() {
  const { all } = useLanguage();
  const words = all.writing;
  const list = useAsk('suppression.list', {});
  const confirm = useTell('suppression.confirm');
  const dismiss = useTell('suppression.dismiss');
  const add = useTell('suppression.add');
  const remove = useTell('suppression.remove');
  const reopen = useTell('suppression.reopen');
  const queries = useQueryClient();
  const taken = (next: Output<Method>): Suppressions => {
    queries.setQueryData(['suppression.list', {}], next);
    return next;
  };
  const offer = (whom: string, what: string, back: () => Promise<Suppressions>): void =>
    offerBack(words.ties.said.of(printable(whom), what), () => back().then(taken));
  const decide = (how: typeof confirm | typeof dismiss, { id }: Input<'suppression.confirm'>, whom: string, what: string): void =>
    how.mutate(
      { id },
      {
        onSuccess: next => {
          taken(next);
          offer(whom, what, () => reopen.mutateAsync({ id }));
        },
      },
    );
  return {
    list,
    error: [confirm, dismiss, add, remove].find(({ isError }) => isError)?.error ?? null,
    confirm: (id: number, whom: string): void => decide(confirm, { id }, whom, words.proposals.agreed),
    dismiss: (id: number, whom: string): void => decide(dismiss, { id }, whom, words.proposals.dismissed),
    add: (address: string): void =>
      add.mutate(
        { address },
        {
          onSuccess: next => {
            taken(next);
            offer(address, words.suppressed.added, () => remove.mutateAsync({ address }));
          },
        },
      ),
    remove: (address: string, whom: string): void =>
      remove.mutate(
        { address },
        {
          onSuccess: next => {
            taken(next);
            offer(whom, words.suppressed.freed, () => add.mutateAsync({ address }));
          },
        },
      ),
  };
}
