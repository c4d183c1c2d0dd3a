import type { Marks } from '../../../../shared/contract/writing.ts';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { useLanguage } from '../../../app/language.tsx';
import { printable } from '../../../ui/printable.ts';
import { offerBack } from '../../outbox/undo-offer.ts';

export interface SaidMarks {
  /** Null until they are known. */
  readonly marks: Marks | null;
  readonly error: Error | null;
  /** Says something of this person, told in `what`; it may be undone for ten seconds. */
  readonly say: (change: Partial<Marks>, what: string) => void;
}

/** What the user says of one person, each change with its way back. */
export function useMarks(personId: number, name: string): SaidMarks {
  const { all } = useLanguage();
  const asked = useAsk('marks.get', { personId });
  const set = useTell('marks.set');
  const marks = asked.data ?? null;
  const say = (change: Partial<Marks>, what: string): void => {
    if (marks === null) return;
    const keys = Object.keys(change);
    const former = Object.fromEntries(Object.entries(marks).filter(([key]) => keys.includes(key)));
    set.mutate(
      { personId, marks: change },
      {
        onSuccess: () => offerBack(all.writing.ties.said.of(printable(name), what), () => set.mutateAsync({ personId, marks: former })),
      },
    );
  };
  return { marks, error: asked.error ?? set.error, say };
}
