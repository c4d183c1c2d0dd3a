import type { Campaign, CampaignDraft, CampaignPreview, Marks } from '../../../shared/contract/writing.ts';
import { mailbox, messageHeader } from '../fake-mail/message-header.ts';
import { sendingAccount, type SendingAccount, type SendingOptions } from '../outbox/sending-account.ts';

const DAY = 86_400_000;

export interface Acquaintance {
  readonly name: string;
  readonly address: string;
  /** Days since they wrote, and since the user wrote; null for never. */
  readonly wrote?: number | null;
  readonly written?: number | null;
  readonly subject?: string;
}

export interface Campaigning extends SendingAccount {
  /** Their letters, read by a scan. */
  readonly know: (...people: readonly Acquaintance[]) => Promise<void>;
  readonly idOf: (address: string) => Promise<number>;
  readonly mark: (address: string, marks: Partial<Marks>) => Promise<void>;
  readonly create: (draft?: Partial<CampaignDraft>) => Promise<Campaign>;
  readonly preview: (campaign: Campaign) => Promise<CampaignPreview>;
  /** Approves all that is fit, having looked at what must be. */
  readonly approveAll: (campaign: Campaign) => Promise<CampaignPreview>;
  /** A letter of theirs comes in now. */
  readonly hearFrom: (address: string, subject?: string) => Promise<void>;
}

export const EVERY_HOUR: CampaignDraft['schedule'] = { startAt: null, fromHour: 0, toHour: 24, days: [1, 2, 3, 4, 5, 6, 7] };
export const NOBODY: CampaignDraft['audience'] = {
  circleIds: [],
  bands: [],
  tags: [],
  languages: [],
  silentDaysMin: null,
  silentDaysMax: null,
  personIds: [],
  withoutIds: [],
  liftedIds: [],
};
/** Everybody with whom there was ever a letter. */
export const EVERYBODY: CampaignDraft['audience'] = { ...NOBODY, silentDaysMin: 0 };

/** People one knows, and what one needs to write to them: the product's own backend on a fake mailbox and a real SMTP dialogue. */
export async function campaigning(options: SendingOptions = {}): Promise<Campaigning> {
  const account = await sendingAccount(options);
  const { host, mail, clock, accountId } = account;
  const inbox = mail.add('INBOX');
  const sent = mail.add('Sent', '\\Sent');
  const me = mailbox('me@atelier.example', 'Claire Martin');
  let letters = 0;
  const letter = (from: ReturnType<typeof mailbox>, to: ReturnType<typeof mailbox>, at: number, subject: string) => {
    const id = `old${++letters}@mail.example`;
    return messageHeader({ uid: 0, from: [from], to: [to], date: at, internalDate: at, messageId: id, subject });
  };
  const read = async (): Promise<void> => void (await host.ask('scan.run', { accountId }));
  const idOf = async (address: string): Promise<number> => (await host.ask('person.get', { address })).id;
  const preview = (campaign: Campaign): Promise<CampaignPreview> => host.ask('campaign.preview', { campaignId: campaign.id });
  return {
    ...account,
    know: async (...people) => {
      for (const { name, address, wrote = 60, written = 70, subject = 'Old times' } of people) {
        if (wrote !== null) inbox.deliver(letter(mailbox(address, name), me, clock.at - wrote * DAY, subject));
        if (written !== null) sent.deliver(letter(me, mailbox(address, name), clock.at - written * DAY, subject));
      }
      await read();
    },
    idOf,
    mark: async (address, marks) => void (await host.ask('marks.set', { personId: await idOf(address), marks })),
    create: (draft = {}) =>
      host.ask('campaign.create', {
        name: 'Hello again',
        kind: 'check-in',
        space: 'professional',
        accountId,
        templateKind: 'check-in',
        templateIds: [],
        fields: {},
        audience: EVERYBODY,
        schedule: EVERY_HOUR,
        thread: 'new',
        attachments: [],
        ...draft,
      }),
    preview,
    approveAll: async campaign => {
      const { recipients, lookFirst } = await preview(campaign);
      return host.ask('campaign.approve', {
        campaignId: campaign.id,
        personIds: recipients.map(({ personId }) => personId),
        seen: lookFirst,
      });
    },
    hearFrom: async (address, subject = 'Re: Hello') => {
      const person = await host.ask('person.get', { address });
      inbox.deliver(letter(mailbox(address, person.name), me, clock.at, subject));
      await read();
    },
  };
}

/** Names that are all different, and nobody's. */
export const acquaintances = (count: number): Acquaintance[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${['Ana', 'Bruno', 'Chloé', 'Dora', 'Émile'][index % 5]} Test${String.fromCodePoint(97 + (index % 26))}${String.fromCodePoint(97 + (Math.floor(index / 26) % 26))}`,
    address: `friend${index}@town${index % 37}.example`,
    wrote: 40 + (index % 200),
    written: 50 + (index % 150),
  }));
