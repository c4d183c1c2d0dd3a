import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Announcement } from '../../../../shared/contract/tact.ts';
import type { AnnouncementStep } from '../../../../shared/domain/tact/announcement-plan.ts';
import { AskFirst } from '../../../app/AskFirst.tsx';
import { useLanguage } from '../../../app/language.tsx';
import { Fold } from '../../../ui/Fold.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { PickPerson } from '../PickPerson.tsx';
import { PlanLine } from './PlanLine.tsx';
import { usePlan } from './use-plan.ts';

/** Of each step at first: the wave may be everybody. */
const SHOWN = 10;

type Step = Announcement['steps'][number];

/** Whether somebody in an earlier step should hear it first and does not know. */
const isEarly = (steps: readonly Step[], step: Step): boolean =>
  steps.slice(0, steps.indexOf(step)).some(({ people }) => people.some(({ first, toldAt }) => first && toldAt === null));

/** Three steps in order; a later one is early while somebody above should hear it from the user. */
export function AnnouncementPlan(props: { announcement: Announcement; onChanged: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.news;
  const { id, news, now, steps } = props.announcement;
  const acts = usePlan(id, props.onChanged);
  const [inFull, setInFull] = useState<readonly AnnouncementStep[]>([]);
  const everybody = steps.flatMap(({ people }) => people);
  const known = everybody.filter(({ toldAt }) => toldAt !== null).length;
  return (
    <section aria-labelledby={`news-${id}`} className="plan">
      <h2 id={`news-${id}`}>
        <bdi>{printable(news)}</bdi>
      </h2>
      <p className="soft">{now === null ? words.everybody : words.known(known, everybody.length)}</p>
      <p className="unseen" role="status">
        {acts.moved ? words.moved(acts.moved.name, words.step(acts.moved.to)) : ''}
      </p>
      {steps.map(each => {
        const { step, people } = each;
        const isFull = inFull.includes(step) || acts.moved?.to === step;
        const shown = isFull ? people : people.slice(0, SHOWN);
        const early = isEarly(steps, each);
        return (
          <section key={step} aria-label={words.step(step)} aria-current={step === now ? 'step' : undefined}>
            <h3>{words.step(step)}</h3>
            {people.length === 0 ? <p className="soft">{words.none}</p> : null}
            {early && people.length > 0 ? <p className="soft">{words.early}</p> : null}
            <ul className="lines tight">
              {shown.map(person => (
                <PlanLine
                  key={person.who.address}
                  person={person}
                  step={step}
                  acts={acts}
                  isMoved={acts.moved !== null && acts.moved.personId === person.who.personId}
                />
              ))}
            </ul>
            {people.length > shown.length ? (
              <Button className="button quiet" onPress={() => setInFull(before => [...before, step])}>
                {words.more(people.length - shown.length)}
              </Button>
            ) : null}
            {step === 'wave' && !early && people.some(({ toldAt }) => toldAt === null) ? (
              <a className="button" href={`#/campaigns/new/${id}`}>
                {words.wave}
              </a>
            ) : null}
          </section>
        );
      })}
      <Fold title={words.add} level={3}>
        <PickPerson label={words.add} value={null} onChange={row => row && acts.move(row.id, printable(row.name), 'mail')} />
      </Fold>
      {acts.error ? <Problem error={acts.error} /> : null}
      <div className="actions after-lead">
        <AskFirst
          action={words.remove}
          title={all.writing.templates.removeTitle(printable(news))}
          body={words.removeBody}
          onConfirm={acts.remove}
        />
      </div>
    </section>
  );
}
