import type { Recipient } from '../../../shared/contract/writing.ts';
import { ExpectedError } from '../expected-error.ts';
import type { StoredCampaign } from '../ports/writing-store.ts';
import { occasionOf, type CampaignContext } from './campaign-context.ts';
import { membersOf, presentRecipient } from './draft-campaign.ts';
import { draftLetters, NO_CHANGES } from './draft-letters.ts';

interface Edit {
  readonly subject: string | null;
  readonly text: string | null;
  readonly personalLine: string | null;
}

/** Null leaves as it is; '' gives back to the template. */
const edited = (wanted: string | null, was: string | null): string | null => (wanted === null ? was : wanted.trim() === '' ? null : wanted);

/** Changes one recipient's letter, which takes back its approval. Throws recipient-unknown, recipient-sent, campaign-state. */
export async function editRecipient(context: CampaignContext, campaign: StoredCampaign, personId: number, edit: Edit): Promise<Recipient> {
  const { ports } = context;
  const { campaigns } = ports.writing.store;
  if (campaign.state === 'cancelled') throw new ExpectedError('campaign-state', { state: campaign.state });
  const { members } = membersOf(context, campaign);
  const to = members.find(({ person }) => person.id === personId);
  if (!to) throw new ExpectedError('recipient-unknown', { person: personId });
  const was = campaigns.recipients(campaign.id).find(({ address }) => to.person.addresses.includes(address));
  const changes = {
    personalLine: edit.personalLine ?? was?.personalLine ?? '',
    subject: edited(edit.subject, was?.subject ?? NO_CHANGES.subject),
    text: edited(edit.text, was?.text ?? NO_CHANGES.text),
  };
  const { address, name } = to;
  if (!campaigns.edit(campaign.id, { address: was?.address ?? address, name: name || address, ...changes }))
    throw new ExpectedError('recipient-sent');
  const drafting = {
    ports,
    draft: campaign.draft,
    campaignId: campaign.id,
    occasion: occasionOf(context, campaign.draft),
    names: members.map(member => member.name).filter(Boolean),
    endless: new Map(),
  };
  const drafted = await draftLetters(to, changes, drafting);
  // Alone there is nothing to compare with; the preview puts the riskiest on top.
  return presentRecipient({
    ...drafted,
    to,
    changes,
    approved: false,
    edited: changes.subject !== null || changes.text !== null,
    risk: 0,
  });
}
