import { zoneOffset } from '../../../shared/domain/outbox/header-date.ts';
import { messages } from '../../../shared/i18n/index.ts';
import { ExpectedError } from '../expected-error.ts';
import type { StoredCampaign } from '../ports/writing-store.ts';
import { readAttachments } from './attachments.ts';
import { occasionOf, type CampaignContext } from './campaign-context.ts';
import { draftCampaign } from './draft-campaign.ts';
import { unsubscribeAddress } from './way-out.ts';

/** One recipient's letter to the user's own address, by the same bytes and the same path; held ones too, since that is what one tests. */
export async function sendTest(context: CampaignContext, campaign: StoredCampaign, personId: number): Promise<void> {
  const { ports, poke } = context;
  const { outbox, writing, clock } = ports;
  const { draft } = campaign;
  const drafted = (await draftCampaign(context, campaign)).recipients.find(({ to }) => to.person.id === personId);
  const letter = drafted?.letters[0];
  if (!drafted || !letter) throw new ExpectedError('recipient-unknown', { person: personId });
  const { me } = occasionOf(context, draft);
  const now = clock.now();
  const { language } = drafted.to.tone;
  const key = { campaign: `test:${campaign.id}`, step: 1, address: me.email.toLowerCase(), generation: now };
  const messageId = outbox.composer.messageId(key, me.email);
  const composed = await outbox.composer.compose({
    from: { name: me.name, address: me.email },
    to: { name: me.name, address: me.email },
    subject: `${messages(language).campaigns.testMark} ${letter.subject}`,
    text: letter.text,
    language,
    messageId,
    continues: null,
    date: now,
    zoneOffset: zoneOffset(now, clock.timeZone()),
    attachments: await readAttachments(writing, draft.attachments, 1),
    unsubscribeAddress: unsubscribeAddress(draft, me.email),
  });
  if (!composed.ok) throw new ExpectedError('message-unfit', { problem: composed.problems.join() });
  outbox.store.add(
    {
      ...key,
      accountId: draft.accountId,
      sender: me.email,
      messageId,
      raw: composed.raw,
      scheduledFor: now,
      latest: null,
      // Asked for by hand, and perhaps several in a row.
      terms: { zone: null, window: null, stopsOnReply: false },
      despite: 'duplicate-address',
    },
    now,
  );
  poke();
}
