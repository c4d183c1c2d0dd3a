import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GuardFinding } from '../../../../shared/contract/tact.ts';
import { useLanguage } from '../../../app/language.tsx';
import { AnotherChannel, LetGoUntil, OfferFirst } from './AskOnceChoices.tsx';
import { NoticeWords } from './NoticeWords.tsx';
import type { NoticeActs } from './use-notice-acts.ts';
import { WhySeen } from './WhySeen.tsx';

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
  const { all } = useLanguage();
  const words = all.manners.notice;
  const { finding, acts, to } = props;
  const [opened, setOpened] = useState<Opened>(null);
  const { guard, severity } = finding;
  return (
    <li data-severity={severity} className="tact-notice">
      <NoticeWords finding={finding} to={to} fileName={props.fileName} />
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
      <WhySeen guard={guard} />
    </li>
  );
}
