import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Announcement } from '../../../../shared/contract/tact.ts';
import { ANNOUNCEMENT_STEPS, type AnnouncementStep } from '../../../../shared/domain/tact/announcement-plan.ts';
import { useLanguage } from '../../../app/language.tsx';
import { Check } from '../../../ui/Check.tsx';
import { printable } from '../../../ui/printable.ts';
import { Who } from '../Who.tsx';
import type { PlanActs } from './use-plan.ts';

type Person = Announcement['steps'][number]['people'][number];

interface Props {
  readonly person: Person;
  readonly step: AnnouncementStep;
  readonly acts: PlanActs;
  /** They were moved here a moment ago: the keys go on from there. */
  readonly isMoved: boolean;
}

/** Somebody in the plan: whether they know, whether they should hear it first, and the way to another step. */
export function PlanLine({ person, step, acts, isMoved }: Props): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.manners.news;
  const { who, toldAt, first } = person;
  const { personId } = who;
  const name = printable(who.name);
  const about = (what: string): string => all.writing.about(what, name);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isMoved) line.current?.focus();
  }, [isMoved]);
  const at = ANNOUNCEMENT_STEPS.indexOf(step);
  const [earlier, later] = [ANNOUNCEMENT_STEPS[at - 1], ANNOUNCEMENT_STEPS[at + 1]];
  if (personId === null) {
    return (
      <li className="line gesture-line">
        <Who who={who} />
      </li>
    );
  }
  if (toldAt !== null) {
    return (
      <li ref={line} tabIndex={-1} className="line gesture-line" aria-label={`${name}, ${words.step(step)}`}>
        <Who who={who} />
        <span className="soft">{words.toldOn(formats.day(toldAt))}</span>
        <span className="line-end actions">
          <Button
            className="button quiet small"
            aria-label={about(all.manners.gestures.takeBack)}
            onPress={() => acts.told(personId, false)}
          >
            {all.manners.gestures.takeBack}
          </Button>
        </span>
      </li>
    );
  }
  return (
    <li ref={line} tabIndex={-1} className="line gesture-line" aria-label={`${name}, ${words.step(step)}`}>
      <Who who={who} />
      <span className="soft">
        <Check isSelected={first} onChange={isFirst => acts.first(personId, isFirst)}>
          <span>
            {words.first}
            <span className="unseen"> ({name})</span>
          </span>
        </Check>
      </span>
      <span className="line-end actions plan-acts">
        {step === 'mail' ? (
          <a className="button small" href={`#/write/${personId}/my-news`} aria-label={about(words.write)}>
            {words.write}
          </a>
        ) : null}
        <Button className="button small" aria-label={about(words.told)} onPress={() => acts.told(personId, true)}>
          {words.told}
        </Button>
        {earlier ? (
          <Button className="button quiet small" aria-label={about(words.earlier)} onPress={() => acts.move(personId, name, earlier)}>
            {words.earlier}
          </Button>
        ) : null}
        {later ? (
          <Button className="button quiet small" aria-label={about(words.later)} onPress={() => acts.move(personId, name, later)}>
            {words.later}
          </Button>
        ) : null}
        <Button className="button quiet small" aria-label={about(words.out)} onPress={() => acts.leaveOut(personId)}>
          {words.out}
        </Button>
      </span>
    </li>
  );
}
