import type { Messages } from '../../shared/i18n/en.ts';
import { withBackend } from './open-backend.ts';
import { printable } from './printable.ts';
import { printJson, type CommandContext } from './terminal.ts';

type Said = 'hid' | 'unhid' | 'rulesAgain';

/** `hide ADDRESS`, `unhide ADDRESS`; with --undo the rules decide again. */
export const judgeSender = (context: CommandContext, as: 'hidden' | 'person'): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const address = context.positionals[0] ?? '';
    const choice = context.options['undo'] === true ? null : as;
    const { person, addresses, before } = await ask('person.judge', { who: { address }, as: choice });
    const hiddenBecause = person?.hiddenBecause ?? null;
    const hiddenEvidence = person?.hiddenEvidence ?? null;
    if (context.json) return printJson(context, { address, addresses, before, now: choice, hiddenBecause, hiddenEvidence });
    const said: Said = choice === null ? 'rulesAgain' : choice === 'hidden' ? 'hid' : 'unhid';
    const { cli }: Pick<Messages, 'cli'> = words;
    context.terminal.out(`${cli[said](printable(person?.name ?? address))}\n`);
  });
