import { withBackend } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `suppression decide 3 --yes`: the user's answer to a proposal. */
export const run = (context: CommandContext): Promise<void> => {
  const [text = ''] = context.positionals;
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(context.words.cli.badValue('ID', text));
  const yes = context.options['yes'] === true;
  if (yes === (context.options['no'] === true)) throw new UsageError(context.words.returns.oneDecision);
  return withBackend(context, async ({ ask, words }) => {
    const all = await ask(yes ? 'suppression.confirm' : 'suppression.dismiss', { id: Number(text) });
    if (context.json) return printJson(context, all);
    context.terminal.out(`${yes ? words.returns.confirmed : words.returns.dismissed}\n`);
  });
};
