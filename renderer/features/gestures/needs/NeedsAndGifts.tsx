import type { ReactNode } from 'react';
import type { NeedRow } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { offerBack } from '../../outbox/undo-offer.ts';
import { useAgain } from '../use-again.ts';
import { AddNeed } from './AddNeed.tsx';
import { NeedLine } from './NeedLine.tsx';

/** What people look for, what there is to give, and where the two meet. */
export function NeedsAndGifts(): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.manners.needs;
  const needs = useAsk('need.list', {});
  const matches = useAsk('need.matches', {});
  const decide = useTell('need.decide');
  const onSuccess = useAgain('need.list', 'need.matches');
  const failed = [needs, matches].find(({ isError }) => isError);
  if (failed) return <Problem error={failed.error} retry={() => void failed.refetch()} />;
  const standing = (needs.data ?? []).filter(({ state }) => state === 'proposed' || state === 'open');
  const heard = standing.filter(({ kind }) => kind === 'need');
  const gifts = standing.filter(({ kind }) => kind !== 'need');
  const settle = ({ id, text, state: former }: NeedRow, state: NeedRow['state']): void => {
    const said = all.writing.ties.said.of(printable(text), words.settled[state]);
    const back = (): Promise<unknown> => decide.mutateAsync({ id, state: former }).then(onSuccess);
    decide.mutate({ id, state }, { onSuccess: () => (onSuccess(), offerBack(said, back)) });
  };
  return (
    <div className="stack after-lead">
      {decide.isError ? <Problem error={decide.error} /> : null}
      {matches.data && matches.data.length > 0 ? (
        <section aria-labelledby="need-matches">
          <h2 id="need-matches">{words.matches}</h2>
          <ul className="findings">
            {matches.data.map(({ need, offer }) => (
              <li key={`${need.id} ${offer.id}`}>
                <bdi>{printable(offer.text)}</bdi>
                {offer.who ? <bdi className="soft"> ({printable(offer.who.name)})</bdi> : null}{' '}
                {need.who?.personId ? (
                  <a href={`#/write/${need.who.personId}`}>
                    <bdi>{words.match(printable(need.who.name), formats.day(need.at))}</bdi>
                  </a>
                ) : (
                  <bdi>{words.match(need.who ? printable(need.who.name) : words.mine, formats.day(need.at))}</bdi>
                )}{' '}
                <bdi className="soft">{printable(need.text)}</bdi>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="needs-heard">
        <h2 id="needs-heard">{words.heard}</h2>
        {needs.data && heard.length === 0 ? <p className="soft">{words.none}</p> : null}
        <ul className="lines tight">
          {heard.map(need => (
            <NeedLine key={need.id} need={need} onSettle={state => settle(need, state)} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="gifts">
        <h2 id="gifts">{words.gifts}</h2>
        {needs.data && gifts.length === 0 ? <p className="soft">{words.noGifts}</p> : null}
        <ul className="lines tight">
          {gifts.map(need => (
            <NeedLine key={need.id} need={need} onSettle={state => settle(need, state)} />
          ))}
        </ul>
      </section>
      <AddNeed onAdded={onSuccess} />
    </div>
  );
}
