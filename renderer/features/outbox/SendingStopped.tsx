import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { problemSentence } from '../../ui/problem-sentence.ts';

/** That nothing goes out, and why, where something beside the mail stopped it: a full disk above all. */
export function SendingStopped(): ReactNode {
  const { all } = useLanguage();
  const code = useAsk('outbox.accounts', {}).data?.find(({ problem }) => problem)?.problem;
  if (!code) return null;
  return (
    <div className="problem" role="alert" data-code={code}>
      <p>{problemSentence(all, { code, params: {}, retryable: true })}</p>
      <p>{all.outbox.stopped}</p>
    </div>
  );
}
