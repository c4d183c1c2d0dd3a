import type { ReactNode } from 'react';
import type { TodayRow } from '../../../shared/contract/shapes.ts';
import { reminderSentence } from '../../../shared/i18n/reminder-sentence.ts';
import { useLanguage } from '../../app/language.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Name } from '../../ui/Name.tsx';
import { horizonMonth } from '../../../shared/i18n/horizon-month.ts';
import { printable } from '../../ui/printable.ts';
import { Stroke } from '../../ui/Stroke.tsx';
import { useNow } from '../../ui/use-now.ts';

/** One person to write to: how the tie holds, why now, by when. */
export function TodayCard(props: { row: TodayRow; first: boolean }): ReactNode {
  const { all, words, formats } = useLanguage();
  const { person, due, evidence, reason } = props.row;
  const now = useNow();
  const href = `#/person/${person.id}`;
  const ago = formats.daysAgo(due);
  const by = all.evidence;
  const dueText = ago > 0 ? by.writeByPassed(formats.day(due)) : ago === 0 ? by.writeToday : by.writeBy(formats.day(due));
  return (
    <li className="card">
      <span className="card-tie" title={words.band.describe(person.band)}>
        <Stroke band={person.band} />
      </span>
      <div>
        <h3>
          <a href={href}>
            <Name>{person.name}</Name>
          </a>
          <small>{words.band.name(person.band)}</small>
        </h3>
        <p>
          {reason === 'going-quiet' ? (
            <EvidenceText evidence={evidence} />
          ) : (
            <bdi>{printable(reminderSentence(row, all, formats, horizonMonth(formats, now)))}</bdi>
          )}
        </p>
      </div>
      <div className="card-next">
        <time className="due" dateTime={due} title={formats.date(due)}>
          {dueText}
        </time>
        <a
          className={props.first ? 'button go' : 'button'}
          href={`#/write/${person.id}`}
          aria-label={all.writing.writeTo(printable(person.name))}
        >
          {all.writing.write}
        </a>
      </div>
    </li>
  );
}
