import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { offerBack } from '../../outbox/undo-offer.ts';
import { useAgain } from '../use-again.ts';
import { Who } from '../Who.tsx';

/** What the user said they would do and has not done yet. */
export function Promises(): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.manners.thanks;
  const promises = useAsk('promise.list', {});
  const decide = useTell('promise.decide');
  const again = useAgain('promise.list');
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{words.promises}</h2>
      {decide.isError ? <Problem error={decide.error} /> : null}
      {promises.data?.length === 0 ? <p className="soft">{words.noPromises}</p> : null}
      <ul className="lines tight">
        {(promises.data ?? []).map(({ id, who, subject, evidence, due }) => {
          const name = printable(who.name);
          const settle = (state: 'kept' | 'dismissed') => () => {
            const said = all.writing.ties.said.of(name, state === 'kept' ? words.wasKept : all.manners.gestures.dismissed);
            const back = (): Promise<unknown> => decide.mutateAsync({ id, state: 'open' }).then(again);
            decide.mutate({ id, state }, { onSuccess: () => (again(), offerBack(said, back)) });
          };
          return (
            <li key={id} className="line gesture-line">
              <Who who={who} />
              <span>
                <bdi className="said">{printable(subject === '' ? evidence : subject)}</bdi>
                {due === null ? null : <small className="soft">{words.by(formats.date(due))}</small>}
              </span>
              <span className="line-end actions">
                <Button className="button quiet" aria-label={all.writing.about(words.kept, name)} onPress={settle('kept')}>
                  {words.kept}
                </Button>
                <Button
                  className="button quiet"
                  aria-label={all.writing.about(all.manners.gestures.dismiss, name)}
                  onPress={settle('dismissed')}
                >
                  {all.manners.gestures.dismiss}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
