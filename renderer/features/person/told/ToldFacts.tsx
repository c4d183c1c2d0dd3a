import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Fact } from '../../../../shared/contract/facts.ts';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { offerBack } from '../../outbox/undo-offer.ts';
import { isOver } from './is-over.ts';

/** What mails told of somebody, each with the words that say so: to confirm, or to put aside. */
export function ToldFacts(props: { person: PersonPage }): ReactNode {
  const { all, words, formats } = useLanguage();
  const { told } = words.who;
  const now = useNow();
  const list = useAsk('fact.list', { address: props.person.addresses[0] ?? '' });
  const decide = useTell('fact.decide');
  const facts = (list.data ?? []).filter(fact => !isOver(fact, now));
  if (facts.length === 0) return null;
  const say = ({ id, state: former }: Fact, state: Fact['state']): void =>
    decide.mutate({ id, state }, { onSuccess: () => offerBack(all.facts.decided(state), () => decide.mutateAsync({ id, state: former })) });
  return (
    <section aria-labelledby="told" className="told">
      <h2 id="told">{told.title}</h2>
      {decide.error ? <Problem error={decide.error} /> : null}
      <ul className="lines tight">
        {facts.map(fact => {
          const sentence = printable(all.facts.sentence(fact, fact.returnsOn === null ? '' : formats.day(fact.returnsOn)));
          return (
            <li key={fact.id} className="told-fact" data-state={fact.state}>
              <p>
                <Name>{sentence}</Name>
              </p>
              <p className="told-evidence">
                {fact.evidence === '' ? null : <Name className="said">{told.evidence(printable(fact.evidence))}</Name>}{' '}
                <small className="soft">
                  {told.on(formats.day(fact.at))}
                  {props.person.addresses.length > 1 ? (
                    <>
                      , <Name>{fact.address}</Name>
                    </>
                  ) : null}
                </small>
              </p>
              <div className="actions">
                {fact.state === 'open' ? (
                  <>
                    <Button
                      className="button"
                      aria-label={all.writing.about(told.confirm, sentence)}
                      onPress={() => say(fact, 'confirmed')}
                    >
                      {told.confirm}
                    </Button>
                    <Button
                      className="button quiet"
                      aria-label={all.writing.about(told.dismiss, sentence)}
                      onPress={() => say(fact, 'dismissed')}
                    >
                      {told.dismiss}
                    </Button>
                  </>
                ) : (
                  <>
                    <small className="soft">{all.facts.state(fact.state)}</small>
                    <Button
                      className="button quiet"
                      aria-label={all.writing.about(told.wrong, sentence)}
                      onPress={() => say(fact, 'dismissed')}
                    >
                      {told.wrong}
                    </Button>
                  </>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
