import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ConversationRow } from '../../../shared/contract/conversations.ts';
import { useLanguage } from '../../app/language.tsx';
import { Name } from '../../ui/Name.tsx';
import { LetterAsked } from './LetterAsked.tsx';
import { namesOf } from './use-answers.ts';

interface Props {
  readonly row: ConversationRow;
  readonly isOpen: boolean;
  /** On the page of one person their name stands above already. */
  readonly unnamed?: boolean;
  /** The keys are here. */
  readonly isActive?: boolean;
  readonly onActive?: () => void;
  readonly onRead: () => void;
  readonly onTick: () => void;
}

/** One open conversation: with whom, since when, whether something was asked; to be read again or ticked. */
export function AwaitingLine(props: Props): ReactNode {
  const { all, words, formats } = useLanguage();
  const { awaiting } = words.who;
  const { row, isOpen, isActive } = props;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive && !line.current?.contains(document.activeElement)) line.current?.focus();
  }, [isActive]);
  const names = namesOf(row);
  const asked = all.conversations.asked(row);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only notes where the keys of the screen are
    <li ref={line} className="line answer-line" tabIndex={props.onActive ? -1 : undefined} onFocus={props.onActive} aria-label={names}>
      {props.unnamed ? null : (
        <span className="line-name">
          {row.people.map(({ personId, name }, index) => (
            <span key={personId}>
              {index > 0 ? ', ' : ''}
              <a href={`#/person/${personId}`} className="line-name">
                <Name>{name}</Name>
              </a>
            </span>
          ))}
        </span>
      )}
      <span className="answer-since">
        {props.unnamed ? <em>{row.awaiting === 'me' ? awaiting.me : awaiting.them}</em> : null}{' '}
        <time dateTime={row.since} title={formats.date(row.since)}>
          {awaiting.since(formats.day(row.since))}
        </time>
        <small className="soft">
          {asked}
          {row.letters > 1 ? `, ${awaiting.letters(row.letters)}` : ''}
        </small>
      </span>
      <span className="line-end actions">
        {props.unnamed || row.awaiting === 'them' || row.ticked !== null ? null : (
          <a className="button" href={`#/write/${row.people[0]?.personId ?? 0}`} aria-label={all.writing.writeTo(names)}>
            {all.writing.write}
          </a>
        )}
        <Button
          className="button quiet"
          aria-expanded={isOpen}
          aria-label={all.writing.about(isOpen ? awaiting.close : awaiting.read, names)}
          onPress={props.onRead}
        >
          {isOpen ? awaiting.close : awaiting.read}
        </Button>
        <Button
          className="button quiet"
          aria-label={all.writing.about(row.ticked === null ? awaiting.tick : awaiting.untick, names)}
          onPress={props.onTick}
        >
          {row.ticked === null ? awaiting.tick : awaiting.untick}
        </Button>
      </span>
      {isOpen ? <LetterAsked id={row.id} /> : null}
    </li>
  );
}
