import { useEffect, useRef, type ReactNode } from 'react';
import type { Account } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Stroke } from '../../ui/Stroke.tsx';
import { isRunning } from '../sync/running.ts';
import { ScanMeter } from '../sync/ScanMeter.tsx';
import { Meanwhile } from './Meanwhile.tsx';
import { failureOf } from '../../transport/call-failure.ts';

const SHOWN = 10;

/** The first reading: how far it is, and people as they are found. */
export function ReadingStep(props: { account: Account; onDone: () => void }): ReactNode {
  const { words } = useLanguage();
  const { account } = props;
  const { mutate, error, isSuccess } = useTell('scan.run');
  const started = useRef(false);
  const progress = useAsk('scan.progress', {});
  const people = useAsk('people.list', { hidden: false });
  const mine = progress.data?.find(({ accountId }) => accountId === account.id);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    mutate({ accountId: account.id });
  }, [mutate, account.id]);

  // The watcher may have begun by itself: then there is nothing to complain of.
  const failure = error !== null && failureOf(error).code !== 'scan-running' ? error : null;
  const running = mine !== undefined && isRunning(mine);
  const newest = (people.data ?? []).toSorted((a, b) => b.contactDays - a.contactDays).slice(0, SHOWN);
  return (
    <div className="form">
      {mine ? <ScanMeter progress={mine} /> : null}
      {failure ? <Problem error={failure} retry={() => mutate({ accountId: account.id })} /> : null}
      <p className="soft">{isSuccess && !running ? words.firstRun.finished : words.firstRun.peopleFound(people.data?.length ?? 0)}</p>
      <ul className="appearing">
        {newest.map(row => (
          <li key={row.id}>
            <Stroke band={row.band} />
            <a href={`#/person/${row.id}`} onClick={props.onDone}>
              <Name>{row.name}</Name>
            </a>
          </li>
        ))}
      </ul>
      <Meanwhile isRead={isSuccess && !running} />
      <div className="actions">
        <a className="button go" href="#/today" onClick={props.onDone}>
          {words.firstRun.look}
        </a>
      </div>
    </div>
  );
}
