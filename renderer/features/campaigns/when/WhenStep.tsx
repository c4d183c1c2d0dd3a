import { useEffect, useState, type ReactNode } from 'react';
import type { Campaign, CampaignStatus } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { isStarted } from '../campaign-steps.ts';
import { DryRunDays } from './DryRunDays.tsx';
import { ScheduleFields } from './ScheduleFields.tsx';
import { StartSending } from './StartSending.tsx';

const TYPING_MS = 300;
const isWhole = ({ days, fromHour, toHour }: Campaign['schedule']): boolean => days.length > 0 && toHour > fromHour;

/** When letters may leave, and what that comes to: how many on which day, and the last. */
export function WhenStep(props: { status: CampaignStatus }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns.when;
  const { campaign, recipients } = props.status;
  const [schedule, setSchedule] = useState<Campaign['schedule']>(campaign.schedule);
  const update = useTell('campaign.update');
  const dryRun = useAsk('campaign.dryRun', { campaignId: campaign.id }, { keep: true, enabled: !isStarted(campaign) });
  const settled = useSettled(schedule, TYPING_MS);
  const { mutate } = update;
  useEffect(() => {
    if (isWhole(settled) && JSON.stringify(settled) !== JSON.stringify(campaign.schedule))
      mutate({ campaignId: campaign.id, change: { schedule: settled } });
    // Once for each change of ours, not for the answer that comes back.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [settled, mutate]);
  // Letters started now would leave by what was kept before.
  const isKeeping = update.isPending || JSON.stringify(settled) !== JSON.stringify(schedule);
  const approved = recipients.filter(({ state, deliveryId }) => state === 'approved' && deliveryId === null);
  const unapproved = recipients.filter(({ state }) => state === 'draft').length;
  return (
    <div className="sides">
      <section className="stack" aria-labelledby="when">
        <h2 id="when">{words.title}</h2>
        <ScheduleFields schedule={schedule} onChange={setSchedule} />
        {update.isError ? <Problem error={update.error} /> : null}
      </section>
      {isStarted(campaign) ? null : (
        <section className="stack" aria-labelledby="dry-run" aria-busy={dryRun.isFetching}>
          <h2 id="dry-run">{words.dryRun}</h2>
          {dryRun.isError ? <Problem error={dryRun.error} retry={() => void dryRun.refetch()} /> : null}
          {dryRun.data ? <DryRunDays run={dryRun.data} /> : null}
          {unapproved > 0 && approved.length > 0 ? <p className="soft">{words.unapproved(unapproved)}</p> : null}
          {approved.length === 0 ? (
            <>
              <p>{words.nothing}</p>
              <div className="actions">
                <a className="button go" href={`#/campaigns/${campaign.id}/look`}>
                  {words.toLook}
                </a>
              </div>
            </>
          ) : (
            <StartSending
              campaignId={campaign.id}
              count={new Set(approved.map(({ address }) => address)).size}
              finish={dryRun.data?.finish ?? null}
              isKeeping={isKeeping}
              isDisabled={!isWhole(schedule) || (update.isError && JSON.stringify(settled) !== JSON.stringify(campaign.schedule))}
            />
          )}
        </section>
      )}
    </div>
  );
}
