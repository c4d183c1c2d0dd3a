import { attachmentOf, readCampaignFile } from '../campaign-file.ts';
import { chosenAccount } from '../choose-account.ts';
import { CommandFailure } from '../command-failure.ts';
import { namedCircle } from '../named-circle.ts';
import { withBackend, type OpenedBackend } from '../open-backend.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const idsOf = ({ ask }: OpenedBackend, addresses: readonly string[]): Promise<number[]> =>
  Promise.all(addresses.map(async address => (await ask('person.get', { address })).id));

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async opened => {
    const { ask, words } = opened;
    const path = textOption(context, 'file');
    if (path === undefined) throw new UsageError(words.cli.missingOption('--file'));
    const read = await readCampaignFile(path);
    if (!read.ok) throw new CommandFailure(read.what === null ? words.campaigns.noFile(path) : words.campaigns.badFile(path, read.what));
    const { file, folder } = read;
    const { circles, people, without, lifted, ...filters } = file.audience;
    const account = await chosenAccount(opened, file.account);
    const { startAt, ...hours } = file.schedule;
    const { wayOut, commercial, attested } = file;
    const campaign = await ask('campaign.create', {
      name: file.name,
      kind: file.kind,
      space: file.space,
      accountId: account.id,
      templateKind: file.template,
      templateIds: file.templates,
      fields: Object.fromEntries(Object.entries(file.fields).map(([key, value]) => [key, String(value)])),
      audience: {
        ...filters,
        circleIds: (await Promise.all(circles.map(name => namedCircle(opened, name)))).map(({ id }) => id),
        personIds: await idsOf(opened, people),
        withoutIds: await idsOf(opened, without),
        liftedIds: await idsOf(opened, lifted),
      },
      schedule: { ...hours, startAt: startAt?.toISOString() ?? null },
      thread: file.thread,
      attachments: file.attachments.map(given => attachmentOf(given, folder)),
      ...(wayOut === undefined ? {} : { wayOut }),
      ...(commercial === undefined ? {} : { commercial }),
      ...(attested === undefined ? {} : { attested }),
      ...(file.followUps.length > 0
        ? {
            followUps: file.followUps.map(({ afterDays, template, templates }) => ({
              afterDays,
              templateKind: template,
              templateIds: templates,
            })),
          }
        : {}),
    });
    for (const [address, personalLine] of Object.entries(file.lines)) {
      const [personId = 0] = await idsOf(opened, [address]);
      await ask('campaign.edit', { campaignId: campaign.id, personId, subject: null, text: null, personalLine });
    }
    if (context.json) return printJson(context, campaign);
    const { excluded } = await ask('campaign.audience', { campaignId: campaign.id });
    context.terminal.out(
      `${words.campaigns.created(campaign.name, campaign.id)}\n${words.campaigns.counts(campaign.recipients, excluded.length)}\n`,
    );
  });
