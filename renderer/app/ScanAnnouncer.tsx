import { useEffect, useState, type ReactNode } from 'react';
import { useHost, useAsk } from '../transport/ask.tsx';
import { useLanguage } from './language.tsx';

/** Says, politely and only once, that a mailbox is read or that its reading failed. Progress itself is never read aloud. */
export function ScanAnnouncer(): ReactNode {
  const host = useHost();
  const { words } = useLanguage();
  const accounts = useAsk('account.list', {});
  const [text, setText] = useState('');
  useEffect(
    () =>
      host.subscribe(event => {
        if (event.type !== 'scan.progress') return;
        const { accountId, phase } = event.progress;
        const email = accounts.data?.find(account => account.id === accountId)?.email ?? '';
        if (phase === 'done') setText(words.sync.finished(email));
        else if (phase === 'failed') setText(words.sync.phase.failed);
        else if (phase === 'connecting') setText('');
      }),
    [host, words, accounts.data],
  );
  return (
    <div className="unseen" aria-live="polite">
      {text}
    </div>
  );
}
