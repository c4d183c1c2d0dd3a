import { TOUCH_CHANNELS } from '../../../shared/domain/agenda/channel.ts';
import { usual } from '../../../shared/domain/insights/usual.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `insights`: what the letters say of the network as a whole. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const report = await ask('insights.get', {});
    if (context.json) return printJson(context, { ...report, capacity: await ask('capacity.get', {}) });
    const { insights } = words;
    const { bands, letters, channels, organisations } = report;
    const { out } = context.terminal;
    if (bands.every(({ strong, steady, cooling, fading }) => strong + steady + cooling + fading === 0))
      return out(`${insights.none} ${insights.noneMore}\n`);
    out(`${insights.bands.title}\n`);
    out(
      table(bands, [
        { title: insights.bands.day, cell: ({ at }) => formats.date(at) },
        ...(['strong', 'steady', 'cooling', 'fading'] as const).map(band => ({
          title: words.cli.bandName(band),
          cell: (row: (typeof bands)[number]) => formats.number(row[band]),
          right: true,
        })),
        ...(['new', 'back', 'gone'] as const).map(change => ({
          title: insights.changes.label[change],
          cell: (row: (typeof bands)[number]) => formats.number(row[change]),
          right: true,
        })),
      ]),
    );
    out(`\n${insights.letters.sentence(usual(letters.map(({ sent }) => sent)), usual(letters.map(({ received }) => received)))}\n`);
    const mail = channels['mail'];
    const others = TOUCH_CHANNELS.reduce((sum, channel) => sum + channels[channel], 0);
    out(`${mail + others === 0 ? insights.channels.none : insights.channels.sentence(mail, others)}\n`);
    const [largest] = organisations.named;
    const { sentence, none } = insights.organisations;
    out(`${largest ? printable(sentence(largest.name, largest.own, largest.ties / organisations.ties, organisations.effective)) : none}\n`);
  });
