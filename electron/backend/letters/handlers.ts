import { randomUUID } from 'node:crypto';
import type { CampaignKind } from '../../../shared/domain/campaigns/campaign.ts';
import { zoneOffset } from '../../../shared/domain/outbox/header-date.ts';
import { answerSubject, draftProblems, type MessageDraft } from '../../../shared/domain/outbox/message-draft.ts';
import { preflight } from '../../../shared/domain/templates/preflight.ts';
import type { TemplateKind } from '../../../shared/domain/templates/library/library-template.ts';
import type { Finding } from '../../../shared/contract/writing.ts';
import { readAttachments } from '../campaigns/attachments.ts';
import { occasionOf, type CampaignContext } from '../campaigns/campaign-context.ts';
import { openThreads } from '../campaigns/threads.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { Correspondent } from '../writing/correspondent.ts';
import { whereItBroke } from '../where-it-broke.ts';
import type { ThreadHead } from '../ports/mail.ts';

/** `lastTo` leaves one delivery out; here there is none yet. */
const NO_DELIVERY = 0;

/** What a letter counts as among what was written before: wishes that go unanswered are remembered, whoever sent them one by one. */
function occasionKind(kind: TemplateKind | null): CampaignKind {
  if (kind === 'birthday' || kind?.startsWith('new-year-')) return 'wishes';
  if (kind?.startsWith('thanks-')) return 'thanks';
  return kind === 'my-news' ? 'announcement' : 'check-in';
}

/** One letter to one person: the same bytes, checks and outbox a campaign has. */
export function letterHandlers(
  context: CampaignContext,
  inTurn: <T>(work: () => T | Promise<T>) => Promise<T>,
): Pick<Handlers, 'letter.send'> {
  const { ports, desk, poke } = context;
  const { outbox, writing } = ports;
  const parentOf = async (addresses: readonly string[]): Promise<ThreadHead | null> => {
    const threads = openThreads(ports);
    try {
      return await threads.parent(addresses);
    } finally {
      await threads.close();
    }
  };
  const hasWrittenBack = ({ person: { addresses, summary } }: Correspondent): boolean => {
    const sent = addresses.flatMap(address => outbox.store.lastTo(address, NO_DELIVERY) ?? []);
    const isUnderWay = outbox.store.list({ states: ['queued', 'held'] }).some(({ address }) => addresses.includes(address));
    return !isUnderWay && sent.length > 0 && (summary.lastReceived ?? -Infinity) > Math.max(...sent);
  };
  return {
    'letter.send': ({ personId, accountId, subject: written, text, thread, sendAt, templateKind, attachments: files = [] }) =>
      inTurn(async () => {
        const to = desk.person(personId);
        if (!to) throw new ExpectedError('person-unknown', { person: personId });
        const { me, now, timeZone } = occasionOf(context, { accountId, fields: {} });
        // A wish is a person's, whichever of their addresses it came from.
        const wishes = to.person.addresses.map(address => outbox.store.suppressed(address));
        if (outbox.store.suppressed(to.address) !== null || wishes.some(wish => wish !== null && wish !== 'dead-address'))
          throw new ExpectedError('asked-not-to-write', { person: to.name || to.address });
        const parent = thread === 'continue' ? await parentOf(to.person.addresses) : null;
        const subject = parent && parent.subject.trim() !== '' ? answerSubject(parent.subject) : written;
        const scheduledFor = Math.max(now, sendAt === null ? 0 : Date.parse(sendAt));
        const campaign = `letter:${randomUUID()}`;
        const key = { campaign, step: 1, address: to.address, generation: 0 };
        const messageId = outbox.composer.messageId(key, me.email);
        const draft: MessageDraft = {
          from: { name: me.name, address: me.email },
          to: { name: to.name, address: to.address },
          subject,
          text,
          language: to.tone.language,
          messageId,
          continues: parent,
          date: scheduledFor,
          zoneOffset: zoneOffset(scheduledFor, timeZone),
          attachments: await readAttachments(writing, files, 1),
          unsubscribeAddress: null,
        };
        const findings: Finding[] = [
          ...draftProblems(draft).map((rule): Finding => ({ rule, severity: 'hold', span: '' })),
          ...preflight({
            subject,
            text,
            blankValues: [],
            recipient: { firstName: to.firstName, name: to.name },
            tone: to.tone,
            otherNames: [],
            personalLineRequired: false,
            personalLine: '',
            attachments: files.length,
            earlierTexts: writing.store.written.to(to.person.addresses, campaign).map(({ text: said }) => said),
            year: Number(new Date(now).toISOString().slice(0, 4)),
          }),
        ];
        if (findings.some(({ severity }) => severity === 'hold')) return { deliveryId: null, findings };
        const composed = await outbox.composer.compose(draft);
        if (!composed.ok) throw new ExpectedError('message-unfit', { problem: composed.problems.join() });
        outbox.store.add(
          {
            ...key,
            accountId,
            sender: me.email,
            messageId,
            raw: composed.raw,
            scheduledFor,
            latest: null,
            // A letter written by hand a moment ago goes at the hour one chose; what arrives meanwhile is still looked for.
            terms: { zone: null, window: null, stopsOnReply: true },
            // They wrote back since the last mail: this one goes on with the conversation, and is no second copy.
            ...(hasWrittenBack(to) ? { despite: 'duplicate-address' } : {}),
          },
          now,
        );
        const kind = occasionKind(templateKind);
        try {
          writing.store.written.add({
            campaign,
            step: 1,
            address: to.address,
            kind,
            template: templateKind ?? 'hand',
            subject,
            text,
            at: now,
          });
        } catch (error) {
          // It waits and will go: who hears that it failed, on a disk just full, would write it again.
          ports.log.warn('a letter that waits was not noted as written', whereItBroke(error));
        }
        poke();
        return { deliveryId: outbox.store.list({ campaign })[0]?.id ?? null, findings };
      }),
  };
}
