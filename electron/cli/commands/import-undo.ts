import { withBackend } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export const run = (context: CommandContext): Promise<void> => {
  const said = context.positionals[0] ?? '';
  if (!/^\d{1,15}$/.test(said)) throw new UsageError(context.words.cli.badValue('ID', said));
  return withBackend(context, async ({ ask, words }) => {
    const { undone, left } = await ask('import.undo', { importId: Number(said) });
    if (context.json) return printJson(context, { undone, left });
    context.terminal.out(`${words.peopleFiles.undone(undone, left)}\n`);
  });
};
