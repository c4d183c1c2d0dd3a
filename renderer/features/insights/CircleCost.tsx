import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';

/** Whose rhythm it costs that somebody is in a circle; nothing while there is room. */
export function CircleCost(props: { personId: number; circleId: number }): ReactNode {
  const { all } = useLanguage();
  const { data } = useAsk('capacity.adding', { personIds: [props.personId], circleId: props.circleId });
  if (!data || data.sustained === null || data.costs.length === 0) return null;
  const names = data.costs.map(({ name, address }) => printable(name || address));
  return (
    <div className="mark-row">
      <span />
      <small className="soft" role="status">
        {all.insights.capacity.costs(names, data.sustained, data.chosen)}
      </small>
    </div>
  );
}
