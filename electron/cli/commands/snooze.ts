import { REMINDER_KINDS } from '../../../shared/domain/agenda/reminder.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { untilOption } from '../until-option.ts';
import { UsageError } from '../usage-error.ts';

/** `snooze ana@example.org --until "next tuesday"`: today's reason and all weaker ones, or from the kind named on. */
export const run = (context: CommandContext): Promise<void> => {
  const address = context.positionals[0] ?? '';
  const said = textOption(context, 'kind');
  const named = REMINDER_KINDS.find(known => known === said);
  if (said !== undefined && named === undefined) throw new UsageError(context.words.cli.badValue('--kind', said));
  const until = untilOption(textOption(context, 'until') ?? 'tomorrow');
  return withBackend(context, async ({ ask, words, formats }) => {
    const person = await ask('person.get', { address });
    const { rows } = await ask('today.get', {});
    const kind = named ?? rows.find(row => row.person.id === person.id)?.kind ?? REMINDER_KINDS[0];
    const done = await ask('reminder.snooze', { personId: person.id, kind, until });
    if (context.json) return printJson(context, { address, kind, until: done.until });
    context.terminal.out(`${words.reminders.snoozed(printable(person.name), formats.date(done.until ?? Date.now()))}\n`);
  });
};
