import { resolve } from 'node:path';
import { withBackend } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `backup restore FILE`: says what is in it; with --yes, puts it in the place of what is there, which is set aside. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const { terminal, positionals, options } = context;
    const [name] = positionals;
    if (name === undefined) throw new UsageError(words.cli.badValue('FILE', ''));
    const file = resolve(name);
    const passphrase = terminal.env['FIL_ROUGE_BACKUP_PASSPHRASE'] ?? (await terminal.askHidden(words.backup.passphrase)) ?? '';
    const preview = await ask('backup.preview', { file, passphrase });
    const restored = options['yes'] === true ? await ask('backup.restore', { file, passphrase }) : null;
    if (context.json)
      return printJson(context, { ...preview, ...(restored ? { restored: true, setAside: restored.setAside } : { restored: false }) });
    terminal.out(`${words.backup.holds(formats.exact(preview.at), preview)}\n`);
    if (!restored) terminal.out(`${words.backup.sayYes}\n`);
    else terminal.out(`${restored.setAside === null ? words.backup.restored : words.backup.restoredOver(restored.setAside)}\n`);
  });
