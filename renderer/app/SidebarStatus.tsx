import type { ReactNode } from 'react';
import { isRunning } from '../features/sync/running.ts';
import { useAsk } from '../transport/ask.tsx';
import { useAsOf } from './as-of.ts';
import { useLanguage } from './language.tsx';

/** How fresh what you see is. While a mailbox is read it says how far; where one cannot be, what is missing. */
export function SidebarStatus(): ReactNode {
  const { words } = useLanguage();
  const accounts = useAsk('account.list', {});
  const progress = useAsk('scan.progress', {});
  const { asOf, exact, messages } = useAsOf();
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
  const states = accounts.data?.map(({ state }) => state) ?? [];
  const trouble = states.includes('needs-password') ? words.nav.needsPassword : states.includes('failed') ? words.nav.failed : null;
  if (asOf === null) return <small className="status" />;
  return (
    <small className="status">
      {trouble === null ? null : (
        <a href="#/sync" className="trouble">
          {trouble}
        </a>
      )}
      <span title={exact}>{states.includes('offline') ? words.nav.offline(asOf) : asOf}</span>
      <span>{messages}</span>
    </small>
  );
}
