import { useMemo, useState, type ReactNode } from 'react';
import type { Campaign } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { isHeld } from '../../../ui/Findings.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { isStarted } from '../campaign-steps.ts';
import { ApproveAll } from './ApproveAll.tsx';
import { LetterList } from './LetterList.tsx';
import { RecipientLetter } from './RecipientLetter.tsx';
import { useCampaignNotices } from './use-campaign-notices.ts';
import { WaveQuestion } from './WaveQuestion.tsx';

/** Every letter as it will be read, the riskiest first; none goes that was not approved here. */
export function LookStep(props: { campaign: Campaign }): ReactNode {
  const { all, words: window } = useLanguage();
  const words = all.writing.campaigns.look;
  const { campaign } = props;
  const preview = useAsk('campaign.preview', { campaignId: campaign.id }, { keep: true });
  const [chosen, setChosen] = useState<number | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set());
  const recipients = useMemo(() => preview.data?.recipients.toSorted((a, b) => b.risk - a.risk) ?? [], [preview.data]);
  const notices = useCampaignNotices(campaign, recipients);
  const current = recipients.find(({ personId }) => personId === chosen) ?? recipients[0];
  // Opened is seen: its findings stand above its text.
  const read: ReadonlySet<number> = new Set(current ? [...seen, current.personId] : seen);
  const show = (personId: number): void => {
    setSeen(read);
    setChosen(personId);
  };

  if (preview.isError) return <Problem error={preview.error} retry={() => void preview.refetch()} />;
  if (!preview.data) {
    return (
      <p className="lead" aria-busy="true">
        {window.host.loading}
      </p>
    );
  }
  if (!current) {
    return (
      <Empty title={words.nobody}>
        <a className="button go" href={`#/campaigns/${campaign.id}/who`}>
          {words.toWho}
        </a>
      </Empty>
    );
  }
  const approved = recipients.filter(recipient => recipient.approved).length;
  const held = recipients.filter(({ findings }) => isHeld(findings)).length;
  const asked = recipients.filter(notices.isAsked).length;
  const { wave } = notices;
  const isOver = campaign.state === 'cancelled';
  return (
    <>
      <h2>{words.title}</h2>
      <p className="lead" role="status">
        {words.lead(recipients.length, approved)} {held > 0 ? words.held(held) : null} {asked > 0 && !isOver ? words.asked(asked) : null}
      </p>
      {isOver || wave === null ? null : (
        <WaveQuestion
          campaignId={campaign.id}
          finding={wave.finding}
          onAnyway={() => notices.settle(wave.recipient, wave.finding, 'anyway')}
        />
      )}
      {notices.error ? <Problem error={notices.error} /> : null}
      {isOver ? null : (
        <ApproveAll
          campaignId={campaign.id}
          recipients={wave === null ? recipients.filter(recipient => !notices.isAsked(recipient)) : recipients.filter(one => one.approved)}
          lookFirst={preview.data.lookFirst}
          seen={read}
          onShow={show}
        />
      )}
      <div className="sides look">
        <LetterList recipients={recipients} isAsked={notices.isAsked} chosen={current.personId} onChoose={show} />
        <RecipientLetter
          key={current.personId}
          campaign={campaign}
          recipient={current}
          notices={isOver ? [] : notices.of(current)}
          isAsked={wave !== null || notices.isAsked(current)}
          onSettle={(finding, decision) => notices.settle(current, finding, decision)}
          isFixed={isOver || (isStarted(campaign) && current.approved)}
          onApproved={() => {
            const next = recipients.find(({ personId, approved: done }) => !done && personId !== current.personId);
            if (next) show(next.personId);
          }}
        />
      </div>
    </>
  );
}
