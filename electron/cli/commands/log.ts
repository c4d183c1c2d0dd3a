import { TOUCH_CHANNELS } from '../../../shared/domain/agenda/channel.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `log ana@example.org --channel call --note "About Lyon"`; with --date, on an earlier day. */
export const run = (context: CommandContext): Promise<void> => {
  const address = context.positionals[0] ?? '';
  const said = textOption(context, 'channel') ?? 'call';
  const channel = TOUCH_CHANNELS.find(known => known === said);
  if (channel === undefined) throw new UsageError(context.words.cli.badValue('--channel', said));
  const date = textOption(context, 'date');
  const at = date === undefined ? null : Date.parse(date.length === 10 ? `${date}T12:00:00Z` : date);
  if (at !== null && Number.isNaN(at)) throw new UsageError(context.words.cli.badValue('--date', date ?? ''));
  return withBackend(context, async ({ ask, words }) => {
    const person = await ask('person.get', { address });
    const touch = await ask('touch.log', {
      personId: person.id,
      channel,
      at: at === null ? null : new Date(at).toISOString(),
      note: textOption(context, 'note') ?? '',
    });
    if (context.json) return printJson(context, { address, ...touch });
    context.terminal.out(`${words.reminders.logged(printable(person.name), words.reminders.channel[channel])}\n`);
  });
};
