import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { NeedRow } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { instantOf, localOf, MomentField } from '../../../ui/MomentField.tsx';
import { Name } from '../../../ui/Name.tsx';
import { useNow } from '../../../ui/use-now.ts';

const FORTNIGHT_MS = 14 * 86_400_000;

/** Two things at most they were heard to look for; one chosen becomes the first words of the letter. */
export function OfferFirst(props: { needs: readonly NeedRow[]; onOffer: (need: NeedRow) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.notice;
  if (props.needs.length === 0) return <p className="soft">{words.noOffers}</p>;
  return (
    <div className="notice-more">
      <small className="soft">{words.offersLead}</small>
      {props.needs.map(need => (
        <Button key={need.id} className="button offer" onPress={() => props.onOffer(need)}>
          <Name>{need.text}</Name>
        </Button>
      ))}
    </div>
  );
}

/** The numbers on their card. */
export function AnotherChannel(props: { personId: number; onTaken: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.notice;
  const card = useAsk('person.card', { personId: props.personId });
  if (!card.data) return null;
  const { phones } = card.data;
  return (
    <div className="notice-more">
      <small className="soft">{phones.length === 0 ? words.noPhone : words.phones}</small>
      {phones.map(({ label, value }) => (
        <Name key={`${label} ${value}`}>{value}</Name>
      ))}
      <a className="button" href={`#/person/${props.personId}`} onClick={props.onTaken}>
        {words.decision('other-channel')}
      </a>
    </div>
  );
}

/** A day until which nothing is asked, and no answer is missed. */
export function LetGoUntil(props: { onLetGo: (until: string) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.notice;
  const now = useNow();
  const [at, setAt] = useState(() => localOf(now + FORTNIGHT_MS));
  const until = instantOf(at);
  const isPast = until === null || Date.parse(until) <= now;
  return (
    <div className="notice-more">
      <MomentField label={words.until} value={at} onChange={setAt} error={isPast ? all.writing.compose.atPast : undefined} />
      <Button className="button" isDisabled={isPast} onPress={() => until !== null && props.onLetGo(until)}>
        {words.letGo}
      </Button>
    </div>
  );
}
