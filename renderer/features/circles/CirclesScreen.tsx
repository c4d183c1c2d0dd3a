import { useMemo, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Circle } from '../../../shared/contract/writing.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { CapacityNote } from '../insights/CapacityNote.tsx';
import { CircleLine } from './CircleLine.tsx';
import { CircleSheet } from './CircleSheet.tsx';
import { SuggestedCircles } from './SuggestedCircles.tsx';

/** Every circle with its purpose and its people; a new one, a change, and the way back from a removal. */
export function CirclesScreen(): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties.circles;
  const circles = useAsk('circle.list', {});
  const marked = useAsk('marks.list', {});
  const [editing, setEditing] = useState<Circle | 'new' | null>(null);
  const members = useMemo(() => Map.groupBy(marked.data ?? [], ({ marks }) => marks.circleId), [marked.data]);
  const failed = [circles, marked].find(({ isError }) => isError);
  const rows = circles.data ?? [];
  const add = (
    <Button className="button go" onPress={() => setEditing('new')}>
      {words.new}
    </Button>
  );
  return (
    <div className="writing">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {failed ? <Problem error={failed.error} retry={() => void failed.refetch()} /> : null}
      {circles.isSuccess && rows.length === 0 ? (
        <Empty title={words.empty} more={words.emptyMore}>
          {add}
        </Empty>
      ) : null}
      {rows.length > 0 ? (
        <>
          <div className="actions after-lead">{add}</div>
          <ul className="lines circle-list">
            {rows.map(circle => (
              <CircleLine key={circle.id} circle={circle} members={members.get(circle.id) ?? []} onChange={() => setEditing(circle)} />
            ))}
          </ul>
        </>
      ) : null}
      <CapacityNote />
      <SuggestedCircles />
      <CircleSheet key={editing === 'new' ? 'new' : editing?.id} circle={editing} onClose={() => setEditing(null)} />
    </div>
  );
}
