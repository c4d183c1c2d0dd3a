import { CommandFailure } from '../command-failure.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `erase ADDRESS --yes`: final at once, since nobody can take it back in a command that is over; --undo lets new mail count again. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    if (context.options['undo'] === true) {
      const { readmitted } = await ask('person.readmit', { address: context.positionals[0] ?? '' });
      if (context.json) return printJson(context, { readmitted });
      return context.terminal.out(`${readmitted ? words.peopleFiles.readmitted : words.peopleFiles.notErased}\n`);
    }
    const person = await ask('person.get', { address: context.positionals[0] ?? '' });
    if (context.options['yes'] !== true) throw new CommandFailure(words.peopleFiles.sayYes);
    const { addresses } = await ask('person.erase', { personId: person.id });
    if (context.json) return printJson(context, { erased: true, addresses });
    context.terminal.out(`${printable(words.peopleFiles.erased(person.name))}\n`);
  });
