import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';

/** After the first reading, while there is no circle yet: that the mail itself shows some. */
export function SuggestedNote(): ReactNode {
  const { all } = useLanguage();
  const circles = useAsk('circle.list', {});
  const isNew = circles.data?.length === 0;
  const suggested = useAsk('circle.suggest', {}, { enabled: isNew });
  const count = suggested.data?.length ?? 0;
  if (!isNew || count === 0) return null;
  return (
    <p className="aside-note">
      <a href="#/circles">{all.agenda.circlesIn(count)}</a>
    </p>
  );
}
