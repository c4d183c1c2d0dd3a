import type { ReactNode } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { Decisions } from './Decisions.tsx';

/** Folded away on the page of a person; nothing where nothing was ever pointed at in a letter to them. */
export function PersonDecisions({ personId }: { personId: number }): ReactNode {
  const { all } = useLanguage();
  const { data = [] } = useAsk('draft.decisions', { personId });
  if (data.length === 0) return null;
  return (
    <Fold title={all.decided.title} level={3}>
      <Decisions decisions={data} unnamed />
    </Fold>
  );
}
