import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { NeedRow } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { printable } from '../../../ui/printable.ts';
import { Who } from '../Who.tsx';

/** A need or a gift: whose, in which words, and whether it is so. */
export function NeedLine(props: { need: NeedRow; onSettle: (state: NeedRow['state']) => void }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.manners;
  const { who, text, at, state, evidence } = props.need;
  const name = printable(text);
  const button = (said: string, to: NeedRow['state'], quiet = true): ReactNode => (
    <Button className={quiet ? 'button quiet' : 'button'} aria-label={all.writing.about(said, name)} onPress={() => props.onSettle(to)}>
      {said}
    </Button>
  );
  return (
    <li className="line gesture-line">
      {who ? <Who who={who} /> : <span className="line-name">{words.needs.mine}</span>}
      <span>
        <bdi>{name}</bdi>
        <small className="soft">
          <time dateTime={at}>{formats.date(at)}</time>
          {evidence === '' || evidence === text ? null : (
            <>
              {', '}
              <bdi className="said">{printable(evidence)}</bdi>
            </>
          )}
        </small>
      </span>
      <span className="line-end actions">
        {state === 'proposed' ? button(words.gestures.confirm, 'open', false) : button(words.needs.met, 'met')}
        {button(words.gestures.dismiss, 'dismissed')}
      </span>
    </li>
  );
}
