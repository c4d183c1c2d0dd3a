import { withSecrets } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `backup create`: with FIL_ROUGE_BACKUP_PASSPHRASE, or the one the schedule keeps, or asked for. */
export const run = (context: CommandContext): Promise<void> =>
  withSecrets(context, {}, async ({ ask, words, formats }) => {
    const { terminal } = context;
    const given = terminal.env['FIL_ROUGE_BACKUP_PASSPHRASE'];
    const { hasPassphrase } = await ask('backup.get', {});
    const passphrase = given ?? (hasPassphrase ? undefined : await terminal.askHidden(words.backup.passphrase));
    const made = await ask('backup.create', passphrase ? { passphrase } : {});
    if (context.json) return printJson(context, made);
    terminal.out(`${words.backup.made(made.file, formats.size(made.bytes))}\n`);
  });
