import type { CampaignDraft } from '../../../shared/contract/writing.ts';
import { accountOf } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredCampaign } from '../ports/writing-store.ts';
import type { Occasion } from '../templates/letter-values.ts';
import type { Desk } from '../writing/desk.ts';

export interface CampaignContext {
  readonly ports: Ports;
  readonly desk: Desk;
  /** Something to be seen changed. */
  readonly changed: () => void;
  /** Something was queued or decided: the outbox looks now. */
  readonly poke: () => void;
}

/** Throws campaign-unknown. */
export function campaignOf({ ports }: Pick<CampaignContext, 'ports'>, id: string): StoredCampaign {
  const campaign = ports.writing.store.campaigns.get(id);
  if (!campaign) throw new ExpectedError('campaign-unknown', { campaign: id });
  return campaign;
}

/** Throws account-unknown. */
export function occasionOf({ ports, desk }: CampaignContext, { accountId, fields }: Pick<CampaignDraft, 'accountId' | 'fields'>): Occasion {
  const { email } = accountOf({ ports }, accountId).settings;
  return { me: desk.me(email), now: ports.clock.now(), timeZone: ports.clock.timeZone(), fields };
}
