import { withSecrets } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `encryption`, `encryption on`, `encryption off`: whether what the user writes is encrypted in the database, and why not where it is not. */
const encryption = (context: CommandContext, wanted: boolean | null): Promise<void> =>
  withSecrets(context, {}, async ({ ask, words, formats }) => {
    const now = wanted === null ? await ask('encryption.get', {}) : await ask('encryption.set', { wanted });
    if (context.json) return printJson(context, now);
    const { state, why, done, total, problem } = now;
    const say = words.encryption;
    const lines = [
      say.state[state],
      ...(state.startsWith('turning') ? [say.progress(formats.number(done), formats.number(total))] : []),
      ...(why === null ? [] : [say.why[why]]),
      ...(problem === null ? [] : [say.problem(words.errors[problem]({}))]),
    ];
    context.terminal.out(`${lines.join('\n')}\n`);
  });

export const run = (context: CommandContext): Promise<void> => encryption(context, null);
export const on = { run: (context: CommandContext): Promise<void> => encryption(context, true) };
export const off = { run: (context: CommandContext): Promise<void> => encryption(context, false) };
