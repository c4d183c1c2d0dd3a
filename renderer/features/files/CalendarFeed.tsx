import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Check } from '../../ui/Check.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { CopyAddress } from '../person/CopyAddress.tsx';

/** Reminders and dates for a calendar program of this computer; off until the user wants it. */
export function CalendarFeed(): ReactNode {
  const { all } = useLanguage();
  const words = all.inOut;
  const feed = useAsk('calendarFeed.get', {});
  const set = useTell('calendarFeed.set');
  const queries = useQueryClient();
  if (!feed.data) return null;
  return (
    <section aria-labelledby="feed">
      <h2 id="feed">{words.feed}</h2>
      <p className="soft">{words.feedLead}</p>
      <div className="after-lead">
        <Check
          isSelected={feed.data.on}
          onChange={on => set.mutate({ on }, { onSuccess: now => void queries.setQueryData(['calendarFeed.get', {}], now) })}
        >
          <span>{words.feedOn}</span>
        </Check>
      </div>
      {feed.data.url === null ? null : (
        <p>
          <CopyAddress address={feed.data.url} />
        </p>
      )}
      {set.error ? <Problem error={set.error} /> : null}
    </section>
  );
}
