import { failed } from '../../../shared/contract/call.ts';
import { chosenAccount } from '../choose-account.ts';
import { withSecrets } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** Connects with the settings that are stored, and a password typed or in the variable FIL_ROUGE_PASSWORD: what is stored is not shown to anybody. */
export const run = (context: CommandContext): Promise<void> =>
  withSecrets(context, {}, async opened => {
    const { ask, words } = opened;
    const { email, user, imap, smtp, trustedFingerprint } = await chosenAccount(opened, context.positionals[0]);
    const password = context.terminal.env['FIL_ROUGE_PASSWORD'] || (await context.terminal.askHidden(words.cli.askPassword(email)));
    if (!password) throw opened.failure(failed('secret-missing', { variable: 'FIL_ROUGE_PASSWORD' }).error);
    const report = await ask('account.test', { settings: { email, user, imap, smtp, trustedFingerprint }, password });
    if (context.json) printJson(context, report);
    else context.terminal.out(`${printable(words.cli.tested(email, report.imap.folders))}\n`);
  });
