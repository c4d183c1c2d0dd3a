import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Output } from '../../../../shared/contract/methods.ts';
import { useLanguage } from '../../../app/language.tsx';
import { printable } from '../../../ui/printable.ts';
import { Who } from '../Who.tsx';

type Decision = Output<'draft.decisions'>[number];

const SHOWN = 10;

/** What was pointed at in one's letters and what became of it, the newest first; `unnamed` on the page of one person. */
export function Decisions(props: { decisions: readonly Decision[]; unnamed?: boolean }): ReactNode {
  const { all } = useLanguage();
  const [inFull, setInFull] = useState(false);
  const { decisions } = props;
  const shown = inFull ? decisions : decisions.slice(0, SHOWN);
  return (
    <>
      <ul className="lines tight">
        {shown.map(decision => (
          <DecisionLine key={decision.id} decision={decision} unnamed={props.unnamed ?? false} />
        ))}
      </ul>
      {decisions.length > shown.length ? (
        <Button className="button quiet" onPress={() => setInFull(true)}>
          {all.decided.more(decisions.length - shown.length)}
        </Button>
      ) : null}
    </>
  );
}

function DecisionLine({ decision: said, unnamed }: { decision: Decision; unnamed: boolean }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.decided;
  const { guard, decision, to, about, evidence, at } = said;
  return (
    <li className={unnamed ? 'line gesture-line unnamed' : 'line gesture-line'}>
      {unnamed ? null : <Who who={to} />}
      <span>
        <b>{all.tact.guard(guard)}.</b> {words.decision(decision)}{' '}
        {about === null || about.address === to.address ? null : <bdi>{words.about(printable(about.name))}</bdi>}
        <small className="soft">
          <time dateTime={at}>{formats.date(at)}</time>
          {evidence === '' ? null : (
            <>
              {', '}
              <bdi className="said">{printable(evidence)}</bdi>
            </>
          )}
        </small>
      </span>
    </li>
  );
}
