import type { ReactNode } from 'react';
import { useAsk } from '../../transport/ask.tsx';
import { useCostWords } from './use-cost-words.ts';

/** Whose rhythm it costs that somebody is in a circle; nothing while there is room. */
export function CircleCost(props: { personId: number; circleId: number }): ReactNode {
  const say = useCostWords();
  const { data } = useAsk('capacity.adding', { personIds: [props.personId], circleId: props.circleId });
  const cost = data ? say(data) : '';
  if (cost === '') return null;
  return (
    <div className="mark-row">
      <span />
      <small className="soft" role="status">
        {cost}
      </small>
    </div>
  );
}
