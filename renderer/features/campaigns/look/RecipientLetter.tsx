import { Fragment, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { GuardFinding } from '../../../../shared/contract/tact.ts';
import type { Campaign, Recipient } from '../../../../shared/contract/writing.ts';
import type { GuardDecision } from '../../../../shared/domain/tact/guard-decision.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { Findings, isHeld } from '../../../ui/Findings.tsx';
import { Name } from '../../../ui/Name.tsx';
import { Paper } from '../../../ui/Paper.tsx';
import { printable } from '../../../ui/printable.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { LetterEdit } from './LetterEdit.tsx';
import { LetterNotices } from './LetterNotices.tsx';
import { PersonalLine } from './PersonalLine.tsx';

interface Props {
  readonly campaign: Campaign;
  readonly recipient: Recipient;
  readonly notices: readonly GuardFinding[];
  /** A question is open, about this letter or about the whole wave. */
  readonly isAsked: boolean;
  readonly onSettle: (finding: GuardFinding, decision: GuardDecision) => void;
  readonly isFixed: boolean;
  readonly onApproved: () => void;
}

/** One recipient's letter, with all that is wrong or risky above it. */
export function RecipientLetter(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns.look;
  const { campaign, recipient, isFixed } = props;
  const campaignId = campaign.id;
  const { personId } = recipient;
  const [editing, setEditing] = useState(false);
  const approve = useTell('campaign.approve');
  const test = useTell('campaign.testSend');
  const failed = [approve, test].find(({ isError }) => isError);
  return (
    <section className="stack recipient" aria-label={recipient.name}>
      <header>
        <h2>
          <a href={`#/person/${personId}`}>
            <Name>{recipient.name}</Name>
          </a>
        </h2>
        <p className="soft">
          <Name>{recipient.address}</Name>
          {recipient.edited ? ` · ${words.edited}` : ''}
        </p>
      </header>
      <Findings findings={recipient.findings} quiet />
      {isFixed || editing ? null : (
        <LetterNotices
          notices={props.notices}
          to={recipient.name}
          files={campaign.attachments}
          onChange={() => setEditing(true)}
          onSettle={props.onSettle}
        />
      )}
      {editing ? (
        <LetterEdit campaignId={campaignId} recipient={recipient} onClose={() => setEditing(false)} />
      ) : (
        <>
          <Paper subject={recipient.subject} text={recipient.text} />
          {campaign.attachments.length > 0 ? (
            <p className="soft">
              {all.writing.files.title} <bdi>{campaign.attachments.map(({ name }) => printable(name)).join(', ')}</bdi>
            </p>
          ) : null}
          {recipient.followUps?.map(({ subject, text }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- their place is what they are
            <Fragment key={index}>
              <h3 className="then">{all.writing.follow.later(index + 2, campaign.followUps?.[index]?.afterDays ?? 0)}</h3>
              <Paper subject={subject} text={text} />
            </Fragment>
          ))}
          {failed ? <Problem error={failed.error} /> : null}
          {isFixed ? null : (
            <>
              <div className="actions">
                {recipient.approved ? (
                  <span className="approved">{words.approved}</span>
                ) : (
                  <Button
                    className="button go"
                    isDisabled={isHeld(recipient.findings) || props.isAsked}
                    isPending={approve.isPending}
                    onPress={() => approve.mutate({ campaignId, personIds: [personId], seen: [personId] }, { onSuccess: props.onApproved })}
                  >
                    {words.approve}
                  </Button>
                )}
                <Button className="button" onPress={() => setEditing(true)}>
                  {words.edit}
                </Button>
                <Button className="button quiet" isPending={test.isPending} onPress={() => test.mutate({ campaignId, personId })}>
                  {words.test}
                </Button>
                <small className="soft" role="status">
                  {test.isSuccess ? words.tested : ''}
                </small>
              </div>
              <PersonalLine campaignId={campaignId} recipient={recipient} />
            </>
          )}
        </>
      )}
    </section>
  );
}
