import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useNow } from '../../ui/use-now.ts';
import { NetworkAside } from './NetworkAside.tsx';
import { TodayCard } from './TodayCard.tsx';

/** Whom to write to, and why. Not a dashboard. */
export function TodayScreen(): ReactNode {
  const { words, formats } = useLanguage();
  const today = useAsk('today.get', {});
  const now = useNow();
  const rows = today.data?.rows ?? [];
  const neverRead = today.data?.messages === 0 && today.data.asOf === null;
  return (
    <div className="columns">
      <div>
        <h1>{formats.today(now)}</h1>
        <p className="lead">{today.data ? words.today.lead(rows.length) : '\u00a0'}</p>
        {today.isError ? <Problem error={today.error} retry={() => void today.refetch()} /> : null}
        {today.data && rows.length === 0 ? (
          <Empty
            title={neverRead ? words.today.noMail : words.today.empty}
            more={neverRead ? words.today.noMailMore : words.today.emptyMore}
          >
            {neverRead ? (
              <a className="button" href="#/sync">
                {words.today.readNow}
              </a>
            ) : null}
          </Empty>
        ) : null}
        {rows.length > 0 ? (
          <section aria-labelledby="going-quiet">
            <h2 id="going-quiet">{words.today.goingQuiet}</h2>
            <ul className="cards">
              {rows.map((row, index) => (
                <TodayCard key={row.person.id} row={row} first={index === 0} />
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      {today.data ? <NetworkAside today={today.data} /> : <aside />}
    </div>
  );
}
