import { withBackend } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `fact decide 3 --yes`, `--no`, or `--open` to take the decision back. */
export const run = (context: CommandContext): Promise<void> => {
  const [text = ''] = context.positionals;
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(context.words.cli.badValue('ID', text));
  const given = (['yes', 'no', 'open'] as const).filter(option => context.options[option] === true);
  const [option] = given;
  if (option === undefined || given.length > 1) throw new UsageError(context.words.facts.oneDecision);
  const state = ({ yes: 'confirmed', no: 'dismissed', open: 'open' } as const)[option];
  return withBackend(context, async ({ ask, words }) => {
    const fact = await ask('fact.decide', { id: Number(text), state });
    if (context.json) return printJson(context, fact);
    context.terminal.out(`${words.facts.decided(state)}\n`);
  });
};
