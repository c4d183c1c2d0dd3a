import type { CampaignDraft, CampaignPreview, Recipient } from '../../../shared/contract/writing.ts';
import { draftChecks } from '../tact/check-draft.ts';
import type { CampaignContext } from './campaign-context.ts';

/** Of this many and fewer a campaign is no wave: then nobody asks whether it fits what one stands for. */
const FEW = 1;

/** With what the guards say of each letter that is not approved yet. They stop nothing: the user decides, and says so. */
export async function withGuards(context: CampaignContext, draft: CampaignDraft, preview: CampaignPreview): Promise<CampaignPreview> {
  const checks = draftChecks(context);
  const isWave = preview.recipients.length > FEW && (draft.kind === 'announcement' || draft.kind === 'wishes');
  const recipients: Recipient[] = [];
  for (const recipient of preview.recipients) {
    const { address, subject, text, approved } = recipient;
    const guards = approved ? [] : await checks.check({ to: [address], subject, text, isWave, attachments: draft.attachments });
    recipients.push(guards.length === 0 ? recipient : { ...recipient, guards });
  }
  return { ...preview, recipients };
}
