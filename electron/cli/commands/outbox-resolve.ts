import { withBackend } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const DECISIONS = ['sent', 'again', 'cancel'] as const;

/** `outbox resolve 12 --sent`: the user's answer where only the user knows. */
export const run = (context: CommandContext): Promise<void> => {
  const [text = ''] = context.positionals;
  const id = Number(text);
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(context.words.cli.badValue('ID', text));
  const [decision, ...others] = DECISIONS.filter(name => context.options[name] === true);
  if (decision === undefined || others.length > 0) throw new UsageError(context.words.outbox.oneDecision);
  return withBackend(context, async ({ ask, words }) => {
    const row = await ask('outbox.resolve', { id, decision });
    if (context.json) printJson(context, row);
    else context.terminal.out(`${words.outbox.resolved[decision]}\n`);
  });
};
