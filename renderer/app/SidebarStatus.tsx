import type { ReactNode } from 'react';
import { useAsk } from '../transport/ask.tsx';
import { useLanguage } from './language.tsx';
import { isRunning } from '../features/sync/running.ts';

/** How fresh what you see is. While a mailbox is read it says how far. */
export function SidebarStatus(): ReactNode {
  const { words, formats } = useLanguage();
  const today = useAsk('today.get', {});
  const progress = useAsk('scan.progress', {});
  const running = progress.data?.find(isRunning);
  if (running) {
    return (
      <small className="status">
        <span>{words.nav.starting}</span>
        <span>{running.total > 0 ? words.nav.reading(running.done, running.total) : '\u00a0'}</span>
        <progress className="thread-progress" max={running.total || 1} value={running.done} aria-label={words.nav.starting} />
      </small>
    );
  }
  if (!today.data) return <small className="status" />;
  const { asOf, messages } = today.data;
  const when = asOf === null ? null : formats.daysAgo(asOf) === 0 ? formats.time(asOf) : formats.shortDay(asOf);
  return (
    <small className="status">
      <span title={asOf === null ? undefined : formats.exact(asOf)}>
        {when === null
          ? words.nav.neverRead
          : asOf !== null && formats.daysAgo(asOf) === 0
            ? words.nav.asOf(when)
            : words.nav.asOfDay(when)}
      </span>
      <span>{words.nav.read(messages)}</span>
    </small>
  );
}
