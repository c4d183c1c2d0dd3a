import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';

/** `rename ADDRESS --name "Marie Durand"`; without a name, the one their letters bear. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words: { identity } }) => {
    const address = context.positionals[0] ?? '';
    const given = textOption(context, 'name') ?? null;
    const { id } = await ask('person.get', { address });
    const { name } = await ask('person.rename', { personId: id, name: given });
    if (context.json) return printJson(context, { address, name });
    context.terminal.out(`${given === null ? identity.nameGivenBack(printable(name)) : identity.renamed(printable(name))}\n`);
  });
