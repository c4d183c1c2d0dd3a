import type { PersonDate } from '../../../../shared/contract/agenda.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';
import { offerBack } from '../../outbox/undo-offer.ts';

export interface DateActions {
  readonly add: (date: Omit<PersonDate, 'id'>, onKept: () => void) => void;
  readonly remove: (date: PersonDate) => void;
  readonly error: Error | null;
}

/** Dates of one person, each change with its way back. */
export function useDates(personId: number, name: string): DateActions {
  const { all } = useLanguage();
  const save = useTell('date.save');
  const remove = useTell('date.remove');
  const { said } = all.writing.ties;
  const words = all.agenda.dates;
  return {
    add: (date, onKept) =>
      save.mutate(
        { personId, date: { ...date, id: null } },
        {
          onSuccess: ({ id }) => {
            onKept();
            offerBack(said.of(printable(name), words.kept), () => remove.mutateAsync({ dateId: id }));
          },
        },
      ),
    remove: ({ id, ...date }) =>
      remove.mutate(
        { dateId: id },
        {
          onSuccess: () =>
            offerBack(said.of(printable(name), words.gone), () => save.mutateAsync({ personId, date: { ...date, id: null } })),
        },
      ),
    error: save.error ?? remove.error,
  };
}
