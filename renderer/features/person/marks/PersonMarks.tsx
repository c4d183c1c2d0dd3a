import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { CircleCost } from '../../insights/CircleCost.tsx';
import { CircleMark } from './CircleMark.tsx';
import { MannerMark } from './MannerMark.tsx';
import { MattersMark } from './MattersMark.tsx';
import { NameMark } from './NameMark.tsx';
import { RestMark } from './RestMark.tsx';
import { SensitiveMark } from './SensitiveMark.tsx';
import { TagMarks } from './TagMarks.tsx';
import { useMarks } from './use-marks.ts';

/** What the user says of this person: each is said in place, kept at once, and may be undone. */
export function PersonMarks(props: { person: PersonPage }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties;
  const { person } = props;
  const said = useMarks(person.id, person.name);
  const { marks, say } = said;
  return (
    <section aria-labelledby="marks" className="marks">
      <h2 id="marks">{words.marks.title}</h2>
      {said.error ? <Problem error={said.error} /> : null}
      {marks ? (
        <>
          <div className="actions">
            <ToggleButton
              className="button mark-toggle"
              aria-describedby="star-more"
              isSelected={marks.starred}
              onChange={starred => say({ starred }, starred ? words.said.starred : words.said.unstarred)}
            >
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <path d="M7 1.2l1.8 3.7 4 .5-2.9 2.8.7 4L7 10.3l-3.6 1.9.7-4L1.2 5.4l4-.5z" />
              </svg>
              {words.marks.star}
            </ToggleButton>
            <span id="star-more" className="unseen">
              {words.marks.starMore}
            </span>
            <RestMark marks={marks} say={say} />
          </div>
          <div className="mark-rows">
            <MattersMark key={marks.matters ?? ''} marks={marks} say={say} />
            <CircleMark marks={marks} say={say} />
            {marks.circleId === null ? null : <CircleCost personId={person.id} circleId={marks.circleId} />}
            <TagMarks marks={marks} say={say} />
            <NameMark key={person.name} name={person.name} marks={marks} say={say} />
            <MannerMark person={person} marks={marks} say={say} />
            <SensitiveMark person={person} marks={marks} say={say} />
          </div>
        </>
      ) : null}
    </section>
  );
}
