import type { ReactNode } from 'react';
import type { TodayRow } from '../../../shared/contract/shapes.ts';
import type { ReminderKind } from '../../../shared/domain/agenda/reminder.ts';
import { reminderSentence } from '../../../shared/i18n/reminder-sentence.ts';
import { useLanguage } from '../../app/language.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { horizonMonth } from '../../../shared/i18n/horizon-month.ts';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { Stroke } from '../../ui/Stroke.tsx';
import { useNow } from '../../ui/use-now.ts';
import { CallNumber } from './CallNumber.tsx';

/** Kinds that are about how long it has been: they say by when to write, the others since when. */
const BY_SILENCE: ReadonlySet<ReminderKind> = new Set(['going-quiet', 'overdue', 'reconnect']);

interface Props {
  readonly row: TodayRow;
  readonly starred: boolean;
  readonly isLeaving: boolean;
  readonly children: ReactNode;
}

/** One person to turn to: how the tie holds, why now, what to do about it; the actions are `children`. */
export function TodayCard(props: Props): ReactNode {
  const { all, words, formats } = useLanguage();
  const { row } = props;
  const { person, due, evidence, kind, about } = row;
  const now = useNow();
  const ago = formats.daysAgo(due);
  const by = all.evidence;
  const dueText = (): string => {
    if (!BY_SILENCE.has(kind)) return formats.ago(kind === 'date' ? due : (about.since ?? due));
    if (ago > 0) return by.writeByPassed(formats.day(due));
    return ago === 0 ? by.writeToday : by.writeBy(formats.day(due));
  };
  return (
    <li className="card" data-leaving={props.isLeaving || undefined} inert={props.isLeaving}>
      <span className="card-tie" title={words.band.describe(person.band)}>
        <Stroke band={person.band} />
      </span>
      <div>
        <h3>
          <a href={`#/person/${person.id}`} data-card={person.id}>
            <Name>{person.name}</Name>
          </a>
          {props.starred ? (
            <span className="card-star" role="img" aria-label={all.writing.ties.said.starred}>
              ★
            </span>
          ) : null}
          <small>{all.reminders.kind[kind]}</small>
        </h3>
        <p>
          {row.reason === 'going-quiet' ? (
            <EvidenceText evidence={evidence} />
          ) : (
            <bdi>{printable(reminderSentence(row, all, formats, horizonMonth(formats, now)))}</bdi>
          )}
        </p>
        <p className="card-do">
          {all.reminders.suggestion[row.suggestion]}{' '}
          {row.suggestion === 'call' ? <CallNumber personId={person.id} name={person.name} /> : null}
        </p>
      </div>
      <div className="card-next">
        <time className="due" dateTime={due} title={formats.date(due)}>
          {dueText()}
        </time>
        {props.children}
      </div>
    </li>
  );
}
