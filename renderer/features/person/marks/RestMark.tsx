import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../../app/language.tsx';
import { RestMenu } from '../../../ui/RestMenu.tsx';
import { useNow } from '../../../ui/use-now.ts';
import type { MarkProps } from './mark-props.ts';

/** Let rest, or how long they rest and the way out of it. */
export function RestMark({ marks, say }: MarkProps): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.ties;
  const now = useNow();
  const isOver = marks.restingUntil !== null && Date.parse(marks.restingUntil) <= now;
  if (!marks.resting || isOver) {
    return <RestMenu onRest={until => say({ resting: true, restingUntil: until }, words.said.resting)} />;
  }
  return (
    <>
      <span className="soft">
        {marks.restingUntil === null ? words.marks.resting : words.marks.restingUntil(formats.day(marks.restingUntil))}
      </span>
      <Button className="button quiet" onPress={() => say({ resting: false, restingUntil: null }, words.said.awake)}>
        {words.marks.wake}
      </Button>
    </>
  );
}
