import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { offerBack } from '../../outbox/undo-offer.ts';
import { useAgain } from '../use-again.ts';
import { Who } from '../Who.tsx';
import { Promises } from './Promises.tsx';

/** Services received and not thanked for, with their age, and what one said one would do. */
export function ThanksOwed(): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.thanks;
  const owed = useAsk('thanks.list', {});
  const decide = useTell('thanks.decide');
  const again = useAgain('thanks.list');
  if (owed.isError) return <Problem error={owed.error} retry={() => void owed.refetch()} />;
  return (
    <>
      {decide.isError ? <Problem error={decide.error} /> : null}
      {owed.data?.length === 0 ? <Empty title={words.none} more={words.noneMore} /> : null}
      <ul className="lines">
        {(owed.data ?? []).map(due => {
          const { id, kind, who, subject, evidence, ageDays, template } = due;
          const name = printable(who.name);
          // Whoever was thanked already, and only waits to hear what came of it, stays thanked.
          const former = kind === 'close-loop' ? 'done' : 'open';
          const settle = (state: 'done' | 'dismissed') => () => {
            const said = all.writing.ties.said.of(name, state === 'done' ? words.wasDone : words.notNeeded);
            const back = (): Promise<unknown> => decide.mutateAsync({ id, state: former }).then(again);
            decide.mutate({ id, state }, { onSuccess: () => (again(), offerBack(said, back)) });
          };
          return (
            <li key={id} className="line gesture-line" aria-label={all.ledger.thanks(due)}>
              <Who who={who} />
              <span>
                <bdi>{printable(all.ledger.thanks(due))}</bdi>
                <small className="soft">
                  <bdi>{printable(subject === '' ? evidence : subject)}</bdi>, {words.due(ageDays)}
                </small>
              </span>
              <span className="line-end actions">
                {who.personId === null ? null : (
                  <a className="button" href={`#/write/${who.personId}/${template}`} aria-label={all.writing.about(words.write, name)}>
                    {words.write}
                  </a>
                )}
                <Button className="button quiet" aria-label={all.writing.about(words.done, name)} onPress={settle('done')}>
                  {words.done}
                </Button>
                <Button className="button quiet" aria-label={all.writing.about(words.dismiss, name)} onPress={settle('dismissed')}>
                  {words.dismiss}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      <Promises />
    </>
  );
}
