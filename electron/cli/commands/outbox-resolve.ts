import { withBackend } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const DECISIONS = ['sent', 'again', 'cancel'] as const;
/** In the place of a number: all that need an answer since a backup was put back. */
const RESTORED = 'restored';

/** `outbox resolve 12 --sent`, `outbox resolve restored --cancel`: the user's answer where only the user knows. */
export const run = (context: CommandContext): Promise<void> => {
  const [text = ''] = context.positionals;
  const id = Number(text);
  if (text !== RESTORED && !/^\d{1,15}$/.test(text)) throw new UsageError(context.words.cli.badValue('ID', text));
  const [decision, ...others] = DECISIONS.filter(name => context.options[name] === true);
  if (decision === undefined || others.length > 0) throw new UsageError(context.words.outbox.oneDecision);
  return withBackend(context, async ({ ask, words }) => {
    if (text === RESTORED) {
      const all = await ask('outbox.resolveAll', { reason: 'restored-database', decision });
      if (context.json) printJson(context, all);
      else context.terminal.out(`${words.outbox.resolvedAll(all.resolved.length, all.waiting)}\n`);
      return;
    }
    const row = await ask('outbox.resolve', { id, decision });
    if (context.json) printJson(context, row);
    else context.terminal.out(`${words.outbox.resolved[decision]}\n`);
  });
};
