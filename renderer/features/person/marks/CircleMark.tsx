import type { ReactNode } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { printable } from '../../../ui/printable.ts';
import type { MarkProps } from './mark-props.ts';

const NONE = 'none';

/** Their one circle. */
export function CircleMark({ marks, say }: MarkProps): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties;
  const circles = useAsk('circle.list', {});
  if (!circles.data) return null;
  if (circles.data.length === 0) {
    return (
      <div className="mark-row">
        <span>{words.marks.circle}</span>
        <a href="#/circles">{words.marks.noCircles}</a>
      </div>
    );
  }
  return (
    <div className="mark-row">
      <span aria-hidden="true">{words.marks.circle}</span>
      <Choice
        label={words.marks.circle}
        unlabelled
        value={marks.circleId === null ? NONE : String(marks.circleId)}
        options={[
          { id: NONE, name: words.marks.noCircle },
          ...circles.data.map(({ id, name }) => ({ id: String(id), name: printable(name) })),
        ]}
        onChange={id => {
          const circle = circles.data.find(one => String(one.id) === id);
          say({ circleId: circle?.id ?? null }, circle ? words.said.inCircle(printable(circle.name)) : words.said.inNoCircle);
        }}
      />
    </div>
  );
}
