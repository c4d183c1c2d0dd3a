import { go } from '../../../app/route.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';
import { offerBack } from '../../outbox/undo-offer.ts';

interface Who {
  readonly id: number;
  readonly name: string;
  readonly addresses: readonly string[];
}

/** Joins, parts and names somebody, each with the way back. The page follows whoever it shows. */
export function useIdentity(person: Who) {
  const { all, words } = useLanguage();
  const { addresses, kinds, merge, name } = words.who;
  const join = useTell('person.merge');
  const part = useTell('person.split');
  const undo = useTell('person.undo');
  const rename = useTell('person.rename');
  const share = useTell('person.setShared');
  const find = useTell('person.get');
  const address = person.addresses[0] ?? '';

  /** Numbers of people change as they are joined and parted; the address stays. */
  const show = async (): Promise<void> => {
    const shown = location.hash;
    const { id } = await find.mutateAsync({ address });
    if (shown.startsWith('#/person/') && shown === location.hash) go(`person/${id}`);
  };
  const offer = (text: string, token: string | null): void => {
    if (token !== null) offerBack(text, () => undo.mutateAsync({ undo: token }).then(show));
  };
  return {
    merge: (other: Who): void =>
      join.mutate(
        { a: address, b: other.addresses[0] ?? '' },
        {
          onSuccess: ({ personId, undo: token }) => {
            offer(merge.done(printable(person.name), printable(other.name)), token);
            go(`person/${personId}`);
          },
        },
      ),
    split: (out: string): void =>
      part.mutate(
        { address: out },
        {
          onSuccess: ({ undo: token }) => {
            offer(addresses.splitDone(printable(out)), token);
            void show();
          },
        },
      ),
    /** Null: as letters name them. */
    rename: (next: string | null): void =>
      rename.mutate(
        { personId: person.id, name: next },
        {
          onSuccess: () =>
            offerBack(next === null ? name.givenBack : name.renamed(printable(next)), async () => {
              const { name: inLetters } = await rename.mutateAsync({ personId: person.id, name: null });
              // What the user had said before is said again; what letters say needs no word.
              if (inLetters !== person.name) await rename.mutateAsync({ personId: person.id, name: person.name });
            }),
        },
      ),
    /** Whether several people write from their address; taken back, the letters say. */
    setShared: (shared: boolean): void =>
      share.mutate(
        { address, shared },
        {
          onSuccess: () =>
            offerBack(all.writing.ties.said.of(printable(person.name), shared ? kinds.madeGroup : kinds.madeOne), () =>
              share.mutateAsync({ address, shared: null }),
            ),
        },
      ),
    error: join.error ?? part.error ?? rename.error ?? share.error,
  };
}
