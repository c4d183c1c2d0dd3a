import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Announcement } from '../../../../shared/contract/tact.ts';
import { ANNOUNCEMENT_STEPS, type AnnouncementStep } from '../../../../shared/domain/tact/announcement-plan.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { Who } from '../Who.tsx';

/** Of each step at first: the wave may be everybody. */
const SHOWN = 10;

type Person = Announcement['steps'][number]['people'][number];

/** Three steps in order; a later one is early while somebody above should hear it from the user. */
export function AnnouncementPlan(props: { announcement: Announcement; onChanged: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.news;
  const { id, news, now, steps } = props.announcement;
  const told = useTell('announcement.told');
  const place = useTell('announcement.place');
  const remove = useTell('announcement.remove');
  const [inFull, setInFull] = useState<readonly AnnouncementStep[]>([]);
  const onSuccess = props.onChanged;
  const error = told.error ?? place.error ?? remove.error;
  const line = (person: Person): ReactNode => (
    <PlanLine
      key={person.who.address}
      person={person}
      onTold={isTold => person.who.personId !== null && told.mutate({ id, personId: person.who.personId, told: isTold }, { onSuccess })}
      onOut={() => person.who.personId !== null && place.mutate({ id, personId: person.who.personId, step: null }, { onSuccess })}
    />
  );
  return (
    <section aria-labelledby={`news-${id}`}>
      <h2 id={`news-${id}`}>
        <bdi>{printable(news)}</bdi>
      </h2>
      {now === null ? <p>{words.everybody}</p> : null}
      {steps.map(({ step, people }) => {
        const shown = inFull.includes(step) ? people : people.slice(0, SHOWN);
        const isEarly = now !== null && ANNOUNCEMENT_STEPS.indexOf(step) > ANNOUNCEMENT_STEPS.indexOf(now);
        return (
          <section key={step} aria-label={words.step(step)}>
            <h3>{words.step(step)}</h3>
            {people.length === 0 ? <p className="soft">{words.none}</p> : null}
            {isEarly && people.length > 0 ? <p className="soft">{words.early}</p> : null}
            <ul className="lines tight">{shown.map(line)}</ul>
            {people.length > shown.length ? (
              <Button className="button quiet" onPress={() => setInFull(before => [...before, step])}>
                {words.more(people.length - shown.length)}
              </Button>
            ) : null}
            {step === 'wave' && !isEarly && people.length > 0 ? (
              <a className="button" href="#/campaigns/new">
                {words.wave}
              </a>
            ) : null}
          </section>
        );
      })}
      {error ? <Problem error={error} /> : null}
      <div className="actions after-lead">
        <Button className="button quiet" onPress={() => remove.mutate({ id }, { onSuccess })}>
          {words.remove}
        </Button>
      </div>
    </section>
  );
}

function PlanLine(props: { person: Person; onTold: (isTold: boolean) => void; onOut: () => void }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.manners.news;
  const { who, toldAt, first } = props.person;
  const name = printable(who.name);
  return (
    <li className="line gesture-line">
      <Who who={who} />
      <span className="soft">{toldAt === null ? (first ? words.first : '') : words.toldOn(formats.day(toldAt))}</span>
      <span className="line-end actions">
        {toldAt === null ? (
          <>
            <Button className="button" aria-label={all.writing.about(words.told, name)} onPress={() => props.onTold(true)}>
              {words.told}
            </Button>
            <Button className="button quiet" aria-label={all.writing.about(words.out, name)} onPress={props.onOut}>
              {words.out}
            </Button>
          </>
        ) : (
          <Button
            className="button quiet"
            aria-label={all.writing.about(all.manners.gestures.takeBack, name)}
            onPress={() => props.onTold(false)}
          >
            {all.manners.gestures.takeBack}
          </Button>
        )}
      </span>
    </li>
  );
}
