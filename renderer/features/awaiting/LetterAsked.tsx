import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';

/** The sentence that asks, read from the mailbox while it is shown. */
export function LetterAsked(props: { id: number }): ReactNode {
  const { words } = useLanguage();
  const { awaiting } = words.who;
  const read = useAsk('conversation.read', { id: props.id });
  if (read.isError) return <Problem error={read.error} retry={() => void read.refetch()} />;
  if (read.isPending) {
    return (
      <p className="soft" aria-busy="true">
        {awaiting.looking}
      </p>
    );
  }
  const { subject, sentence, asks } = read.data;
  return (
    <blockquote className="asked">
      {subject === '' ? null : <Name className="soft">{subject}</Name>}
      {sentence === '' ? null : (
        <p>
          <Name>{sentence}</Name>
        </p>
      )}
      <footer className="soft">
        {asks ? '' : `${awaiting.asksNothing} `}
        {awaiting.justRead}
      </footer>
    </blockquote>
  );
}
