import type { CampaignPreview, Recipient } from '../../../shared/contract/writing.ts';
import { BULK_LIMIT, riskiest, riskOf } from '../../../shared/domain/campaigns/risk-order.ts';
import type { StoredCampaign, StoredMail, StoredRecipient } from '../ports/writing-store.ts';
import type { Correspondent } from '../writing/correspondent.ts';
import { chooseAudience, type LeftOut } from './audience.ts';
import { occasionOf, type CampaignContext } from './campaign-context.ts';
import { draftLetters, needsPersonalLine, NO_CHANGES, type Changes, type Drafted } from './draft-letters.ts';

const DAY = 24 * 3_600_000;

export type MailRecord = Omit<StoredMail, 'raw'>;

/** One recipient of a campaign with what would go to them, or what was approved. */
export interface DraftedRecipient extends Drafted {
  readonly to: Correspondent;
  readonly changes: Changes;
  readonly edited: boolean;
  readonly approved: boolean;
  readonly risk: number;
}

export interface DraftedCampaign {
  readonly recipients: readonly DraftedRecipient[];
  readonly excluded: readonly LeftOut[];
  /** To be looked at before many may be approved at once; empty for few. */
  readonly lookFirst: readonly DraftedRecipient[];
}

export const isHeld = ({ findings }: Drafted): boolean => findings.some(({ severity }) => severity === 'hold');

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const lengthOf = ({ letters }: Drafted): number => letters[0]?.text.length ?? 0;

function riskOfRecipient(
  { to, findings, ...drafted }: Drafted & { readonly to: Correspondent },
  medianLength: number,
  now: number,
): number {
  const { received, lastTwoWay } = to.person.summary;
  return riskOf({
    findings: findings.map(({ severity }) => ({ rule: 'shouting', severity, span: '' })),
    textLength: lengthOf({ ...drafted, findings }),
    medianLength,
    neverReplied: received === 0,
    silentDays: lastTwoWay === null ? null : (now - lastTwoWay) / DAY,
    oddLanguage: !to.tone.languageKnown,
    starred: to.marks.starred,
  });
}

/** What was approved stands as it was: it is neither rendered nor judged again. */
function frozen(mails: readonly MailRecord[]): Drafted {
  return { letters: mails.map(({ step, subject, text, template }) => ({ step, subject, text, template })), findings: [] };
}

/**
 * Who is in the campaign now. What was released stays in it whatever the audience says by then: everybody it was sent to has just been
 * written to.
 */
export function membersOf(
  context: CampaignContext,
  campaign: StoredCampaign,
): { members: readonly Correspondent[]; excluded: readonly LeftOut[] } {
  const { ports, desk } = context;
  const { included, excluded } = chooseAudience(campaign.draft, ports, desk);
  if (campaign.startedAt === null) return { members: included, excluded };
  const released = new Set(
    ports.writing.store.campaigns.mails(campaign.id).flatMap(mail => (mail.releasedFor === null ? [] : [mail.address])),
  );
  const sent = desk.everybody(true).filter(to => to.person.addresses.some(address => released.has(address)));
  const ids = new Set(sent.map(to => to.person.id));
  return {
    members: [...sent, ...included.filter(to => !ids.has(to.person.id))],
    excluded: excluded.filter(({ to }) => !ids.has(to.person.id)),
  };
}

/** Everything of a campaign as it would go now, riskiest first. */
export async function draftCampaign(context: CampaignContext, campaign: StoredCampaign): Promise<DraftedCampaign> {
  const { ports } = context;
  const { campaigns } = ports.writing.store;
  const { members, excluded } = membersOf(context, campaign);
  const occasion = occasionOf(context, campaign.draft);
  const stored = new Map(campaigns.recipients(campaign.id).map(recipient => [recipient.address, recipient]));
  const mails = Map.groupBy(campaigns.mails(campaign.id), mail => mail.address);
  const names = members.map(to => to.name).filter(Boolean);
  const drafting = { ports, draft: campaign.draft, campaignId: campaign.id, occasion, names, endless: new Map() };

  const drafted: Omit<DraftedRecipient, 'risk'>[] = [];
  for (const to of members) {
    const known: StoredRecipient | undefined = to.person.addresses.map(address => stored.get(address)).find(Boolean);
    const changes: Changes = known ?? NO_CHANGES;
    const approved = known !== undefined && known.approvedAt !== null;
    const letters = approved ? frozen(mails.get(known.address) ?? []) : await draftLetters(to, changes, drafting);
    drafted.push({ to, changes, approved, edited: changes.subject !== null || changes.text !== null, ...letters });
  }
  const medianLength = median(drafted.map(lengthOf));
  const recipients = drafted
    .map((each): DraftedRecipient => ({ ...each, risk: riskOfRecipient(each, medianLength, occasion.now) }))
    .toSorted((a, b) => b.risk - a.risk || a.to.person.id - b.to.person.id);
  const open = recipients.filter(each => !each.approved && !isHeld(each));
  return { recipients, excluded, lookFirst: recipients.length > BULK_LIMIT ? riskiest(open, ({ risk }) => risk) : [] };
}

export function presentRecipient({ to, changes, letters, findings, risk, edited, approved }: DraftedRecipient): Recipient {
  const [first, ...rest] = letters;
  return {
    personId: to.person.id,
    name: to.name || to.address,
    address: to.address,
    subject: first?.subject ?? '',
    text: first?.text ?? '',
    personalLine: changes.personalLine,
    personalLineRequired: needsPersonalLine(to, changes),
    edited,
    approved,
    findings: [...findings],
    risk,
    ...(rest.length > 0 ? { followUps: rest.map(({ subject, text }) => ({ subject, text })) } : {}),
  };
}

export const presentPreview = ({ recipients, lookFirst }: DraftedCampaign): CampaignPreview => ({
  recipients: recipients.map(presentRecipient),
  lookFirst: lookFirst.map(({ to }) => to.person.id),
});
