import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Circle } from '../../../shared/contract/writing.ts';
import type { MarkedPerson } from '../../../shared/contract/marks.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { offerBack } from '../outbox/undo-offer.ts';
import { viewState } from '../people/view-state.ts';
import { ColourDot } from './ColourDot.tsx';

/** One circle: why it is, how it is kept, who is in it. */
export function CircleLine(props: { circle: Circle; members: readonly MarkedPerson[]; onChange: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties;
  const { circle, members } = props;
  const name = printable(circle.name);
  const remove = useTell('circle.remove');
  const save = useTell('circle.save');
  const mark = useTell('marks.setMany');
  const { cadence, register, language } = circle;
  const facts = [
    all.campaigns.space(circle.space),
    cadence === null ? words.circles.ownRhythm : words.circles.rhythmOf(cadence.idealDays, cadence.maxDays),
    ...(register === null ? [] : [all.templates.register(register)]),
    ...(language === null ? [] : [all.templates.language(language)]),
  ];
  const putBack = async (): Promise<void> => {
    const again = await save.mutateAsync({ ...circle, id: null });
    if (members.length > 0) {
      await mark.mutateAsync({ changes: members.map(({ personId }) => ({ personId, marks: { circleId: again.id } })) });
    }
  };
  return (
    <li className="line">
      <span className="line-name circle-name">
        <ColourDot colour={circle.colour} />
        <span>
          <Name>{circle.name}</Name>
          <small className="soft circle-facts">
            {members.length === 0 ? (
              words.circles.nobody
            ) : (
              <a href="#/people" onClick={() => Object.assign(viewState, { circle: circle.id, tag: null, search: '' })}>
                {words.people(members.length)}
              </a>
            )}
          </small>
        </span>
      </span>
      <span className="soft">
        {circle.purpose === '' ? null : <Name className="said">{circle.purpose}</Name>}
        <span className="circle-facts">{facts.join(' · ')}</span>
      </span>
      <span className="line-end actions">
        <Button className="button quiet" aria-label={all.writing.about(words.circles.change, name)} onPress={props.onChange}>
          {words.circles.change}
        </Button>
        <Button
          className="button quiet"
          aria-label={all.writing.about(words.circles.remove, name)}
          isPending={remove.isPending}
          onPress={() => remove.mutate({ circleId: circle.id }, { onSuccess: () => offerBack(words.circles.removed(name), putBack) })}
        >
          {words.circles.remove}
        </Button>
      </span>
      {remove.isError ? <Problem error={remove.error} /> : null}
    </li>
  );
}
