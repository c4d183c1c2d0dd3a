import { digestOf } from '../../../shared/i18n/digest.ts';
import { chosenAccount } from '../choose-account.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';

/** Today's list as a text; with --to-self it is queued to the user's own address instead. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async opened => {
    const { ask, words, formats } = opened;
    const { out } = context.terminal;
    if (context.options['to-self'] === true) {
      const account = await chosenAccount(opened, textOption(context, 'account'));
      const { delivery } = await ask('digest.toSelf', { accountId: account.id });
      if (context.json) return printJson(context, { delivery });
      return out(`${delivery === null ? words.outside.digestEmpty : words.outside.digestQueued(printable(delivery.address))}\n`);
    }
    const today = await ask('today.get', {});
    const digest = digestOf(today, { words, formats, now: Date.now(), clean: printable });
    if (context.json) {
      return printJson(context, { ...digest, people: today.rows.map(({ person }) => person.addresses[0] ?? ''), asOf: today.asOf });
    }
    out(digest.text);
  });
