import type { ReactNode } from 'react';
import type { PersonPage } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { Stroke } from '../../ui/Stroke.tsx';
import { horizonMonth } from '../../../shared/i18n/horizon-month.ts';
import { useNow } from '../../ui/use-now.ts';

/** How the tie holds, contact this year, days since you exchanged: never mixed, each with what it rests on. */
export function ThreeNumbers(props: { person: PersonPage }): ReactNode {
  const { all, words, formats } = useLanguage();
  const now = useNow();
  const { person } = props;
  const { evidence, band } = person;
  const since = evidence.twoWayDays === null ? null : Math.round(evidence.twoWayDays);
  return (
    <dl className="three">
      <div>
        <dt title={words.person.healthOutOf}>
          <Stroke band={band} silent /> {words.person.health(band)}
        </dt>
        <dd className="figure" title={words.person.healthOutOf}>
          {person.health}
        </dd>
        <dd>{band === 'resting' ? words.band.describe(band) : all.evidence.risk(evidence.risk, horizonMonth(formats, now))}</dd>
      </div>
      <div>
        <dt>{words.person.contactYear}</dt>
        <dd className="figure">{words.person.days(evidence.contactDaysYear)}</dd>
        <dd>{words.person.contactYearBefore(evidence.contactDaysYearBefore)}</dd>
      </div>
      <div>
        <dt>{since === null ? words.person.neverTwoWay : words.person.sinceTwoWay}</dt>
        <dd className="figure">{since === null ? words.person.never : since === 0 ? words.person.todayValue : words.person.days(since)}</dd>
        <dd>{words.person.lettersBoth(person.received, person.sent)}</dd>
      </div>
    </dl>
  );
}
