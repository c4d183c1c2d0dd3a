import type { ReactNode } from 'react';
import type { Campaign } from '../../../shared/contract/writing.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { stepOf } from './campaign-steps.ts';

/** Every campaign, the newest first. */
export function CampaignsScreen(): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns;
  const campaigns = useAsk('campaign.list', {});
  const rows = campaigns.data?.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)) ?? [];
  const start = (
    <a className="button go" href="#/campaigns/new">
      {words.new}
    </a>
  );
  return (
    <div className="writing">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {campaigns.isError ? <Problem error={campaigns.error} retry={() => void campaigns.refetch()} /> : null}
      {campaigns.isSuccess && rows.length === 0 ? (
        <Empty title={words.empty} more={words.emptyMore}>
          {start}
        </Empty>
      ) : null}
      {rows.length > 0 ? (
        <>
          <div className="actions after-lead">{start}</div>
          <ul className="lines">
            {rows.map(campaign => (
              <li key={campaign.id}>
                <CampaignLine campaign={campaign} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function CampaignLine(props: { campaign: Campaign }): ReactNode {
  const { all, formats } = useLanguage();
  const { campaign } = props;
  return (
    <a href={`#/campaigns/${campaign.id}/${stepOf(campaign)}`} className="line">
      <span className="line-name">
        <Name>{campaign.name}</Name>
      </span>
      <span className="soft">
        {all.campaigns.kind(campaign.kind)} · {all.writing.campaigns.people(campaign.recipients)}
      </span>
      <span className="soft">{all.campaigns.state(campaign.state)}</span>
      <time className="line-end soft" dateTime={campaign.createdAt}>
        {formats.shortDay(campaign.createdAt)}
      </time>
    </a>
  );
}
