import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { CallFailure } from '../../transport/call-failure.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { printable } from '../../ui/printable.ts';
import type { AddressRoute } from '../../app/address-route.ts';
import { ComposeScreen } from '../compose/ComposeScreen.tsx';

/** Whom a link from outside means: their page, or the letter it begins, for the user to read and send. */
export function AddressScreen(props: { route: AddressRoute }): ReactNode {
  const { address, letter } = props.route;
  const { all, words } = useLanguage();
  const person = useAsk('person.get', { address });
  const id = person.data?.id;
  useEffect(() => {
    // In place of this one, so that "back" goes where the user came from.
    if (id !== undefined && letter === null) location.replace(`#/person/${id}`);
  }, [id, letter]);
  if (person.isError) {
    const isUnknown = person.error instanceof CallFailure && person.error.failure.code === 'person-unknown';
    if (!isUnknown) return <Problem error={person.error} retry={() => void person.refetch()} />;
    return (
      <Empty title={all.outside.unknownTitle} more={all.outside.unknownText(printable(address))}>
        <a className="button go" href="#/people">
          {all.outside.toPeople}
        </a>
      </Empty>
    );
  }
  if (id !== undefined && letter !== null) return <ComposeScreen id={id} begun={letter} />;
  return (
    <p className="lead" aria-busy="true">
      {words.host.loading}
    </p>
  );
}
