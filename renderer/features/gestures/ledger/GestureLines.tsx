import { useState, type ReactNode } from 'react';
import type { GestureRow } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useScreenKeys } from '../../../app/use-screen-keys.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { GestureLine } from './GestureLine.tsx';
import { useGestures } from './use-gestures.ts';

/** Gestures, settled by single keys: Y, C, X on the line that is on. */
export function GestureLines(props: { gestures: readonly GestureRow[]; unnamed?: boolean }): ReactNode {
  const { all } = useLanguage();
  const { gestures } = props;
  const acts = useGestures();
  const [activeId, setActiveId] = useState<number | null>(null);
  const [correctingId, setCorrectingId] = useState<number | null>(null);
  const at = gestures.findIndex(({ id }) => id === activeId);
  const active = gestures[at];
  const step = (by: 1 | -1): void => setActiveId(gestures[at < 0 ? 0 : Math.max(0, Math.min(gestures.length - 1, at + by))]?.id ?? null);
  const settle = (standing: 'confirmed' | 'dismissed') => (): unknown => {
    if (!active || active.standing !== 'proposed') return false;
    setActiveId((gestures[at + 1] ?? gestures[at - 1])?.id ?? null);
    return acts.decide(active, standing);
  };
  useScreenKeys({
    j: () => step(1),
    k: () => step(-1),
    y: settle('confirmed'),
    x: settle('dismissed'),
    c: () => (active ? setCorrectingId(active.id) : false),
  });
  return (
    <>
      {acts.error ? <Problem error={acts.error} /> : null}
      <ul className="lines tight">
        {gestures.map(gesture => (
          <GestureLine
            key={gesture.id}
            gesture={gesture}
            acts={acts}
            {...(props.unnamed ? { unnamed: true } : {})}
            isActive={gesture.id === activeId}
            isCorrecting={gesture.id === correctingId}
            onActive={() => setActiveId(gesture.id)}
            onCorrect={isOpen => setCorrectingId(isOpen ? gesture.id : null)}
          />
        ))}
      </ul>
      {gestures.some(({ standing }) => standing === 'proposed') ? <p className="aside-note">{all.manners.gestures.keys}</p> : null}
    </>
  );
}
