import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GestureRow } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { printable } from '../../../ui/printable.ts';
import { Who } from '../Who.tsx';
import { GestureForm } from './GestureForm.tsx';
import type { GestureActs } from './use-gestures.ts';

interface Props {
  readonly gesture: GestureRow;
  readonly acts: GestureActs;
  /** On the page of one person. */
  readonly unnamed?: boolean;
  readonly isActive: boolean;
  readonly isCorrecting: boolean;
  readonly onActive: () => void;
  readonly onCorrect: (isOpen: boolean) => void;
}

/** One gesture: who did what, in which words it was read, and what the user says of it. */
export function GestureLine(props: Props): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.manners.gestures;
  const { gesture, acts, isActive } = props;
  const { who, kind, direction, subject, evidence, at, standing } = gesture;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive && !line.current?.contains(document.activeElement)) line.current?.focus();
  }, [isActive]);
  const name = printable(subject);
  const said = words.title1(kind, direction);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only notes where the keys of the screen are
    <li
      ref={line}
      className={props.unnamed ? 'line gesture-line unnamed' : 'line gesture-line'}
      tabIndex={-1}
      onFocus={props.onActive}
      aria-label={`${said}: ${name}`}
    >
      {props.unnamed ? null : <Who who={who} />}
      <span>
        <b>{said}</b> <bdi>{name}</bdi>
        <small className="soft">
          <time dateTime={at}>{formats.date(at)}</time>
          {evidence === '' || evidence === subject ? null : (
            <>
              {', '}
              <bdi className="said">{printable(evidence)}</bdi>
            </>
          )}
        </small>
      </span>
      <span className="line-end actions">
        {standing === 'proposed' ? (
          <>
            <Button
              className="button"
              aria-label={all.writing.about(words.confirm, name)}
              onPress={() => acts.decide(gesture, 'confirmed')}
            >
              {words.confirm}
            </Button>
            <Button className="button quiet" aria-label={all.writing.about(words.correct, name)} onPress={() => props.onCorrect(true)}>
              {words.correct}
            </Button>
            <Button
              className="button quiet"
              aria-label={all.writing.about(words.dismiss, name)}
              onPress={() => acts.decide(gesture, 'dismissed')}
            >
              {words.dismiss}
            </Button>
          </>
        ) : (
          <Button className="button quiet" aria-label={all.writing.about(words.correct, name)} onPress={() => props.onCorrect(true)}>
            {words.correct}
          </Button>
        )}
      </span>
      {props.isCorrecting ? (
        <GestureForm
          gesture={gesture}
          onSave={change => {
            acts.correct(gesture, change);
            props.onCorrect(false);
          }}
          onClose={() => props.onCorrect(false)}
        />
      ) : null}
    </li>
  );
}
