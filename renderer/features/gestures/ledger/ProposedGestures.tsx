import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { useAgain } from '../use-again.ts';
import { GestureLines } from './GestureLines.tsx';

/** What letters seem to say, for the user's word. */
export function ProposedGestures(): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.gestures;
  const proposed = useAsk('gesture.list', { standing: 'proposed', most: 200 });
  const look = useTell('gesture.look');
  const onSuccess = useAgain('gesture.list', 'person.gestures', 'thanks.list', 'need.list', 'need.matches', 'promise.list');
  if (proposed.isError) return <Problem error={proposed.error} retry={() => void proposed.refetch()} />;
  return (
    <>
      {proposed.data?.length === 0 ? <Empty title={words.none} more={words.noneMore} /> : null}
      {proposed.data && proposed.data.length > 0 ? (
        <>
          <p className="soft after-lead">{words.proposed}</p>
          <GestureLines gestures={proposed.data} />
        </>
      ) : null}
      <div className="actions after-lead">
        <Button className="button" isPending={look.isPending} onPress={() => look.mutate({}, { onSuccess })}>
          {words.look}
        </Button>
        <span className="soft" role="status">
          {look.data ? words.looked(look.data.read, look.data.left) : ''}
        </span>
      </div>
      {look.isError ? <Problem error={look.error} /> : null}
    </>
  );
}
