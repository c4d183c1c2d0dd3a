import { readFile } from 'node:fs/promises';
import { CommandFailure } from '../command-failure.ts';
import { withBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const LONGEST = 50_000;

async function textOf(context: CommandContext, file: string): Promise<string> {
  try {
    // A byte order mark is no letter of the draft; spans count from its first.
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').slice(0, LONGEST);
  } catch {
    throw new CommandFailure(context.words.ledger.unreadableDraft(printable(file)));
  }
}

/** `check --to ana@example.org --file draft.txt`: what a thoughtful friend would say of a draft. */
export const run = (context: CommandContext): Promise<void> => {
  const file = textOption(context, 'file');
  if (file === undefined) throw new UsageError(context.words.cli.missingOption('--file'));
  const to = textOption(context, 'to');
  if (to === undefined) throw new UsageError(context.words.cli.missingOption('--to'));
  return withBackend(context, async ({ ask, words, formats }) => {
    const { findings } = await ask('draft.check', {
      to: to
        .split(',')
        .map(address => address.trim())
        .filter(Boolean),
      subject: textOption(context, 'subject') ?? '',
      text: await textOf(context, file),
      isWave: context.options['wave'] === true,
    });
    const said = findings.map(({ guard, severity, span, message, evidence }) => ({
      guard,
      severity,
      span,
      message: words.tact.finding(message, { to: '', day: iso => formats.date(`${iso}T12:00:00.000Z`) }),
      evidence,
    }));
    if (context.json) return printJson(context, said);
    if (said.length === 0) return context.terminal.out(`${words.ledger.noFindings}\n`);
    for (const { message, evidence } of said) context.terminal.out(`${printable(message)}\n  ${printable(evidence)}\n`);
  });
};
