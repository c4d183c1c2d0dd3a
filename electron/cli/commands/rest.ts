import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { untilOption } from '../until-option.ts';

/** `rest ana@example.org --until "in 3 months"`; without --until, until they write; with --off, no longer. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const address = context.positionals[0] ?? '';
    const said = textOption(context, 'until');
    const { id: personId, name } = await ask('person.get', { address });
    if (context.options['off'] === true) await ask('marks.set', { personId, marks: { resting: false, restingUntil: null } });
    else await ask('reminder.rest', { personId, until: said === undefined ? null : untilOption(said) });
    const marks = await ask('marks.get', { personId });
    if (context.json) return printJson(context, { address, ...marks });
    const who = printable(name);
    const { reminders } = words;
    const rest = marks.restingUntil === null ? reminders.resting(who) : reminders.restingUntil(who, formats.date(marks.restingUntil));
    context.terminal.out(`${marks.resting ? rest : reminders.awake(who)}\n`);
  });
