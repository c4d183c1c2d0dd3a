import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { CapacityProposals } from './CapacityProposals.tsx';
import { useCapacityWords } from './use-capacity-words.ts';

/** Beside the circles: how much of all this one can keep, and whom to ask less of. Nothing while that is not known. */
export function CapacityNote(): ReactNode {
  const { all } = useLanguage();
  const say = useCapacityWords();
  const { data } = useAsk('capacity.get', {}, { keep: true });
  if (!data || data.sustained === null) return null;
  return (
    <section className="capacity-note" aria-labelledby="capacity">
      <h2 id="capacity">{all.insights.capacity.title}</h2>
      <p>{say(data)}</p>
      <CapacityProposals proposals={data.proposals} />
    </section>
  );
}
