import { useEffect, useState, type ReactNode } from 'react';
import type { Audience, Campaign } from '../../../../shared/contract/writing.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk, useTell } from '../../../transport/ask.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { isStarted } from '../campaign-steps.ts';
import { AudienceFilters } from './AudienceFilters.tsx';
import { ExcludedList } from './ExcludedList.tsx';
import { IncludedList } from './IncludedList.tsx';
import { PersonPicker } from './PersonPicker.tsx';

const TYPING_MS = 250;

/** Who gets a letter, who does not and why; both lists follow each change. */
export function WhoStep(props: { campaign: Campaign }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns;
  const { campaign } = props;
  const [audience, setAudience] = useState<Audience>(campaign.audience);
  const update = useTell('campaign.update');
  const report = useAsk('campaign.audience', { campaignId: campaign.id }, { keep: true });
  const fixed = isStarted(campaign);
  const settled = useSettled(audience, TYPING_MS);
  const { mutate } = update;
  useEffect(() => {
    if (JSON.stringify(settled) !== JSON.stringify(campaign.audience)) mutate({ campaignId: campaign.id, change: { audience: settled } });
    // Once for each change of ours, not for the answer that comes back.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [settled, mutate]);
  const change = (part: Partial<Audience>): void => setAudience(now => ({ ...now, ...part }));
  const without = (ids: readonly number[], id: number): number[] => ids.filter(one => one !== id);
  return (
    <div className="sides">
      <section className="stack" aria-labelledby="who">
        <h2 id="who">{words.who.title}</h2>
        <AudienceFilters audience={audience} isDisabled={fixed} onChange={change} />
        {fixed ? null : (
          <PersonPicker
            chosen={audience.personIds}
            onPick={id => change({ personIds: [...without(audience.personIds, id), id], withoutIds: without(audience.withoutIds, id) })}
          />
        )}
        {update.isError ? <Problem error={update.error} /> : null}
      </section>
      <section className="stack" aria-busy={update.isPending || report.isFetching}>
        {report.isError ? <Problem error={report.error} retry={() => void report.refetch()} /> : null}
        {report.data ? (
          <>
            <IncludedList
              rows={report.data.included}
              onTakeOut={
                fixed
                  ? null
                  : id =>
                      change({
                        personIds: without(audience.personIds, id),
                        liftedIds: without(audience.liftedIds, id),
                        withoutIds: [...without(audience.withoutIds, id), id],
                      })
              }
            />
            <ExcludedList
              rows={report.data.excluded}
              withoutIds={audience.withoutIds}
              onLift={fixed ? null : id => change({ liftedIds: [...without(audience.liftedIds, id), id] })}
              onPutBack={fixed ? null : id => change({ withoutIds: without(audience.withoutIds, id) })}
            />
            {report.data.included.length > 0 ? (
              <div className="actions">
                <a className="button go" href={`#/campaigns/${campaign.id}/what`}>
                  {words.next.who}
                </a>
              </div>
            ) : null}
          </>
        ) : null}
      </section>
    </div>
  );
}
