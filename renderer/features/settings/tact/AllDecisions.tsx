import type { ReactNode } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { Decisions } from '../../gestures/decided/Decisions.tsx';

/** What the user did about what was pointed at, in all their letters. */
export function AllDecisions(): ReactNode {
  const { all } = useLanguage();
  const words = all.decided;
  const decisions = useAsk('draft.decisions', {});
  return (
    <section aria-labelledby="decided">
      <h2 id="decided">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      {decisions.isError ? <Problem error={decisions.error} retry={() => void decisions.refetch()} /> : null}
      {decisions.data?.length === 0 ? <p className="soft">{words.none}</p> : null}
      {decisions.data ? <Decisions decisions={decisions.data} /> : null}
    </section>
  );
}
