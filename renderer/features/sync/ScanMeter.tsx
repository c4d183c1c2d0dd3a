import type { ReactNode } from 'react';
import type { ScanProgress } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { Name } from '../../ui/Name.tsx';

/** How far a reading is: a line that fills, and the figures in words. Its height never changes. */
export function ScanMeter(props: { progress: ScanProgress }): ReactNode {
  const { words } = useLanguage();
  const { phase, folder, done, total, perSecond, secondsLeft, people } = props.progress;
  const reading = phase === 'reading';
  // Nothing new to read is as far as it gets.
  const isEmpty = phase === 'done' && total === 0;
  return (
    <div className="meter">
      <p>
        {words.sync.phase[phase]}
        {reading && folder !== null ? (
          <span className="soft">
            {' '}
            {words.sync.inFolder('')}
            <Name>{folder}</Name>
          </span>
        ) : null}
      </p>
      <progress
        className="thread-progress"
        max={Math.max(total, 1)}
        value={total > 0 ? done : isEmpty ? 1 : 0}
        aria-label={words.sync.phase[phase]}
      />
      <p className="soft figures">
        {total > 0 ? <span>{words.sync.progress(done, total)}</span> : people === 0 ? <span>{'\u00a0'}</span> : null}
        {reading && perSecond > 0 ? <span>{words.sync.speed(perSecond)}</span> : null}
        {reading && secondsLeft !== null ? <span>{words.sync.left(secondsLeft)}</span> : null}
        {people > 0 ? <span>{words.sync.peopleSoFar(people)}</span> : null}
      </p>
    </div>
  );
}
