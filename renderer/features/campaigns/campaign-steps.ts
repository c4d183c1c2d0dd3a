import type { Campaign } from '../../../shared/contract/writing.ts';

export const CAMPAIGN_STEPS = ['who', 'what', 'look', 'when', 'board'] as const;
export type CampaignStep = (typeof CAMPAIGN_STEPS)[number];

/** Whether letters of it may be under way: then who gets what is settled. */
export const isStarted = ({ state }: Campaign): boolean => state !== 'draft' && state !== 'approved';

/** Where one goes on. */
export const stepOf = (campaign: Campaign): CampaignStep =>
  isStarted(campaign) ? 'board' : campaign.state === 'approved' ? 'when' : 'who';
