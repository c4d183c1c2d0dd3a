import { useRef, type ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useNow } from '../../ui/use-now.ts';
import { AwaitingPart } from './AwaitingPart.tsx';
import { ComingPart } from './ComingPart.tsx';
import { NetworkAside } from './NetworkAside.tsx';
import { TodayList } from './TodayList.tsx';
import { useLeaving } from './use-leaving.ts';

/** Whom to write to, and why. Not a dashboard. */
export function TodayScreen(): ReactNode {
  const { all, words, formats } = useLanguage();
  const today = useAsk('today.get', {});
  const now = useNow();
  const title = useRef<HTMLHeadingElement>(null);
  const leaving = useLeaving(today.data?.rows ?? []);
  const left = leaving.shown.filter(({ isLeaving }) => !isLeaving).length;
  const neverRead = today.data?.messages === 0 && today.data.asOf === null;
  const empty = leaving.hasSettled
    ? { title: all.agenda.allDone, more: all.agenda.allDoneMore }
    : neverRead
      ? { title: words.today.noMail, more: words.today.noMailMore }
      : { title: words.today.empty, more: words.today.emptyMore };
  return (
    <div className="columns">
      <div>
        <h1 ref={title} tabIndex={-1}>
          {formats.today(now)}
        </h1>
        <p className="lead">{today.data ? words.today.lead(left) || '\u00a0' : '\u00a0'}</p>
        {today.isError ? <Problem error={today.error} retry={() => void today.refetch()} /> : null}
        {today.data && leaving.shown.length === 0 ? (
          <Empty {...empty}>
            {neverRead ? (
              <a className="button" href="#/sync">
                {words.today.readNow}
              </a>
            ) : null}
          </Empty>
        ) : null}
        {today.data ? <TodayList leaving={leaving} onEmptied={() => title.current?.focus()} /> : null}
        {today.data && !neverRead ? (
          <>
            <ComingPart />
            <AwaitingPart />
          </>
        ) : null}
      </div>
      {today.data ? <NetworkAside today={today.data} /> : <aside />}
    </div>
  );
}
