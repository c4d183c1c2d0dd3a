import { answerSubject, type MessageDraft } from '../../../shared/domain/outbox/message-draft.ts';
import { zoneOffset } from '../../../shared/domain/outbox/header-date.ts';
import { BULK_LIMIT } from '../../../shared/domain/campaigns/risk-order.ts';
import { ExpectedError } from '../expected-error.ts';
import type { ThreadHead } from '../ports/mail.ts';
import type { NewMail, StoredCampaign } from '../ports/writing-store.ts';
import { readAttachments } from './attachments.ts';
import { occasionOf, type CampaignContext } from './campaign-context.ts';
import { draftCampaign, isHeld, type DraftedCampaign, type DraftedRecipient } from './draft-campaign.ts';
import { learnZones } from './recipient-zones.ts';
import { slotsFor } from './sending-plan.ts';
import { openThreads } from './threads.ts';
import { unsubscribeAddress } from './way-out.ts';

const DAY = 24 * 3_600_000;

/** Throws look-first where many are approved at once and what was to be looked at first was not. One by one needs no such look. */
function mustHaveSeen({ recipients, lookFirst }: DraftedCampaign, wanted: number, seen: readonly number[]): void {
  if (recipients.length <= BULK_LIMIT || wanted <= 1) return;
  const unseen = lookFirst.filter(({ to }) => !seen.includes(to.person.id));
  if (unseen.length > 0) throw new ExpectedError('look-first', { people: unseen.map(({ to }) => to.name || to.address).join(', ') });
}

/** The bytes of a recipient's letters. Follow-ups answer the letter before them, whose id is known before it exists. */
async function composeLetters(
  context: CampaignContext,
  campaign: StoredCampaign,
  { to, letters }: DraftedRecipient,
  extras: { readonly at: number; readonly parent: ThreadHead | null; readonly attachments: MessageDraft['attachments'] },
): Promise<NewMail[]> {
  const { composer } = context.ports.outbox;
  const { me, timeZone } = occasionOf(context, campaign.draft);
  const mails: NewMail[] = [];
  let parent = extras.parent;
  for (const { step, subject: written, text, template } of letters) {
    const date = extras.at + (step - 1) * DAY;
    const messageId = composer.messageId({ campaign: campaign.id, step, address: to.address, generation: 0 }, me.email);
    const subject = parent && (step > 1 || parent.subject.trim() !== '') ? answerSubject(parent.subject) : written;
    const composed = await composer.compose({
      from: { name: me.name, address: me.email },
      to: { name: to.name, address: to.address },
      subject,
      text,
      language: to.tone.language,
      messageId,
      continues: parent,
      date,
      zoneOffset: zoneOffset(date, timeZone),
      attachments: step === 1 ? extras.attachments : [],
      unsubscribeAddress: unsubscribeAddress(campaign.draft, me.email),
    });
    if (!composed.ok) throw new ExpectedError('message-unfit', { address: to.address, problem: composed.problems.join() });
    mails.push({ step, messageId, subject, text, template, raw: composed.raw, composedFor: date });
    parent = { messageId, references: parent ? [...parent.references, parent.messageId] : [], subject };
  }
  return mails;
}

/**
 * Freezes the letters of those asked for, as bytes. Whoever is held is passed over, whatever was asked: an approval never covers what was
 * not fit to send. Throws recipient-unknown, look-first, attachment-*, message-unfit, and what the mailbox says where a thread is continued;
 * then nobody was approved.
 */
export async function approve(
  context: CampaignContext,
  campaign: StoredCampaign,
  personIds: readonly number[],
  seen: readonly number[],
): Promise<void> {
  const { ports } = context;
  const { draft } = campaign;
  if (campaign.state === 'cancelled') throw new ExpectedError('campaign-state', { state: campaign.state });
  const drafted = await draftCampaign(context, campaign);
  const wanted = new Set(personIds);
  const known = new Set(drafted.recipients.map(({ to }) => to.person.id));
  const stranger = personIds.find(id => !known.has(id));
  if (stranger !== undefined) throw new ExpectedError('recipient-unknown', { person: stranger });
  const chosen = drafted.recipients.filter(each => wanted.has(each.to.person.id) && !each.approved && !isHeld(each));
  mustHaveSeen(drafted, chosen.length, seen);

  const now = ports.clock.now();
  const attachments = chosen.length === 0 ? [] : await readAttachments(ports.writing, draft.attachments, chosen.length);
  const addresses = chosen.map(({ to }) => to.address);
  await learnZones(ports, addresses);
  const slots = slotsFor(ports, draft, 1, addresses, now);
  const threads = openThreads(ports);
  const ready: { readonly to: DraftedRecipient['to']; readonly mails: readonly NewMail[] }[] = [];
  try {
    for (const [index, recipient] of chosen.entries()) {
      const parent = draft.thread === 'continue' ? await threads.parent(recipient.to.person.addresses) : null;
      ready.push({
        to: recipient.to,
        mails: await composeLetters(context, campaign, recipient, { at: slots[index] ?? now, parent, attachments }),
      });
    }
  } finally {
    await threads.close();
  }
  const { store } = ports.writing;
  store.together(() => {
    for (const { to, mails } of ready)
      store.campaigns.approve(campaign.id, { address: to.address, name: to.name || to.address }, mails, now);
  });
}
