import { useQueryClient } from '@tanstack/react-query';
import type { Output } from '../../../shared/contract/methods.ts';
import type { PersonRow } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { offerBack } from '../outbox/undo-offer.ts';

type Sender = Pick<PersonRow, 'id' | 'name'>;

/** "This is a person", "this is not": said of one sender or of several, held for all their mail, and taken back within ten seconds. */
export function useJudgeSender() {
  const { words } = useLanguage();
  const judge = useTell('person.judge');
  const queries = useQueryClient();

  const say = async (senders: readonly Sender[], as: 'person' | 'hidden'): Promise<void> => {
    const [first] = senders;
    if (!first) return;
    const before = await Promise.all(senders.map(async ({ id }) => ({ id, as: (await judge.mutateAsync({ who: { id }, as })).before })));
    // The list need not wait for the host's hint.
    const ids = new Set(senders.map(({ id }) => id));
    queries.setQueryData<Output<'people.list'>>(['people.list', { hidden: as === 'person' }], rows =>
      rows?.filter(({ id }) => !ids.has(id)),
    );
    const name = printable(first.name);
    const { madePerson, madeHidden, manyHidden } = words.who.sender;
    const text = as === 'person' ? madePerson(name) : senders.length > 1 ? manyHidden(senders.length) : madeHidden(name);
    offerBack(text, () => Promise.all(before.map(one => judge.mutateAsync({ who: { id: one.id }, as: one.as }))));
  };
  return {
    say: (senders: readonly Sender[], as: 'person' | 'hidden'): void => void say(senders, as).catch(() => {}),
    error: judge.error,
    isPending: judge.isPending,
  };
}
