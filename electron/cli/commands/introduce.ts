import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { scriptIntroduction } from '../script-tact.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';

/** `introduce ana@example.org ben@example.org --reason "restores old boats"`: begins an introduction, and shows the first letter. */
export const run = (context: CommandContext): Promise<void> => {
  const [first = '', second = ''] = context.positionals;
  return withBackend(context, async ({ ask, words }) => {
    const a = await ask('person.get', { address: first });
    const b = await ask('person.get', { address: second });
    const reason = textOption(context, 'reason')?.trim() ?? '';
    const introduction = await ask('introduction.begin', { aPersonId: a.id, bPersonId: b.id, reason });
    const letters = await ask('introduction.letters', { id: introduction.id });
    const written = letters.map(({ to, subject, text }) => ({ to: to.address, subject, text }));
    if (context.json) return printJson(context, { ...scriptIntroduction(introduction), letters: written });
    context.terminal.out(`${printable(words.ledger.introduction(introduction))}\n`);
    for (const { to, subject, text } of written) {
      const lines = text.split('\n').map(printable).join('\n');
      context.terminal.out(`\n${printable(to)}\n${printable(subject)}\n\n${lines}`);
    }
  });
};
