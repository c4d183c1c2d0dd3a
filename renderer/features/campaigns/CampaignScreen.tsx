import type { ReactNode } from 'react';
import type { CampaignStatus } from '../../../shared/contract/writing.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { failureOf } from '../../transport/call-failure.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Board } from './board/Board.tsx';
import { CAMPAIGN_STEPS, isStarted, stepOf, type CampaignStep } from './campaign-steps.ts';
import { LookStep } from './look/LookStep.tsx';
import { WhatStep } from './WhatStep.tsx';
import { WhenStep } from './when/WhenStep.tsx';
import { WhoStep } from './who/WhoStep.tsx';

function bodyOf(step: CampaignStep, status: CampaignStatus): ReactNode {
  const { campaign } = status;
  switch (step) {
    case 'who':
      return <WhoStep campaign={campaign} />;
    case 'what':
      return <WhatStep campaign={campaign} />;
    case 'look':
      return <LookStep campaign={campaign} />;
    case 'when':
      return <WhenStep status={status} />;
    case 'board':
      return <Board status={status} />;
    default:
      return step satisfies never;
  }
}

/** One campaign: who, what, a look at each letter, when, and what became of them. */
export function CampaignScreen(props: { id: string; step: CampaignStep | null }): ReactNode {
  const { all, words } = useLanguage();
  const status = useAsk('campaign.status', { campaignId: props.id });
  if (status.isError) {
    if (failureOf(status.error).code !== 'campaign-unknown') return <Problem error={status.error} retry={() => void status.refetch()} />;
    return (
      <Empty title={all.writing.campaigns.unknown}>
        <a className="button" href="#/campaigns">
          {all.writing.campaigns.back}
        </a>
      </Empty>
    );
  }
  if (!status.data) {
    return (
      <p className="lead" aria-busy="true">
        {words.host.loading}
      </p>
    );
  }
  const { campaign } = status.data;
  const step = props.step ?? stepOf(campaign);
  return (
    <div className="writing wide">
      <p className="crumb">
        <a href="#/campaigns">{all.writing.campaigns.back}</a>
        <span>{all.campaigns.kind(campaign.kind)}</span>
        <span>{all.campaigns.space(campaign.space)}</span>
        <span>{all.campaigns.state(campaign.state)}</span>
      </p>
      <h1>
        <Name>{campaign.name}</Name>
      </h1>
      <nav className="steps" aria-label={all.writing.campaigns.stepsLabel}>
        <ol>
          {CAMPAIGN_STEPS.map(id => (
            <li key={id}>
              <a href={`#/campaigns/${campaign.id}/${id}`} aria-current={id === step ? 'step' : undefined}>
                {all.writing.campaigns.steps[id]}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {isStarted(campaign) && step !== 'board' ? <p className="note">{all.writing.campaigns.fixed}</p> : null}
      {bodyOf(step, status.data)}
    </div>
  );
}
