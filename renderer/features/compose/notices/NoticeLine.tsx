import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GuardFinding } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { printable } from '../../../ui/printable.ts';
import { UsualBeside } from './UsualBeside.tsx';
import { AnotherChannel, LetGoUntil, OfferFirst } from './AskOnceChoices.tsx';
import type { NoticeActs } from './use-notice-acts.ts';

interface Props {
  readonly finding: GuardFinding;
  readonly personId: number;
  readonly to: string;
  readonly fileName: string | null;
  readonly acts: NoticeActs;
}

type Opened = 'offer-first' | 'other-channel' | 'let-go-until' | null;

/** One thing noticed: what, in which words, what may be done, and why it was seen. */
export function NoticeLine(props: Props): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.manners.notice;
  const { finding, acts, to } = props;
  const [opened, setOpened] = useState<Opened>(null);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const { message, evidence, guard, severity } = finding;
  const isQuoted = evidence !== '' && message.code !== 'much-longer' && message.code !== 'asked-before' && message.code !== 'only-asks';
  return (
    <li data-severity={severity} className="tact-notice">
      <p>
        <bdi>{printable(all.tact.finding(message, { to: printable(to), day: at => formats.day(at) }))}</bdi>
        {props.fileName === null ? null : <small className="soft"> {words.inFile(printable(props.fileName))}</small>}
      </p>
      <UsualBeside finding={finding} />
      {isQuoted && !message.code.startsWith('other-') ? (
        <blockquote>
          <bdi>{printable(evidence)}</bdi>
        </blockquote>
      ) : null}
      <div className="notice-choices">
        {finding.choices.map(decision => {
          const opens = decision === 'offer-first' || decision === 'other-channel' || decision === 'let-go-until' ? decision : null;
          return (
            <Button
              key={decision}
              className="button small"
              {...(opens === null ? {} : { 'aria-expanded': opened === opens })}
              onPress={() => {
                if (opens === null) acts.act(finding, decision);
                else setOpened(now => (now === opens ? null : opens));
              }}
            >
              {severity === 'notice' && decision === 'anyway' ? words.dismiss : words.decision(decision)}
            </Button>
          );
        })}
      </div>
      {opened === 'offer-first' ? <OfferFirst needs={finding.offers} onOffer={need => acts.offer(finding, need)} /> : null}
      {opened === 'other-channel' ? <AnotherChannel personId={props.personId} onTaken={() => acts.act(finding, 'other-channel')} /> : null}
      {opened === 'let-go-until' ? <LetGoUntil onLetGo={until => acts.letGo(finding, until)} /> : null}
      <Button className="why-seen" aria-expanded={isWhyOpen} onPress={() => setWhyOpen(now => !now)}>
        {words.why}
      </Button>
      {isWhyOpen ? (
        <small className="soft why-words">
          <b>{all.tact.guard(guard)}.</b> {all.tact.looksAt(guard)} <a href="#/tact">{words.toSettings}</a>
        </small>
      ) : null}
    </li>
  );
}
