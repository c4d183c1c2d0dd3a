import { withBackend } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `backup list`. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const state = await ask('backup.get', {});
    if (context.json) return printJson(context, state);
    const { out } = context.terminal;
    out(`${words.backup.every[state.schedule.every]} · ${state.folder}\n`);
    for (const { file, at, bytes } of state.files) out(`${formats.exact(at)}  ${formats.size(bytes)}  ${file}\n`);
  });
