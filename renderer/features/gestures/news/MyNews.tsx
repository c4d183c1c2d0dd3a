import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { useAgain } from '../use-again.ts';
import { AnnouncementPlan } from './AnnouncementPlan.tsx';

/** News of one's own: whom to tell first, and how. */
export function MyNews(): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.news;
  const list = useAsk('announcement.list', {});
  const begin = useTell('announcement.begin');
  const again = useAgain('announcement.list');
  const [news, setNews] = useState('');
  if (list.isError) return <Problem error={list.error} retry={() => void list.refetch()} />;
  return (
    <div className="stack after-lead">
      <p className="soft">{words.lead}</p>
      {(list.data ?? []).map(announcement => (
        <AnnouncementPlan key={announcement.id} announcement={announcement} onChanged={again} />
      ))}
      <div className="stack tight">
        <Field label={words.what} value={news} maxLength={500} onChange={setNews} />
        <Button
          className="button"
          isDisabled={news.trim() === ''}
          isPending={begin.isPending}
          onPress={() => begin.mutate({ news: news.trim() }, { onSuccess: () => (setNews(''), again()) })}
        >
          {words.begin}
        </Button>
        {begin.isError ? <Problem error={begin.error} /> : null}
      </div>
    </div>
  );
}
