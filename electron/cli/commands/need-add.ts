import { withBackend } from '../open-backend.ts';
import { scriptNeed } from '../script-tact.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `need add "a trainee in May" --person ana@example.org`; with --offer it is to give, with --link to share; without --person the user's. */
export const run = (context: CommandContext): Promise<void> => {
  const text = (context.positionals[0] ?? '').trim();
  if (text === '') throw new UsageError(context.words.cli.missingArgument('TEXT'));
  const kind = context.options['link'] === true ? 'link' : context.options['offer'] === true ? 'offer' : 'need';
  return withBackend(context, async ({ ask, words }) => {
    const address = textOption(context, 'person');
    const person = address === undefined ? null : await ask('person.get', { address });
    const need = await ask('need.add', { kind, personId: person?.id ?? null, text: text.slice(0, 300) });
    if (context.json) return printJson(context, scriptNeed(need));
    context.terminal.out(`${words.ledger.added(need.who?.name ?? words.ledger.mine)}\n`);
  });
};
