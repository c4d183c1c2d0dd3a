import { randomUUID } from 'node:crypto';
import type { Campaign, CampaignDraft } from '../../../shared/contract/writing.ts';
import { mayBeLifted } from '../../../shared/domain/campaigns/exclusion.ts';
import { accountOf } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { pauseCampaign, resumeCampaign } from '../outbox/campaign-pause.ts';
import { cancelAll } from '../outbox/decisions.ts';
import type { StoredCampaign } from '../ports/writing-store.ts';
import { approve } from './approve.ts';
import { bandShown } from './audience.ts';
import { campaignOf, type CampaignContext } from './campaign-context.ts';
import { draftCampaign, membersOf, presentPreview } from './draft-campaign.ts';
import { dryRun } from './dry-run.ts';
import { editRecipient } from './edit-recipient.ts';
import { queueReleased } from './queue-mails.ts';
import { startCampaign } from './start.ts';
import { withGuards } from './with-guards.ts';
import { boardOf, presentCampaign, statusOf } from './status.ts';
import { sendTest } from './test-send.ts';

type CampaignMethods = Extract<keyof Handlers, `campaign.${string}`>;

/** What may change while mail of it is under way: nothing that anybody would read. */
const HARMLESS: ReadonlySet<string> = new Set(['name', 'schedule']);

/** @param inTurn one change of a campaign at a time: an approval takes a while, and must not meet an edit half-way */
export function campaignHandlers(
  context: CampaignContext,
  inTurn: <T>(work: () => T | Promise<T>) => Promise<T>,
): Pick<Handlers, CampaignMethods> {
  const { ports, changed, poke } = context;
  /** Asked for each time: the store opens when something is first written. */
  const kept = () => ports.writing.store.campaigns;
  const now = () => ports.clock.now();
  const present = (campaign: StoredCampaign): Campaign => presentCampaign(campaign, boardOf(context, campaign));
  const status = (id: string) => statusOf(context, campaignOf(context, id));
  const mustBe = ({ state }: StoredCampaign, ...states: readonly StoredCampaign['state'][]): void => {
    if (!states.includes(state)) throw new ExpectedError('campaign-state', { state });
  };
  const change = <T>(work: () => T | Promise<T>): Promise<T> =>
    inTurn(async () => {
      const result = await work();
      changed();
      return result;
    });

  return {
    'campaign.list': () => kept().list().map(present),
    'campaign.create': draft =>
      change(() => {
        accountOf({ ports }, draft.accountId);
        const id = randomUUID();
        kept().add({ id, draft, state: 'draft', createdAt: now(), startedAt: null, excluded: null });
        return present(campaignOf(context, id));
      }),
    'campaign.update': ({ campaignId, change: wanted }) =>
      change(() => {
        const campaign = campaignOf(context, campaignId);
        const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
        const next: CampaignDraft = { ...campaign.draft, ...given };
        accountOf({ ports }, next.accountId);
        if (Object.keys(given).some(key => !HARMLESS.has(key))) {
          mustBe(campaign, 'draft');
          // What was approved is not what it is now.
          kept().withdraw(campaignId);
        }
        kept().setDraft(campaignId, next);
        return present(campaignOf(context, campaignId));
      }),
    'campaign.remove': ({ campaignId }) =>
      change(() => {
        const campaign = campaignOf(context, campaignId);
        if (present(campaign).state === 'running' || campaign.state === 'paused')
          throw new ExpectedError('campaign-state', { state: campaign.state });
        kept().remove(campaignId);
        return {};
      }),
    'campaign.audience': ({ campaignId }) => {
      const campaign = campaignOf(context, campaignId);
      const { members, excluded } = membersOf(context, campaign);
      return {
        included: members.map(to => ({
          personId: to.person.id,
          name: to.name || to.address,
          address: to.address,
          band: bandShown(to, now()),
        })),
        excluded: excluded.map(({ to, reasons }) => ({
          personId: to.person.id,
          name: to.name || to.address,
          reasons: [...reasons],
          mayBeLifted: reasons.every(mayBeLifted),
        })),
      };
    },
    'campaign.preview': async ({ campaignId }) => {
      const campaign = campaignOf(context, campaignId);
      return withGuards(context, campaign.draft, presentPreview(await draftCampaign(context, campaign)));
    },
    'campaign.edit': ({ campaignId, personId, ...edit }) =>
      change(() => editRecipient(context, campaignOf(context, campaignId), personId, edit)),
    'campaign.testSend': ({ campaignId, personId }) =>
      inTurn(async () => {
        await sendTest(context, campaignOf(context, campaignId), personId);
        return {};
      }),
    'campaign.dryRun': ({ campaignId }) => dryRun(context, campaignOf(context, campaignId)),
    'campaign.approve': ({ campaignId, personIds, seen }) =>
      change(async () => {
        await approve(context, campaignOf(context, campaignId), personIds, seen);
        return presentPreview(await draftCampaign(context, campaignOf(context, campaignId)));
      }),
    'campaign.start': ({ campaignId }) =>
      change(() => {
        startCampaign(context, campaignOf(context, campaignId));
        return status(campaignId);
      }),
    'campaign.pause': ({ campaignId }) =>
      change(() => {
        mustBe(campaignOf(context, campaignId), 'running');
        kept().setState(campaignId, 'paused');
        pauseCampaign(ports.outbox.store, campaignId, now());
        return status(campaignId);
      }),
    'campaign.resume': ({ campaignId }) =>
      change(() => {
        mustBe(campaignOf(context, campaignId), 'paused');
        kept().setState(campaignId, 'running');
        resumeCampaign(ports.outbox.store, campaignId, now());
        queueReleased(context, campaignOf(context, campaignId));
        poke();
        return status(campaignId);
      }),
    'campaign.cancel': ({ campaignId }) =>
      change(() => {
        mustBe(campaignOf(context, campaignId), 'draft', 'running', 'paused');
        // No new step first; then what the outbox has and has not sent.
        kept().setState(campaignId, 'cancelled');
        for (const { address } of kept().recipients(campaignId)) kept().stop(campaignId, address, 1, 'cancelled-by-user');
        const { store, composer } = ports.outbox;
        cancelAll({ store, composer, now }, store.list({ campaign: campaignId }));
        poke();
        return status(campaignId);
      }),
    'campaign.status': ({ campaignId }) => status(campaignId),
  };
}
