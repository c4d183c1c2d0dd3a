import { Fragment, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Ago } from '../../../ui/Ago.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { Reasons } from '../../../ui/Reasons.tsx';
import { CopyAddress } from '../CopyAddress.tsx';
import { MergeSheet } from './MergeSheet.tsx';
import { useIdentity } from './use-identity.ts';

/** Where they write from, which of the user's addresses they write to, why it is one person; and the way to say otherwise. */
export function PersonAddresses(props: { person: PersonPage }): ReactNode {
  const { all, words } = useLanguage();
  const { addresses, kinds, merge } = words.who;
  const { person } = props;
  const identity = useAsk('person.identity', { personId: person.id });
  const change = useIdentity(person);
  const [isJoining, setJoining] = useState(false);
  const uses = identity.data?.addresses ?? [];
  const lastUsed = new Map(uses.map(use => [use.address, use]));
  const isOne = person.addresses.length === 1;
  const joined = identity.data?.joined ?? [];
  return (
    <section aria-labelledby="addresses" className="addresses">
      <h2 id="addresses">{addresses.title(person.addresses.length)}</h2>
      {change.error ? <Problem error={change.error} /> : null}
      <ul className="lines tight">
        {(uses.length > 0 ? uses.map(({ address }) => address) : person.addresses).map(address => {
          const use = lastUsed.get(address);
          return (
            <li key={address} className="address-line" data-dead={use?.dead || undefined}>
              <span>
                <CopyAddress address={address} />
                <small className="soft">
                  {use?.dead ? <em>{addresses.dead}, </em> : null}
                  {use?.best && !isOne ? `${addresses.best}, ` : null}
                  {use ? use.lastUsed === null ? addresses.never : <LastUsed at={use.lastUsed} /> : null}
                </small>
              </span>
              {isOne ? null : (
                <Button
                  className="button quiet"
                  aria-label={all.writing.about(addresses.split, printable(address))}
                  onPress={() => change.split(address)}
                >
                  {addresses.split}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <dl className="facts">
        {identity.data && identity.data.aliasesOfMine.length > 0 ? (
          <>
            <dt>{addresses.mine}</dt>
            {identity.data.aliasesOfMine.map(({ address, letters }) => (
              <dd key={address}>
                <Name>{addresses.mineLetters(printable(address), letters)}</Name>
              </dd>
            ))}
          </>
        ) : null}
        {joined.length > 0 ? (
          <>
            <dt>{addresses.whyJoined}</dt>
            {joined.map(({ a, b, by, reasons }) => (
              <dd key={`${a} ${b}`}>
                <span className="soft">{addresses.joinedBy(by)}</span>
                <Reasons reasons={reasons} />
              </dd>
            ))}
          </>
        ) : null}
      </dl>
      <div className="actions after-lead">
        <Button className="button" onPress={() => setJoining(true)}>
          {addresses.merge}
        </Button>
        {isOne && !person.shared ? (
          <Button className="button quiet" onPress={() => change.setShared(true)}>
            {kinds.severalWrite}
          </Button>
        ) : null}
      </div>
      <MergeSheet
        person={person}
        title={merge.title(printable(person.name))}
        isOpen={isJoining}
        onClose={() => setJoining(false)}
        onMerge={other => {
          setJoining(false);
          change.merge(other);
        }}
      />
    </section>
  );
}

function LastUsed(props: { at: string }): ReactNode {
  const { words } = useLanguage();
  const [before = '', after = ''] = words.who.addresses.lastUsed('\n').split('\n');
  return (
    <Fragment>
      {before}
      <Ago at={props.at} never="" />
      {after}
    </Fragment>
  );
}
